"""A noun phrase in, the deed that it names out: "talks with Iran", "a call for aid"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.nouns.sides import owner_of, read_sides
from app.extraction.events.scene.deeds import Deed
from app.extraction.events.scene.kinds import is_none, is_time
from app.extraction.events.scene.roles import inside
from app.extraction.events.senses.figures import literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import NounPattern, Operator

_MAX_DEPTH = 4
_TAKING = ("for", "of", "to", "in", "on", "against")
_DOING = ("of", "in", "to")  # a decision "on" arrests is none to arrest


def read_noun(
    scene: Scene,
    number: int,
    *,
    complement: Callable[[int, Operator], Deed | None],
    whole: bool = False,
    depth: int = 0,
) -> Deed | None:
    """The deed that a phrase names, or None.

    `complement` reads the clause that an operator noun opens ("a refusal to meet"). Of
    a noun alone, `whole` asks only for deeds of which both sides may be named.
    """
    if is_time(scene, number):
        return None  # "in March" nobody marches
    for name in scene.names[number]:
        operator = scene.patterns.operator_nouns.get(name)
        if operator is not None and depth < _MAX_DEPTH:
            deed = _operated(
                scene, number, operator, complement=complement, depth=depth
            )
            if deed is not None:
                return deed
        noun = scene.patterns.nouns.get(name)
        if noun is not None:
            deed = _plain(scene, number, noun, whole=whole)
            return None if deed is None else literal(scene, deed)
    return None


def _plain(scene: Scene, number: int, noun: NounPattern, *, whole: bool) -> Deed | None:
    """What the noun tells; what several do may be `whole` without a recipient."""
    if whole and noun.weak and not (noun.together or noun.happens):
        return None
    found = read_sides(scene, number, noun)
    if whole and not (found.recipients or noun.together or noun.happens):
        return None
    return Deed(
        code=noun.code,
        trigger=_head(scene, number),
        actors=found.actors,
        recipients=found.recipients,
        rule="noun",
        weak=noun.weak,
        together=noun.together,
        negated=is_none(scene, number),
        phrases=frozenset({number, *found.used}),
    )


def _head(scene: Scene, number: int) -> Range:
    head = scene.heads[number]
    return head, head + 1


def _operated(
    scene: Scene,
    number: int,
    operator: Operator,
    *,
    complement: Callable[[int, Operator], Deed | None],
    depth: int,
) -> Deed | None:
    """What an operator noun makes of what stands behind it."""
    inner = complement(scene.phrases[number].last, operator) or _noun_behind(
        scene, number, operator, complement=complement, depth=depth
    )
    if inner is None:
        return None
    code = operator.code(inner.code)
    if operator.control == "object":  # whoever is asked to act does not ask
        asked = inner.recipients or inner.actors
        inner = inner._replace(actors=(), recipients=asked)
    made = inner._replace(
        code=code,
        trigger=_head(scene, number),
        actors=inside(scene, number) or owner_of(scene, number) or inner.actors,
        rule=f"noun-{operator.name}",
        modality=operator.modality,
        weak=False,
        together=False,
        phrases=inner.phrases | {number},
    )
    return made if code else None


def _noun_behind(
    scene: Scene,
    number: int,
    operator: Operator,
    *,
    complement: Callable[[int, Operator], Deed | None],
    depth: int,
) -> Deed | None:
    if scene.names_deeds() <= 1 and scene.of_what(number) is None:
        return None
    last = scene.phrases[number].last
    reach = scene.reach(last)
    for preposition in _DOING if operator.name == "do" else _TAKING:
        limit = reach if preposition == "for" else min(last + 2, reach)
        found = scene.behind(last, preposition, limit=limit)
        if found is not None:
            deed = read_noun(scene, found, complement=complement, depth=depth + 1)
            if deed is not None:
                return deed
    return None
