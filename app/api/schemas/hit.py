"""Matches of a search: one of four kinds, told apart by `kind`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter
from sqlalchemy import RowMapping

from app.api.schemas.actor import ActorResponse
from app.api.schemas.article import ArticleResponse
from app.api.schemas.event import EventResponse
from app.api.schemas.page import Page
from app.api.schemas.parts import Span, Strict
from app.api.schemas.quote import QuoteResponse
from app.query.highlight import excerpt_around, find_matches
from app.query.search import Hit


class Match(Strict):
    """What all matches have."""

    score: float = Field(description="How well it matches; the more, the better.")
    excerpt: Span | None = Field(
        description="The words of the article to show, with the matches in them; an"
        " actor has none."
    )
    highlights: list[Span] = Field(
        description="The matching words in the excerpt, by their place in the article."
    )


class ArticleMatch(Match):
    """An article that matches."""

    kind: Literal["article"]
    item: ArticleResponse


class ActorMatch(Match):
    """An actor that matches by a name or title."""

    kind: Literal["actor"]
    item: ActorResponse


class QuoteMatch(Match):
    """A quote that matches."""

    kind: Literal["quote"]
    item: QuoteResponse


class EventMatch(Match):
    """An event whose sentence matches."""

    kind: Literal["event"]
    item: EventResponse


AnyMatch = Annotated[
    ArticleMatch | ActorMatch | QuoteMatch | EventMatch, Field(discriminator="kind")
]


class MatchPage(Page[AnyMatch]):
    """Some matches, the best first, and where the next ones are."""


_MATCH: TypeAdapter[AnyMatch] = TypeAdapter(AnyMatch)
_ITEMS: dict[str, Callable[[RowMapping], Strict]] = {
    "article": ArticleResponse.from_row,
    "actor": ActorResponse.from_row,
    "quote": QuoteResponse.from_row,
    "event": EventResponse.from_row,
}


def match_of(hit: Hit, typed: str) -> AnyMatch:
    """A match as it is served."""
    excerpt, highlights = _shown(hit, typed)
    return _MATCH.validate_python(
        {
            "kind": hit.kind,
            "score": hit.score,
            "item": _ITEMS[hit.kind](hit.row),
            "excerpt": excerpt,
            "highlights": highlights,
        }
    )


def _shown(hit: Hit, typed: str) -> tuple[Span | None, list[Span]]:
    """The excerpt and the matches in it; of a quote or event, all of it is shown."""
    if hit.text is None:
        return None, []
    matches = find_matches(hit.text, typed)
    begin, end = 0, len(hit.text)
    if hit.kind == "article":
        begin, end = excerpt_around(hit.text, matches)
    inside = [match for match in matches if begin <= match[0] and match[1] <= end]
    return _span(hit, begin, end), [_span(hit, *match) for match in inside]


def _span(hit: Hit, begin: int, end: int) -> Span:
    text = (hit.text or "")[begin:end]
    return Span(start=hit.start + begin, end=hit.start + end, text=text)
