"""Gold against a read document: what the page says of itself, and its sections."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.document import Document, Span
    from tests.gold.values import GoldArticle

_ALLOWED = {
    "headline": {"headline"},
    "byline": {"byline"},
    "dateline": {"dateline", "body"},
    "deck": {"headline", "body"},
    "furniture": {"byline", "dateline", "credit", "boilerplate"},
    "credit_lines": {"credit", "boilerplate"},
    "boilerplate": {"boilerplate"},
}
_MINUTES = len("2008-06-25T10:06")


def header_faults(gold: GoldArticle, document: Document) -> list[str]:
    """What of headline, byline, dateline, publisher, credits and time is wrong."""
    return [
        f"{key}: {found!r}, not {wanted!r}"
        for key, wanted, found in _header(gold, document)
        if found != wanted
    ]


def section_faults(gold: GoldArticle, document: Document) -> list[str]:
    """Each stretch of the article that is not in a section of the right kind."""
    kinds = [""] * len(gold.text)
    for section in document.sections:
        for at in range(section.span.start, section.span.end):
            kinds[at] = section.kind
    allowed = _allowed(gold)
    wrong = [
        (at, kinds[at])
        for at, char in enumerate(gold.text)
        if not char.isspace() and kinds[at] not in allowed[at]
    ]
    return [_run(gold.text, kind, run) for kind, run in _runs(wrong)]


def _header(
    gold: GoldArticle, document: Document
) -> Iterator[tuple[str, object, object]]:
    text, table = document.text, gold.table
    yield "headline", table.get("headline"), _words(text, document.headline)
    if "byline" in table:
        byline = _words(text, document.byline) or ""
        yield (
            "byline",
            table["byline"],
            table["byline"] if table["byline"] in byline else byline,
        )
    else:
        yield "byline", None, _words(text, document.byline)
    if "publisher" in table:
        either = table["publisher"]
        names = either if isinstance(either, list) else [either]
        right = document.publisher if document.publisher in names else either
        yield "publisher", right, document.publisher
    if "credits" in table:
        yield (
            "credits",
            table["credits"],
            [_words(text, span) for span in document.credits],
        )
    yield "published", table.get("published"), _published(document)
    yield from _dateline(gold, document)


def _dateline(
    gold: GoldArticle, document: Document
) -> Iterator[tuple[str, object, object]]:
    wanted, found = gold.table.get("dateline"), document.dateline
    if wanted is None or found is None:
        yield "dateline", wanted, found and found.span.of(document.text)
        return
    yield "dateline place", wanted["place"], found.place.of(document.text)
    value = found.date.value if found.date else None
    yield "dateline date", wanted.get("date"), value.edtf if value else None


def _published(document: Document) -> str | None:
    """To the minute: a gold file leaves out the zone."""
    published = document.published
    return published.value.edtf[:_MINUTES] if published and published.value else None


def _words(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None


def _allowed(gold: GoldArticle) -> list[set[str]]:
    """The kinds of section that each character may be in."""
    allowed = [{"body"}] * len(gold.text)
    for part, spans in gold.parts.items():
        for span in spans:
            for at in range(span.start, span.end):
                allowed[at] = _ALLOWED[part]
    for span in gold.parts["byline"]:
        for at in _rest_of_line(gold.text, span):
            allowed[at] = _ALLOWED["furniture"]
    return allowed


def _rest_of_line(text: str, span: Span) -> list[int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return [*range(start, span.start), *range(span.end, end if end >= 0 else len(text))]


def _runs(wrong: list[tuple[int, str]]) -> Iterator[tuple[str, list[int]]]:
    """Wrong characters of one kind that stand close to one another."""
    for kind, group in groupby(wrong, key=lambda item: item[1]):
        run: list[int] = []
        for at, _ in group:
            if run and at - run[-1] > _MINUTES:
                yield kind, run
                run = []
            run.append(at)
        yield kind, run


def _run(text: str, kind: str, run: list[int]) -> str:
    words = re.sub(r"\s+", " ", text[run[0] : run[-1] + 1])
    return f"{kind or 'no section'}: {words[:70]!r}"
