"""Annotated articles in, what is right about a finding out.

Each line of the file is `{"id", "text", "date", "quotes": [{"segments": [[start, end]],
"speaker_start", "speaker_end", "speaker_text", ...}]}`, in code points of `text`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAME = 0.8  # of two stretches taken together, to be the same
_EDGE = " \t\n“”„«»\"'’‘`.,;:!?-–—…()[]"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NAME_ENDS = re.compile(r",| [-–—] |\(| (?:of|for|from|in|at|on|with|who|which|that) ")
_PRONOUNS = frozenset(
    {"he", "she", "they", "it", "we", "i", "you", "who", "his", "her"}
)


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One stretch of reported words in one paragraph, and who said them."""

    span: Span
    speaker: Span | None
    words: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article.

    `parts` are the stretches annotated as `source`, `cue` and `content`, untrimmed.
    """

    name: str
    text: str
    published: str | None
    quotes: tuple[GoldQuote, ...]
    parts: dict[str, frozenset[Span]]


def read_gold(path: Path) -> list[GoldArticle]:
    """The articles of an annotated file, in order."""
    articles = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        quotes = tuple(q for raw in row["quotes"] for q in _quotes(row["text"], raw))
        about = (row["id"], row["text"], row.get("date"))
        articles.append(GoldArticle(*about, quotes, _parts(row["quotes"])))
    return articles


def _parts(raws: list[dict[str, Any]]) -> dict[str, frozenset[Span]]:
    """The stretches of each part of the quotes, as the annotation has them."""
    ends = [end for raw in raws for end in _segments(raw)]
    return {
        "source": _told(raws, "speaker"),
        "cue": _told(raws, "cue"),
        "content": frozenset(Span(start, end) for start, end in ends),
    }


def _told(raws: list[dict[str, Any]], part: str) -> frozenset[Span]:
    told = [raw for raw in raws if raw.get(f"{part}_start") is not None]
    return frozenset(Span(raw[f"{part}_start"], raw[f"{part}_end"]) for raw in told)


def _segments(raw: dict[str, Any]) -> list[list[int]]:
    return raw.get("segments") or [[raw["start"], raw["end"]]]


def _quotes(text: str, raw: dict[str, Any]) -> Iterator[GoldQuote]:
    start, end = raw.get("speaker_start"), raw.get("speaker_end")
    speaker = Span(start, end) if start is not None and end is not None else None
    for first, last in _joined(text, _segments(raw)):
        for line in re.finditer(r"[^\n]+", text[first:last]):
            span = trimmed(text, first + line.start(), first + line.end())
            if span:
                yield GoldQuote(span, speaker, str(raw.get("speaker_text") or ""))


def _joined(text: str, segments: list[list[int]]) -> Iterator[tuple[int, int]]:
    """Segments with nothing but marks between them are one."""
    held: tuple[int, int] | None = None
    for start, end in segments:
        if held and not re.search(r"\w|\n", text[held[1] : start]):
            held = (held[0], end)
            continue
        if held:
            yield held
        held = (start, end)
    if held:
        yield held


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without the marks at its edges and a leading "that"."""
    while start < end:
        if text[start] in _EDGE:
            start += 1
        elif text[end - 1] in _EDGE:
            end -= 1
        elif text[start : start + 5].lower() == "that ":
            start += 5
        else:
            return Span(start, end)
    return None


def same_stretch(one: Span, other: Span) -> bool:
    """True when two stretches share four fifths of what they cover together."""
    return shared(one, other) >= SAME * (
        max(one.end, other.end) - min(one.start, other.start)
    )


def shared(one: Span, other: Span) -> int:
    """How many characters two stretches share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def same_speaker(gold: GoldQuote, text: str, found: Span | None) -> bool:
    """True when the mention found is the annotated one, or another of the same name."""
    if gold.speaker is None or found is None:
        return gold.speaker is None and found is None
    head = _head(gold.words)
    words = [word.casefold() for word in _WORD.findall(found.of(text))]
    common = shared(gold.speaker, found)
    half = (gold.speaker.end - gold.speaker.start) / 2
    if common and (head in words or common >= half):
        return True
    if head in _PRONOUNS:
        return words == [head]
    return bool(head) and _head(found.of(text)) == head


def _head(words: str) -> str:
    """The last word of a name before its first comma or preposition."""
    cut = _NAME_ENDS.search(words)
    found = _WORD.findall(words[: cut.start()] if cut else words)
    return re.sub(r"['’]s$", "", found[-1]).casefold() if found else ""
