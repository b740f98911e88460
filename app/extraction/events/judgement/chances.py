"""A deed that may, can or cannot be in, what is told of it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

POSSIBLE = frozenset({"may", "might", "could", "can", "would"})
_ABLE = frozenset({"can", "could"})
_CONSENT = ("03", "05")
_OPINIONS = (
    "050",
    "051",
    "052",
    "053",
    "054",
    "055",
    "056",
    "11",
)  # what somebody "would support" he does not yet support
_FIRST_PERSONS = frozenset({"i", "we"})


def unable(scene: Scene, clause: Clause, deed: Deed) -> Deed | None:
    """The refusal of "cannot accept the plan"; what else cannot be is no deed."""
    if clause.verb.modal not in _ABLE or not deed.code.startswith(_CONSENT):
        return None
    if not clause.objects:
        return None  # "a term that Chad cannot easily accept"
    code = scene.patterns.operator_names["refuse"].code(deed.code)
    return deed._replace(code=code, rule="refuse-unable") if deed.actors else None


def possible(scene: Scene, deed: Deed, clause: Clause) -> Deed | None:
    """What may be done; not what one "can" do, "would support" or "would have" done."""
    if clause.verb.perfect and clause.verb.modal == "would":
        return None
    if clause.verb.modal == "would" and deed.rule.startswith("appeal"):
        heads = {scene.tokens.lowers[scene.heads[n]] for n in clause.subjects}
        if heads and heads <= _FIRST_PERSONS:
            return deed  # "I would urge them" urges them
    vague = deed.weak or clause.verb.modal == "can" or deed.code.startswith(_OPINIONS)
    return None if vague or not deed.actors else deed._replace(modality="hypothetical")
