"""A clause in, the voice of its verb and whether it is denied out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause, Tokens, VerbGroup

INTENDING = frozenset({"intend", "plan"})  # not to intend to do it is to refuse
_BUSY = frozenset({"engage", "involve", "arm"})  # "was engaged in" is no passive

_ADVERBS = 2  # between a verb and the particle that belongs to it
# What may stand behind the object: "shut the station down", "found him guilty".
_PARTED = frozenset(
    {"off", "out", "up", "down", "over", "back", "away", "apart", "aside", "guilty"}
    | {
        "liable",
        "responsible",
        "free",
        "ablaze",
        "alight",
        "hostage",
        "captive",
        "offline",
    }
)


def may_part(rest: tuple[str, ...]) -> bool:
    """True for what a verb's object may part from it: "shut the station down"."""
    return rest[0] in _PARTED or len(rest) > 1


def behind_adverbs(tokens: Tokens, first: int) -> int:
    """The token behind up to two adverbs or "not" that begin at `first`."""
    at, reach = first, min(first + _ADVERBS, len(tokens.tags))
    while at < reach and tokens.tags[at] in ("ADV", "NOT"):
        at += 1
    return at


def is_passive(clause: Clause) -> bool:
    """True for a passive, also for a bare participle: "two men held by police"."""
    verb = clause.verb
    if verb.lemma in _BUSY and not clause.agent:
        return False
    if verb.passive:
        return True
    if clause.kind not in ("complement", "participle") or clause.objects:
        return False
    bare = verb.form in ("past", "participle") and verb.last - verb.first == 1
    told = clause.marker is None and bool(clause.subjects)
    return bare and told and verb.lemma != "be"


def _is_none(scene: Scene, number: int) -> bool:
    """True for "no minister"."""
    return scene.tokens.lowers[scene.phrases[number].first] in ("no", "none", "neither")


def is_negated(scene: Scene, clause: Clause) -> bool:
    """True for a verb with "not", also behind it: "is not willing"."""
    verb = clause.verb
    if verb.negated or any(_is_none(scene, number) for number in clause.subjects):
        return True
    following = scene.tokens.tags[verb.last : verb.last + 1]
    if verb.lemma == "be" and following == ["NOT"]:
        return True
    return "longer" in scene.vocabulary and _is_over(scene, verb)


def _is_over(scene: Scene, verb: VerbGroup) -> bool:
    """True for "no longer": before a verb or within its group."""
    words = scene.tokens.lowers[max(verb.first - 2, 0) : verb.last]
    return any(pair == ("no", "longer") for pair in pairwise(words))
