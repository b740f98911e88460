"""Entities in, a `Cast` out: actors with ids, names and mentions; places apart."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.actors.names.wordings import spelled
from app.extraction.annotations import Actor, ActorMention, Place
from app.extraction.cast import Cast, Mention, Traits, assemble_cast
from app.lexicons.slugs import slugify

_PLACE = attrgetter("first", "last")
_SPAN = attrgetter("start", "end")

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.extraction.actors.entities import Entity, Spot
    from app.extraction.cast import Gender
    from app.syntax.grammar import Parse, Tokens


def cast_of(
    parse: Parse, entities: Iterable[Entity], sides: Mapping[int, Entity]
) -> Cast:
    """The cast of these entities; `sides` by token, as in `Cast.sides`."""
    tokens = parse.tokens
    present = [entity for entity in entities if entity.spots or entity.outside]
    names = {entity: entity.name for entity in present}
    present.sort(key=lambda entity: (_first_start(entity, tokens), names[entity]))
    slugs = _slugs(present, names)
    acting = [entity for entity in present if entity.kind != "place"]
    mentions = {one: _mentions(one, tokens, slugs[one]) for one in acting}
    actors = tuple(
        _actor(one, names[one], mentions[one], slugs=slugs) for one in acting
    )
    places = tuple(
        _place(one, names[one], tokens, slug=slugs[one])
        for one in present
        if one.kind == "place"
    )
    return assemble_cast(
        parse,
        (actors, places),
        mentions=[mention for entity in acting for mention in mentions[entity]],
        traits={slugs[one]: _traits(one, names[one]) for one in acting},
        sides={
            token: slugs[side]
            for token, side in sides.items()
            if side in slugs and side.kind != "place"
        },
    )


def _first_start(entity: Entity, tokens: Tokens) -> int:
    """The first character of its first mention."""
    if not entity.outside:
        return tokens.starts[entity.starts[0]]
    starts = [tokens.starts[first] for first in entity.starts[:1]]
    return min([*starts, *(span.start for span in entity.outside)])


def _slugs(entities: list[Entity], names: Mapping[Entity, str]) -> dict[Entity, str]:
    """An id for each; of two with one name the second gets its kind added."""
    taken: set[str] = set()
    slugs: dict[Entity, str] = {}
    for entity in entities:
        slug = entity.id or slugify(names[entity]) or "unnamed"
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
    found = [ActorMention(mention.span, mention.form) for mention in mentions]
    if entity.outside:
        found += [ActorMention(span, "name") for span in entity.outside]
        found.sort(key=lambda mention: (mention.span.start, mention.span.end))
    return Actor(
        slug=slugs[entity],
        name=name,
        type=entity.kind,
        mentions=tuple(found),
        country_code=_country_code(entity),
        aliases=_aliases(entity, name),
        titles=tuple(dict.fromkeys(entity.titles)),
        affiliation=_affiliation(entity, slugs),
    )


def _aliases(entity: Entity, name: str) -> tuple[str, ...]:
    labels = {spelled(label) for label in entity.labels}
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
        mentions.sort(key=_SPAN)
    code = entity.entry.code if entity.entry else None
    return Place(slug=slug, name=name, mentions=tuple(mentions), country_code=code)


def _mentions(entity: Entity, tokens: Tokens, slug: str) -> list[Mention]:
    """The mentions in sentences, in order."""
    spots = entity.spots if len(entity.spots) == 1 else _in_order(entity)
    starts, ends = tokens.starts, tokens.ends
    return [
        Mention(
            part or Span(starts[first], ends[last - 1]), slug, form, first, last, here
        )
        for first, last, form, here, part in spots
    ]


def _in_order(entity: Entity) -> list[Spot]:
    """Its mentions, of two over the same words the first."""
    spots = entity.spots
    if len(set(entity.starts)) == len(spots):
        return sorted(spots)
    once = {(spot.first, spot.last, spot.part): spot for spot in reversed(spots)}
    kept = list(once.values())[::-1]
    return sorted(kept, key=_PLACE)


def _traits(entity: Entity, name: str) -> Traits:
    kind = "organization" if entity.kind == "place" else entity.kind
    gender: Gender = "neuter"
    if kind == "person":
        gender = entity.gender()
    plural = kind == "organization" and name.endswith("s")
    return Traits(type=kind, gender=gender, plural=plural)
