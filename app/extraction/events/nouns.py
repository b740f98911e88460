"""A noun phrase in, the deed that it names out: "talks with Iran", "a call for aid"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.events.deeds import Deed
from app.extraction.events.roles import behind, inside, of_phrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.extraction.events.scene import Range, Scene
    from app.lexicons.event_patterns import NounPattern, Operator

_MAX_DEPTH = 4


def read_noun(
    scene: Scene,
    number: int,
    *,
    complement: Callable[[int, Operator], Deed | None],
    depth: int = 0,
) -> Deed | None:
    """The deed that a phrase names, or None.

    `complement` reads the clause that an operator noun opens ("a refusal to meet").
    """
    for name in scene.names(number):
        operator = scene.patterns.operator_nouns.get(name)
        if operator is not None and depth < _MAX_DEPTH:
            deed = _operated(
                scene, number, operator, complement=complement, depth=depth
            )
            if deed is not None:
                return deed
        noun = scene.patterns.nouns.get(name)
        if noun is not None:
            return _plain(scene, number, noun)
    return None


def _plain(scene: Scene, number: int, noun: NounPattern) -> Deed:
    phrase = scene.phrase(number)
    recipients = behind(scene, phrase.last - 1, noun.recipients)
    return Deed(
        code=noun.code,
        trigger=(phrase.head, phrase.head + 1),
        actors=_actors(scene, number, noun),
        recipients=_ranges(scene, recipients or _of_recipients(scene, number, noun)),
        rule="noun",
        weak=noun.weak,
        together=noun.together,
        phrases=frozenset({number, *recipients}),
    )


def _actors(scene: Scene, number: int, noun: NounPattern) -> tuple[Range, ...]:
    """Who does it: the possessor, "by X", "between X and Y", a name in front."""
    phrase = scene.phrase(number)
    if noun.together:
        between = behind(scene, phrase.last - 1, ("between", "among"))
        if between:
            return _ranges(scene, between)
    owners = inside(scene, number)
    if owners:
        return owners
    by = behind(scene, phrase.last - 1, ("by",), target="who")
    if by:
        return _ranges(scene, by)
    if noun.of == "actor":
        return _ranges(scene, of_phrases(scene, number))
    return ()


def _of_recipients(scene: Scene, number: int, noun: NounPattern) -> tuple[int, ...]:
    return of_phrases(scene, number) if noun.of == "recipient" else ()


def _operated(
    scene: Scene,
    number: int,
    operator: Operator,
    *,
    complement: Callable[[int, Operator], Deed | None],
    depth: int,
) -> Deed | None:
    """What an operator noun makes of what stands behind it."""
    phrase = scene.phrase(number)
    inner = complement(phrase.last, operator)
    if inner is None:
        inner = _noun_behind(scene, number, complement=complement, depth=depth)
    if inner is None:
        return None
    code = operator.code(inner.code)
    if not code:
        return None
    return replace(
        inner,
        code=code,
        trigger=(phrase.head, phrase.head + 1),
        actors=inside(scene, number) or inner.actors,
        rule=f"noun-{operator.name}",
        weak=False,
        together=False,
        phrases=inner.phrases | {number},
    )


def _noun_behind(
    scene: Scene,
    number: int,
    *,
    complement: Callable[[int, Operator], Deed | None],
    depth: int,
) -> Deed | None:
    last = scene.phrase(number).last
    for preposition in ("for", "of", "to", "in", "on", "against"):
        found = scene.behind(last, preposition, limit=min(last + 2, scene.reach(last)))
        if found is not None:
            return read_noun(scene, found, complement=complement, depth=depth + 1)
    return None


def _ranges(scene: Scene, numbers: tuple[int, ...]) -> tuple[Range, ...]:
    return tuple(scene.words(number) for number in numbers)
