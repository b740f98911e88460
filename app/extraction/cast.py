"""Everybody and every place of one article, with lookups by span and by token.

Quotes and events ask it who is meant by some words:

    cast.actor_at(span)   the actor that the phrase itself names ("the Russian foreign
                          minister" is Sergei Lavrov, "a spokesman for the Kremlin" is
                          nobody known)
    cast.side_at(span)    that actor, or else the country or organisation for which the
                          phrase acts (Russia, for "a spokesman for the Kremlin",
                          "Russian troops" and "the Russian government")
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Literal

from app.extraction.annotations import ActorMention
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.document import Span
    from app.extraction.annotations import Actor, ActorType, Place
    from app.syntax.grammar import Parse

Gender = Literal["male", "female", "neuter", "unknown"]

# A base noun phrase ends before the first of these.
_PHRASE_ENDS = frozenset(
    {"PREP", "WH", "SUB", "AUX", "MODAL", "TO", "COMMA", "COLON", "DASH", "OPEN"}
    | {"CLOSE", "STOP", "QUOTE", "CONJ"}
)
_FINITE = frozenset({"base", "past", "present"})


@value
class Mention(ActorMention):
    """One mention of an actor; `first` and `last` are its tokens, half-open.

    `located` is True where the words tell where something is ("talks in Poland").
    """

    slug: str
    first: int
    last: int
    located: bool = False


@value
class Traits:
    """What agreement can ask of an actor; a group or a band is plural."""

    type: ActorType
    gender: Gender
    plural: bool = False


@value
class Cast:
    """The actors and places of a parsed article; all lists in order of the text.

    `sides` gives, by token, the actor for which a common noun acts: the "spokesman" of
    "a Kremlin spokesman" acts for Russia.
    """

    parse: Parse
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    mentions: tuple[Mention, ...]
    traits: Mapping[str, Traits]
    sides: Mapping[int, str]
    _starts: list[int]
    _owners: Mapping[int, Mention]
    _actors: Mapping[str, Actor]
    _places: list[tuple[Span, Place]]

    def actor(self, slug: str) -> Actor:
        """The actor called `slug`, which the cast must hold."""
        return self._actors[slug]

    def mention_at(self, span: Span) -> Mention | None:
        """The mention that is the head of the phrase under `span`."""
        return self._owners.get(self.head_token(span))

    def actor_at(self, span: Span) -> str | None:
        """The actor that the phrase under `span` names, if known."""
        mention = self.mention_at(span)
        return mention.slug if mention else None

    def side_at(self, span: Span) -> str | None:
        """The actor named by the phrase, or else the one for which it acts."""
        return self.side_of(self.head_token(span))

    def side_of(self, head: int) -> str | None:
        """The actor named by the phrase with that head, or for which it acts."""
        mention = self._owners.get(head)
        return mention.slug if mention else self.sides.get(head)

    def mention_of(self, token: int) -> Mention | None:
        """The longest mention that holds `token`; for a pronoun, who it stands for."""
        return self._owners.get(token)

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The actor mentions that lie wholly inside `span`."""
        at = bisect_left(self._starts, span.start)
        found = []
        while at < len(self.mentions) and self._starts[at] < span.end:
            if self.mentions[at].span.end <= span.end:
                found.append(self.mentions[at])
            at += 1
        return tuple(found)

    def places_in(self, span: Span) -> tuple[tuple[Span, Place], ...]:
        """The mentions of places that do not act, wholly inside `span`."""
        if not self._places:
            return ()
        first = bisect_left(self._places, span.start, key=_start)
        last = bisect_left(self._places, span.end, first, key=_start)
        return tuple(
            found for found in self._places[first:last] if found[0].end <= span.end
        )

    def head_token(self, span: Span) -> int:
        """The last token of the base noun phrase with which `span` begins."""
        starts = self.parse.tokens.starts
        first = bisect_left(starts, span.start)
        return self.head_of(first, bisect_left(starts, span.end, first))

    def head_of(self, first: int, last: int) -> int:
        """The last token of the base noun phrase with which `first:last` begins."""
        if last - first <= 1:
            return first
        tags, forms = self.parse.tokens.tags, self.parse.tokens.forms
        for at in range(first + 1, last):
            tag = tags[at]
            if tag in _PHRASE_ENDS or (tag == "VERB" and forms[at] in _FINITE):
                return at - 1
        return last - 1

    def with_pronouns(self, actors: tuple[Actor, ...], added: list[Mention]) -> Cast:
        """The cast with further mentions, of one word each, and its actors with them.

        Where the word has a mention already, it keeps that one.
        """
        mentions, starts = list(self.mentions), list(self._starts)
        owners = dict(self._owners)
        for mention in added:
            at = bisect_right(starts, mention.span.start)
            starts.insert(at, mention.span.start)
            mentions.insert(at, mention)
            owners.setdefault(mention.first, mention)
        return Cast(
            self.parse,
            actors,
            self.places,
            tuple(mentions),
            self.traits,
            self.sides,
            starts,
            owners,
            {actor.slug: actor for actor in actors},
            self._places,
        )


def assemble_cast(
    parse: Parse,
    found: tuple[tuple[Actor, ...], tuple[Place, ...]],
    *,
    mentions: Iterable[Mention],
    traits: Mapping[str, Traits],
    sides: Mapping[int, str],
) -> Cast:
    """A cast with its lookups, from what was found."""
    actors, places = found
    # Numbered, so that of two over the same words the first comes first.
    rows = sorted(
        [(one.span.start, -one.span.end, n, one) for n, one in enumerate(mentions)]
    )
    ordered = tuple([row[3] for row in rows])
    return Cast(
        parse,
        actors,
        places,
        ordered,
        traits,
        sides,
        [row[0] for row in rows],
        _owners(ordered),
        {actor.slug: actor for actor in actors},
        _spots(places),
    )


def _owners(mentions: tuple[Mention, ...]) -> dict[int, Mention]:
    """The longest mention over each token."""
    owners: dict[int, Mention] = {}
    for mention in mentions:
        first, last = mention.first, mention.last
        if last == first + 1:
            if first not in owners:
                owners[first] = mention
            continue
        for token in range(first, last):
            held = owners.get(token)
            if held is None or held.last - held.first < last - first:
                owners[token] = mention
    return owners


def _start(spot: tuple[Span, Place]) -> int:
    """Where a mention of a place starts."""
    return spot[0].start


def _spots(places: tuple[Place, ...]) -> list[tuple[Span, Place]]:
    """The mentions of places, each with its place, in order of the text."""
    rows = sorted(
        [
            (span.start, span.end, n, span)
            for n, place in enumerate(places)
            for span in place.mentions
        ]
    )
    return [(row[3], places[row[2]]) for row in rows]
