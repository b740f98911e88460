"""Entities in, a `Cast` out: actors with ids, names and mentions; places apart."""

from __future__ import annotations

from itertools import product
from operator import attrgetter
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.actors.names.wordings import SPELLED
from app.extraction.annotations import Actor, ActorMention, Place
from app.extraction.cast import Cast, Mention, Traits, assemble_cast
from app.lexicons.slugs import slugify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.extraction.actors.entities import Entity, EntityKind, Spot
    from app.extraction.annotations import ActorType
    from app.extraction.cast import Gender
    from app.syntax.grammar import Parse, Tokens

_KINDS: tuple[ActorType, ...] = ("person", "organization", "country")
_GENDERS: tuple[Gender, ...] = ("male", "female", "neuter", "unknown")
_TRAITS: dict[tuple[EntityKind, Gender, bool], Traits] = {
    (kind, gender, plural): Traits(kind, gender, plural)
    for kind, gender, plural in product(_KINDS, _GENDERS, (False, True))
}
_FIRST = attrgetter("first")


def cast_of(
    parse: Parse, entities: Iterable[Entity], sides: Mapping[int, Entity]
) -> Cast:
    """The cast of these entities; `sides` by token, as in `Cast.sides`."""
    tokens = parse.tokens
    present = _in_order_of_text(entities, tokens)
    slugs = _slugs(present)
    actors: list[Actor] = []
    places: list[Place] = []
    mentions: list[Mention] = []
    traits: dict[str, Traits] = {}
    for entity, name in present:
        slug = slugs[entity]
        if entity.kind == "place":
            places.append(_place(entity, name, tokens, slug=slug))
            continue
        told = _mentions(entity, tokens, slug)
        actors.append(_actor(entity, name, told, slugs=slugs))
        mentions += told
        traits[slug] = _traits(entity, name)
    return assemble_cast(
        parse,
        (tuple(actors), tuple(places)),
        mentions=mentions,
        traits=traits,
        sides=_acting(sides, slugs),
    )


def _acting(sides: Mapping[int, Entity], slugs: Mapping[Entity, str]) -> dict[int, str]:
    """The slugs of the sides that act, by token."""
    return {
        token: slugs[side]
        for token, side in sides.items()
        if side in slugs and side.kind != "place"
    }


def _in_order_of_text(
    entities: Iterable[Entity], tokens: Tokens
) -> list[tuple[Entity, str]]:
    """Those who are mentioned and the names that they are shown with."""
    rows = sorted(
        [
            (_first_start(entity, tokens), entity.name, n, entity)
            for n, entity in enumerate(entities)
            if entity.spots or entity.outside
        ]
    )
    return [(entity, name) for _, name, _, entity in rows]


def _first_start(entity: Entity, tokens: Tokens) -> int:
    """The first character of its first mention."""
    if not entity.outside:
        return tokens.starts[entity.starts[0]]
    starts = [tokens.starts[first] for first in entity.starts[:1]]
    return min([*starts, *(span.start for span in entity.outside)])


def _slugs(people: list[tuple[Entity, str]]) -> dict[Entity, str]:
    """An id for each; of two with one name the second gets its kind added."""
    taken: set[str] = set()
    slugs: dict[Entity, str] = {}
    for entity, name in people:
        slug = entity.id or slugify(name) or "unnamed"
        if slug in taken:
            slug = f"{slug}-{entity.kind}"
        while slug in taken:
            slug += "-2"
        taken.add(slug)
        slugs[entity] = slug
    return slugs


def _actor(
    entity: Entity, name: str, mentions: list[Mention], *, slugs: Mapping[Entity, str]
) -> Actor:
    if entity.kind == "place":
        raise ValueError(f"a place does not act: {name}")
    found: list[ActorMention] = [*mentions]
    if entity.outside:
        found += [ActorMention(span, "name") for span in entity.outside]
        found.sort(key=lambda mention: (mention.span.start, mention.span.end))
    return Actor(
        slugs[entity],
        name,
        entity.kind,
        tuple(found),
        _country_code(entity),
        _aliases(entity, name) if entity.labels else (),
        tuple(dict.fromkeys(entity.titles)) if entity.titles else (),
        _affiliation(entity, slugs) if entity.side else None,
    )


def _aliases(entity: Entity, name: str) -> tuple[str, ...]:
    labels = set(map(SPELLED.__getitem__, entity.labels))
    labels.discard(name)
    return tuple(sorted(labels)) if labels else ()


def _affiliation(entity: Entity, slugs: Mapping[Entity, str]) -> str | None:
    side = entity.side
    if side is None or side.kind not in ("country", "organization"):
        return None
    return slugs.get(side)


def _country_code(entity: Entity) -> str | None:
    if entity.entry and entity.entry.code:
        return entity.entry.code
    side = entity.side
    return side.entry.code if side and side.entry else None


def _place(entity: Entity, name: str, tokens: Tokens, *, slug: str) -> Place:
    mentions = [spot.span(tokens) for spot in entity.spots] + entity.outside
    if len(mentions) > 1:
        mentions.sort(key=lambda span: (span.start, span.end))
    code = entity.entry.code if entity.entry else None
    return Place(slug, name, tuple(mentions), code)


def _mentions(entity: Entity, tokens: Tokens, slug: str) -> list[Mention]:
    """The mentions in sentences, in order."""
    spots = entity.spots if len(entity.spots) == 1 else _in_order(entity)
    starts, ends = tokens.starts, tokens.ends
    found: list[Mention] = []
    for spot in spots:
        first, last = spot.first, spot.last
        span = spot.part or Span(starts[first], ends[last - 1])
        found.append(Mention(span, spot.form, slug, first, last, spot.located))
    return found


def _in_order(entity: Entity) -> list[Spot]:
    """Its mentions, of two over the same words the first."""
    spots = entity.spots
    if len(set(entity.starts)) == len(spots):
        return sorted(spots, key=_FIRST)
    once = {(spot.first, spot.last, spot.part): spot for spot in reversed(spots)}
    kept = list(once.values())[::-1]
    return sorted(kept, key=lambda spot: (spot.first, spot.last))


def _traits(entity: Entity, name: str) -> Traits:
    if entity.kind == "person":
        return _TRAITS["person", entity.gender(), False]
    plural = entity.kind == "organization" and name.endswith("s")
    return _TRAITS[entity.kind, "neuter", plural]
