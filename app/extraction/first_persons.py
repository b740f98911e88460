"""A cast and the quotes of an article in, the cast with whoever says "I" out.

Within what is said directly, "I" and "my" are the speaker; who speaks is known only
when the quotes are.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.cast import Mention

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.annotations import Actor, Quote
    from app.extraction.cast import Cast
    from app.syntax.grammar import Tokens

_FIRST = frozenset({"i", "me", "my", "mine", "myself"})


def with_first_persons(cast: Cast, quotes: tuple[Quote, ...]) -> Cast:
    """The cast with a mention for each first person of a direct quote."""
    said = _speakers(cast, quotes)
    if not said:
        return cast
    found: dict[str, list[Mention]] = {}
    for token, slug in said.items():
        span = cast.parse.tokens.span(token, token + 1)
        mention = Mention(span, "pronoun", slug, token, token + 1)
        found.setdefault(slug, []).append(mention)
    actors = tuple(
        [_with_mentions(actor, found.get(actor.slug)) for actor in cast.actors]
    )
    added = [mention for mentions in found.values() for mention in mentions]
    return cast.with_pronouns(actors, added)


def name_first_persons(cast: Cast, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The quotes, those of an "I" within what somebody says given to that person."""
    named = list(quotes)
    for number, quote in enumerate(quotes):
        speaker = quote.speaker
        if speaker is None or speaker.actor or speaker.form != "pronoun":
            continue
        mention = cast.mention_at(speaker.span)
        if mention is not None and mention.span == speaker.span:
            speaker = replace(speaker, actor=mention.slug)
            named[number] = replace(quote, speaker=speaker)
    return tuple(named)


def _speakers(cast: Cast, quotes: tuple[Quote, ...]) -> dict[int, str]:
    """By token, the person who says "I" there: of quotes in quotes the inner one."""
    tokens = cast.parse.tokens
    said: dict[int, str] = {}
    for quote in sorted(quotes, key=lambda one: one.span.start - one.span.end):
        slug = quote.speaker.actor if quote.speaker else None
        if quote.quote_type == "indirect" or slug is None:
            continue
        if cast.traits[slug].type == "person":
            said.update(dict.fromkeys(_first_persons(tokens, quote), slug))
    return said


def _first_persons(tokens: Tokens, quote: Quote) -> list[int]:
    """The first persons of a quote, less those of quotes within it."""
    lowers, quoted = tokens.lowers, tokens.quoted
    parts = [_tokens_in(tokens.starts, part) for part in quote.segments]
    firsts = [
        token
        for part in parts
        if not _FIRST.isdisjoint(lowers[part.start : part.stop])
        for token in part
        if lowers[token] in _FIRST
    ]
    if not firsts:
        return []
    depth = min([min(quoted[part.start : part.stop]) for part in parts if part])
    depth = max(depth, int(quote.quote_type == "mixed"))
    return [token for token in firsts if quoted[token] == depth]


def _tokens_in(starts: list[int], part: Span) -> range:
    return range(bisect_left(starts, part.start), bisect_left(starts, part.end))


def _with_mentions(actor: Actor, added: list[Mention] | None) -> Actor:
    if not added:
        return actor
    mentions = [*actor.mentions, *added]
    mentions.sort(key=lambda one: (one.span.start, one.span.end))
    return actor._replace(mentions=tuple(mentions))
