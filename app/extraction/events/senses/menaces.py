"""What somebody warns of in, whether he would do it himself out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

AHEAD = frozenset({"will", "would", "shall"})
_ANSWERS = frozenset({"respond", "react", "retaliate", "answer"})
_MET = frozenset({"meet", "answer", "punish", "avenge", "crush", "repel"})
_TAKING = frozenset({"take", "draw"})
_STEPS = frozenset(
    {"measure", "measures", "step", "steps", "action", "countermeasures", "revenge"}
    | {"conclusion"}
)
_PAYING = frozenset({"pay", "face", "suffer", "bear"})
_PRICES = frozenset(
    {"price", "consequence", "consequences", "retaliation", "reprisal", "response"}
    | {"punishment", "force", "wrath"}
)


def is_menace(scene: Scene, other: Clause) -> bool:
    """True for "would respond", "would be met with force", "will pay a price"."""
    ahead = other.verb.modal in AHEAD and not other.verb.negated
    return ahead and is_step(scene, other)


def is_step(scene: Scene, other: Clause) -> bool:
    """True for a verb of striking back, or of what comes upon others, at any time."""
    verb = other.verb
    if verb.passive:
        return verb.lemma in _MET
    if verb.lemma in _ANSWERS:
        return True
    taken = {name for n in other.objects for name in scene.names[n]}
    step = verb.lemma in _TAKING and not _STEPS.isdisjoint(taken)
    return step or (verb.lemma in _PAYING and not _PRICES.isdisjoint(taken))
