"""What a verb takes in, what that amounts to out: a menace, silence, who is to act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.verbs import is_passive
from app.extraction.events.senses.menaces import AHEAD, is_step
from app.extraction.events.senses.rank import is_public

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import Operator
    from app.syntax.grammar import Clause

ASKING = frozenset({"appeal", "demand"})  # operators that ask
_SWEARING = frozenset({"vow", "swear", "threaten"})


def caused(reading: Reading, child: int) -> int:
    """The clause of what somebody has done: "threatened to have her killed"."""
    scene = reading.scene
    if scene.clauses[child].verb.lemma == "have":
        for below in reading.children(child):
            if scene.clauses[below].subjects and is_passive(scene.clauses[below]):
                return below
    return child


def menaces(scene: Scene, operator: Operator, other: Clause) -> bool:
    """True for "warned that it would respond", "vowed to take measures"."""
    if other.verb.negated or not _lies_ahead(scene, operator, other):
        return False
    return is_step(scene, other)


def _lies_ahead(scene: Scene, operator: Operator, other: Clause) -> bool:
    """True for what is warned of, and for what is sworn to: "vowed to respond"."""
    if operator.name == "warn":
        return other.verb.modal in AHEAD
    if other.governor is None or other.verb.finite:
        return False
    return scene.clauses[other.governor].verb.lemma in _SWEARING


def is_silence(scene: Scene, operator: Operator, other: Clause) -> bool:
    """True for "declined to comment", not for "declined to say whether"."""
    if operator.name != "refuse" or other.verb.lemma not in scene.patterns.comment:
        return False
    last = other.verb.last
    return scene.tokens.lowers[last : last + 1] != ["whether"]


def doer_behind(
    scene: Scene, operator: Operator, *, end: int
) -> tuple[Range, ...] | None:
    """Who is to act, where the verb looks a noun: "demanded that Chad hand over"."""
    tokens, first = scene.tokens, end + 1
    if operator.name not in ASKING or tokens.lowers[end : end + 1] != ["that"]:
        return None
    last = first
    while tokens.tags[last : last + 1] == ["NAME"]:
        last += 1
    acts = last > first and tokens.tags[last : last + 1] == ["NOUN"]
    bases = scene.story.lexicons.grammar.lemmas
    verb = acts and bases.get(tokens.lowers[last]) == tokens.lowers[last]
    return ((first, last),) if verb else None


def is_idle_wish(
    scene: Scene,
    operator: Operator,
    *,
    other: Clause,
    parties: tuple[tuple[Range, ...], tuple[Range, ...]],
) -> bool:
    """True for what one "might want", or where not both are known or have an office."""
    if operator.name != "wish":
        return False
    if other.governor is not None and scene.clauses[other.governor].verb.modal:
        return True
    pronouns = (scene.tokens.tags[words[0]] == "PRON" for words in parties[0])
    known = all(is_public(scene, words) for side in parties for words in side)
    return not all(parties) or any(pronouns) or not known
