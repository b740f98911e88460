"""The quotes of the invented articles."""

from __future__ import annotations

from typing import Any

from tests.invented.texts import SEQ, TEXTS, Json, day, ref, span

# article, words, speaker, speaker's words, cue, lemma, type, day, confidence
QUOTES: list[tuple[str, str, str | None, str, str, str, str, str, float]] = [
    (
        "art_bridge",
        "It will not fall,",
        "ana-ilic",
        "Mayor Ana Ilić",
        "said",
        "say",
        "direct",
        "2021-03-01",
        0.9,
    ),
    (
        "art_ferry",
        "the ferry would stop",
        None,
        "Norland's envoy",
        "said",
        "say",
        "indirect",
        "",
        0.6,
    ),
    (
        "art_grain",
        "We have grain,",
        "ana-ilic",
        "Ilić",
        "told",
        "tell",
        "direct",
        "",
        0.9,
    ),
    (
        "art_market",
        "the U.S.-Norland market opens",
        "harbour-board",
        "The Harbour Board",
        "said",
        "say",
        "indirect",
        "2021-03-01",
        0.7,
    ),
]


def quotes() -> list[Json]:
    return [_quote(seq, *quote) for seq, quote in enumerate(QUOTES, 1)]


def _quote(seq: int, *told: Any) -> Json:
    article, words, speaker, mention, cue, lemma, kind, date, confidence = told
    where = span(article, words)
    text = TEXTS[article]
    return {
        "seq": seq,
        "id": f"quo_{seq}",
        "article_seq": SEQ[article],
        "quote_type": kind,
        **where,
        "segments": [where],
        "prefix": text[max(0, where["start"] - 8) : where["start"]],
        "suffix": text[where["end"] : where["end"] + 8],
        "speaker_seq": speaker and SEQ[speaker],
        "speaker": {
            "actor": speaker and ref(speaker),
            "form": "name",
            **span(article, mention),
        },
        "cue": {"lemma": lemma, **span(article, cue)},
        "cue_lemma": lemma,
        "addressee": None,
        "date": day(date) if date else None,
        "date_from": date,
        "date_to": date,
        "confidence": confidence,
        "rule": "invented",
    }
