"""A gold file -> what a careful reader finds in its article, as spans."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from app.document import Span
from tests.gold.refs import GoldError, Words
from tests.gold.values import (
    GoldActor,
    GoldArticle,
    GoldDate,
    GoldEvent,
    GoldParty,
    GoldQuote,
    Table,
)

_ARTICLES = Path(__file__).parents[1] / "articles"
_SEEDS = Path(__file__).parents[2] / "seed" / "articles"
_DATELINE_ENDS = re.compile(r"\s(?:-|–|—|--)\s|\)--|/\.\s|:\s")
_PARAGRAPH = re.compile(r"\n\n|\n(?=\S)")


def gold_names() -> list[str]:
    """The names of all articles that have gold, the seeds' first."""
    found = [
        *sorted(_ARTICLES.glob("seeds/*.gold.toml")),
        *sorted(_ARTICLES.glob("*.gold.toml")),
    ]
    return [path.name.removesuffix(".gold.toml") for path in found]


def gold_in(folder: Path) -> list[GoldArticle]:
    """The gold for each article of another folder, in order of their names.

    Raises:
        GoldError: a reference is not borne out by its article.
    """
    return [
        _read(path.stem, path, tomllib.loads(gold.read_text("utf-8")))
        for path in sorted(folder.glob("*.txt"))
        for gold in [path.with_suffix(".gold.toml")]
    ]


@cache
def load_gold(name: str) -> GoldArticle:
    """The gold for one article.

    Raises:
        GoldError: a reference is not borne out by the article.
    """
    seed = _SEEDS / f"{name}.txt"
    path = seed if seed.exists() else _ARTICLES / f"{name}.txt"
    gold = (_ARTICLES / "seeds" if seed.exists() else _ARTICLES) / f"{name}.gold.toml"
    return _read(name, path, tomllib.loads(gold.read_text("utf-8")))


def _read(name: str, path: Path, table: Table) -> GoldArticle:
    text = path.read_text("utf-8")
    parts = _parts(text, table)
    words = Words(text, _readable(text, parts))
    actors = tuple(_actor(words, entry) for entry in table["actor"])
    return GoldArticle(
        name=name,
        path=path,
        text=text,
        table=table,
        parts=parts,
        dates=_dates(words, table.get("dates", {})),
        also_dates=_spans(words, table.get("also_dates", [])),
        actors=actors,
        also_actors=_spans(words, table.get("also_actors", [])),
        places=tuple(
            (place, code, words.all(place))
            for place, code in table.get("places", {}).items()
        ),
        directs=tuple(_quote(words, entry) for entry in table.get("direct", [])),
        statements=tuple(_quote(words, entry) for entry in table.get("statement", [])),
        events=tuple(_event(words, entry, actors) for entry in table.get("event", [])),
    )


def _parts(text: str, table: Table) -> dict[str, tuple[Span, ...]]:
    """The spans of headline, byline, dateline, credits, furniture and boilerplate."""
    words = Words(text, (Span(0, len(text)),))
    parts = {
        key: tuple(words.literal(run)[0] for run in table.get(key, []))
        for key in ("deck", "furniture", "credit_lines", "boilerplate")
    }
    for key in ("headline", "byline"):
        parts[key] = words.literal(table[key])[:1] if key in table else ()
    parts["dateline"] = _dateline(words, table.get("dateline"))
    for key in ("headline", "byline", "dateline"):
        if key in table and not parts[key]:
            raise GoldError(f"{key} is not in the article")
    return parts


def _dateline(words: Words, table: Table | None) -> tuple[Span, ...]:
    """From the place to where the first sentence begins."""
    if table is None:
        return ()
    start = words.literal(table["place"])[0].start
    if "ends" in table:
        return (Span(start, words.literal(table["ends"])[0].end),)
    end = _DATELINE_ENDS.search(words.text, start)
    if end is None or "\n" in words.text[start : end.end()]:
        raise GoldError(f"no dateline begins with {table['place']!r}")
    return (Span(start, end.end()),)


def _readable(text: str, parts: dict[str, tuple[Span, ...]]) -> tuple[Span, ...]:
    """What is left without the lines that are neither headline nor body."""
    taken = sorted(
        span
        for part, spans in parts.items()
        if part not in {"headline", "deck"}
        for span in spans
    )
    edges = [0, *(edge for span in taken for edge in (span.start, span.end)), len(text)]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple(Span(start, end) for start, end in pairs if start < end)


def _spans(words: Words, references: list[str]) -> tuple[Span, ...]:
    return tuple(span for reference in references for span in words.all(reference))


def _dates(words: Words, table: dict[str, str]) -> tuple[GoldDate, ...]:
    """Each date; where references overlap, the more telling (longer) one counts."""
    found: list[GoldDate] = []
    for reference in sorted(table, key=len, reverse=True):
        for span in words.all(reference):
            if not any(span.overlaps(date.span) for date in found):
                found.append(GoldDate(span, table[reference]))
    return tuple(sorted(found, key=lambda date: date.span))


def _actor(words: Words, table: Table) -> GoldActor:
    return GoldActor(
        name=table["name"],
        type=table["type"],
        country=table.get("country"),
        names=_spans(words, table.get("names", [table["name"]])),
        titles=_spans(words, table.get("titles", [])),
        pronouns=tuple(words.one(reference) for reference in table.get("pronouns", [])),
        also=_spans(words, table.get("also", [])),
        optional=table.get("optional", False),
    )


def _quote(words: Words, table: Table) -> GoldQuote:
    segments = tuple(_quoted(words, text) for text in _listed(table["text"]))

    def beside(key: str) -> Span | None:
        return words.one(table[key], near=segments) if key in table else None

    return GoldQuote(
        segments=segments,
        reading=_quoted(words, table["or"]) if "or" in table else None,
        quote_type=table.get("type"),
        speaker=beside("speaker"),
        actor=table.get("actor"),
        cue=beside("cue"),
        addressee=beside("addressee"),
        optional=table.get("optional", False),
    )


def _listed(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]


def _quoted(words: Words, text: str) -> Span:
    """The words of a quote, in which brackets are brackets."""
    found = words.literal(text)
    if not found:
        raise GoldError(f"not in the article: {text!r}")
    return found[0]


def _event(words: Words, table: Table, actors: tuple[GoldActor, ...]) -> GoldEvent:
    triggers = tuple(words.one(table[key]) for key in ("trigger", "or") if key in table)

    def parties(key: str) -> tuple[GoldParty, ...] | None:
        if key not in table:
            return None
        return tuple(
            _party(words, party, actors, near=triggers) for party in table[key]
        )

    return GoldEvent(
        event_types=tuple(_listed(table["type"])),
        triggers=triggers,
        mode=table.get("mode"),
        actors=parties("actors"),
        recipients=parties("recipients"),
        among=parties("among"),
        polarity=table.get("polarity", "affirmed"),
        modality=table.get("modality", "actual"),
        claimed=table.get("claimed", False) or "by" in table,
        by=table.get("by"),
        place=table.get("place"),
        date=table.get("date"),
        optional=table.get("optional", False),
    )


def _party(
    words: Words, party: str, actors: tuple[GoldActor, ...], *, near: tuple[Span, ...]
) -> GoldParty:
    for actor in actors:
        if actor.name == party:
            return GoldParty(party, actor.mentions)
    return GoldParty(party, (words.one(party, near=near),))
