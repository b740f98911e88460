"""Draws the cast of a short text as lines, for readable expectations."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.document import DateMention, DateValue, Document, Span
from app.extraction.actors.find import find_actors
from app.lexicons.authority import Authority, load_authority
from app.lexicons.lexicons import load_lexicons
from app.syntax.parse import parse

if TYPE_CHECKING:
    from app.extraction.cast import Cast

NOBODY = load_authority(Path("no such file"))
_BREAK = re.compile(r"\n+")
_SENTENCE = re.compile(r"(?<=[.!?][\"”]) (?=[A-Z\"“])|(?<=[a-z\d)][.!?]) (?=[A-Z\"“])")


@cache
def shipped_authority() -> Authority:
    return load_authority(Path("seed/actors.toml"))


def cast_of(
    text: str, *, authority: Authority = NOBODY, published: str = "", headline: str = ""
) -> Cast:
    """The cast of a body, one paragraph a line, under a headline if there is one."""
    whole = f"{headline}\n{text}" if headline else text
    paragraphs = _parts(whole, Span(0, len(whole)), _BREAK)
    sentences = [s for p in paragraphs for s in _parts(whole, p, _SENTENCE)]
    document = Document(
        whole,
        (),
        tuple(paragraphs),
        tuple(sentences),
        headline=paragraphs[0] if headline else None,
        published=_day(published) if published else None,
    )
    lexicons = load_lexicons()
    return find_actors(parse(document, lexicons.grammar), lexicons, authority)


def draw_cast(
    text: str, *, authority: Authority = NOBODY, published: str = "", headline: str = ""
) -> list[str]:
    """`type slug: name | [title] | (pronoun)` of each actor, then each place."""
    cast = cast_of(text, authority=authority, published=published, headline=headline)
    whole = cast.parse.document.text
    marks = {"name": "{}", "title": "[{}]", "pronoun": "({})"}
    lines = [
        f"{actor.type} {actor.slug}: "
        + " | ".join(marks[m.form].format(m.span.of(whole)) for m in actor.mentions)
        for actor in cast.actors
    ]
    return lines + [
        f"place {place.slug}: " + " | ".join(span.of(whole) for span in place.mentions)
        for place in cast.places
    ]


def _parts(text: str, span: Span, gap: re.Pattern[str]) -> list[Span]:
    parts, start = [], span.start
    for match in gap.finditer(text, span.start, span.end):
        parts.append(Span(start, match.start()))
        start = match.end()
    return [*parts, Span(start, span.end)]


def _day(iso: str) -> DateMention:
    day = date.fromisoformat(iso)
    return DateMention(None, DateValue(iso, day, day, "day"), "sidecar")
