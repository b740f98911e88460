"""A phrase of a sentence in, its head and what it is a case of out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.scene import Scene

_DATING = frozenset(
    {"last", "next", "this", "late", "early", "earlier", "later", "jan", "feb", "aug"}
    | {"sept", "sep", "oct", "nov", "dec"}
)
_QUANTITIES = frozenset(
    {"dozen", "hundred", "thousand", "number", "batch", "series", "round", "shipment"}
    | {"couple", "majority", "handful", "wave", "string", "total", "lot", "scores"}
    | {"group", "list", "set", "piece", "most", "rest", "bulk", "team", "contingent"}
    | {"amount", "form", "kind", "members", "range", "spate", "million", "tens", "one"}
    | {"ton", "tonne", "tons", "tonnes", "pound", "barrel", "bag", "box", "truckload"}
    | {"text", "draft", "terms", "framework", "outline", "wording", "version"}
)


def head_of(scene: Scene, number: int) -> int:
    """The head of the phrase, without a date at its end: "strikes last Friday"."""
    phrase, tokens = scene.phrase(number), scene.tokens
    head = phrase.head
    while head > phrase.first and _is_dating(scene, head):
        head -= 1
    return head if tokens.tags[head] in ("NOUN", "NAME") else phrase.head


def _is_dating(scene: Scene, token: int) -> bool:
    """True for the words of a date: "last Friday", "Feb. 2"."""
    lower = scene.tokens.lowers[token].rstrip(".")
    if scene.tokens.tags[token] == "NUM":
        lower = scene.tokens.lowers[token - 1].rstrip(".")
    return lower in scene.time or lower in _DATING


def measured_by(scene: Scene, number: int) -> int | None:
    """The phrase that a phrase of quantity measures: "dozens of activists"."""
    last, lowers = scene.phrase(number).last, scene.tokens.lowers
    if lowers[last : last + 1] != ["of"]:
        return None
    head = scene.head(number)
    lemma = scene.patterns.singulars.get(lowers[head], lowers[head])
    if scene.tokens.tags[head] not in ("NUM", "DET") and lemma not in _QUANTITIES:
        return None
    return scene.after(last, limit=last + 2)


def names_of(scene: Scene, number: int) -> Iterator[str]:
    """What the phrase is a case of, longest first: "hunger strike", "strike"."""
    measured = measured_by(scene, number)
    if measured is not None:
        yield from scene.names(measured)
    phrase, lowers = scene.phrase(number), scene.tokens.lowers
    singulars, head = scene.patterns.singulars, scene.head(number)
    lemma = singulars.get(lowers[head], lowers[head])
    if lowers[phrase.last : phrase.last + 1] == ["of"]:
        following = scene.after(phrase.last, limit=phrase.last + 2)
        if following is not None:
            inner = lowers[scene.phrase(following).head]
            yield f"{lemma} of {singulars.get(inner, inner)}"
    if head - 2 >= phrase.first:
        yield f"{lowers[head - 2]} {lowers[head - 1]} {lemma}"
    if head - 1 >= phrase.first:
        yield f"{lowers[head - 1]} {lemma}"
    yield lemma
    if lemma != lowers[head]:
        yield lowers[head]  # "arms" are no arm
