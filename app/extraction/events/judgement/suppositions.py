"""A clause in, whether it tells what may come or what some only claim out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_ALLEGATIONS = frozenset({"claims", "allegations", "accusations", "complaints"})
# What there is none of was not found: "no evidence that".
_SIGNS = frozenset({"evidence", "sign", "indication", "proof", "hint", "chance"})
_SIGNS_SHOWN = _SIGNS | {f"{sign}s" for sign in _SIGNS}
_NONE = frozenset({"no", "little", "any", "scant", "without", "slim"})
_CLAIMING = frozenset({"claim", "allege", "purport", "speculate"})
_AWAITING = frozenset({"until", "till", "once", "before", "when", "after", "unless"})
_AT = frozenset({"when", "before", "after", "once"})
_TIMES = frozenset({"time", "times", "moment", "day", "days", "year", "years"})
_BELIEVING = frozenset(
    {"believe", "think", "expect", "suppose", "imagine", "recall", "remember", "say"}
    | {"claim", "suggest", "mean", "feel"}
)
_LEAD = 1  # tokens before the "if" that opens a sentence: "But if"


def is_condition(reading: Reading, number: int) -> bool:
    """True for what may come, told first: "If they reject it, the bill is lost"."""
    scene, clause = reading.scene, reading.scene.clauses[number]
    if clause.marker is None or scene.tokens.quoted[clause.marker]:
        return False
    opens = clause.marker - scene.sentence.first <= _LEAD
    bare = clause.verb.last - clause.verb.first == 1
    ahead = bare and clause.verb.tense == "present"
    return opens and ahead and scene.tokens.lowers[clause.marker] in ("if", "unless")


def is_alleged(reading: Reading, clause: Clause) -> bool:
    """True for "claims that they were beaten": what people are said to suffer."""
    marker, tokens = clause.marker, reading.scene.tokens
    if marker is None or not clause.verb.passive or clause.verb.tense != "past":
        return False
    before = tokens.lowers[marker - 1] if tokens.lowers[marker] == "that" else ""
    return before in _ALLEGATIONS


def is_claimed(scene: Scene, clause: Clause) -> bool:
    """True for "women claim he beat them", of which nobody is sure."""
    if clause.kind != "complement" or clause.governor is None:
        return False
    return scene.clauses[clause.governor].verb.lemma in _CLAIMING


def is_awaited(scene: Scene, clause: Clause) -> bool:
    """True for "until they withdraw", "when he is sentenced": it is still to come.

    Not for "comes after they have left", nor for "at a time when they fight".
    """
    at, verb = clause.marker, clause.verb
    if at is None or scene.tokens.lowers[at] not in _AWAITING:
        return False
    if verb.tense != "present" or verb.modal or verb.form == "gerund":
        return False
    if scene.tokens.lowers[at - 1] in _TIMES:
        return False
    above = None if clause.governor is None else scene.clauses[clause.governor].verb
    if above is None:
        return True
    ahead = above.tense == "future" or above.modal is not None
    return ahead or (above.tense != "past" and scene.tokens.lowers[at] != "after")


def is_appointed(scene: Scene, clause: Clause) -> bool:
    """True for what will happen: "he will speak when he arrives in Chad"."""
    if clause.governor is None or not is_awaited(scene, clause):
        return False
    ahead = scene.clauses[clause.governor].verb.tense == "future"
    return ahead and scene.tokens.lowers[clause.marker or 0] in _AT


def _is_disbelieved(scene: Scene, clause: Clause) -> bool:
    """True for what somebody "does not believe", or did not say."""
    if clause.governor is None:
        return False
    above = scene.clauses[clause.governor].verb
    return above.negated and above.lemma in _BELIEVING


def is_left_open(scene: Scene, clause: Clause) -> bool:
    """True for what is asked, awaited, not believed or not found."""
    # Of most clauses the sentence or their kind tells that none of these can be so.
    if clause.marker is not None and is_awaited(scene, clause):
        return True
    if clause.kind == "complement" and _is_disbelieved(scene, clause):
        return True
    if "?" in scene.vocabulary and _is_question(scene, clause):
        return True
    shown = not _SIGNS_SHOWN.isdisjoint(scene.vocabulary)
    return shown and _is_unfounded(scene, clause)


def _is_question(scene: Scene, clause: Clause) -> bool:
    """True for what is asked with yes or no for an answer: "can they sue?"."""
    tokens, first, last = scene.tokens, scene.sentence.first, scene.sentence.last
    ends = range(max(last - 2, first), last)
    mark = next((at for at in ends if tokens.lowers[at] == "?"), None)
    if mark is None or tokens.quoted[mark] > tokens.quoted[clause.verb.first]:
        return False  # nor is he who asks: "Are they home?"
    if clause.kind not in ("main", "coordinate") and not _follows_do(scene, clause):
        return False
    return "WH" not in tokens.tags[first : clause.verb.first]


def _follows_do(scene: Scene, clause: Clause) -> bool:
    """True for the "pay" of "Does Chad pay them?", parted from its auxiliary."""
    above = scene.clauses[clause.governor] if clause.governor is not None else None
    return above is not None and above.verb.lemma == "do" and not above.subjects


def _is_unfounded(scene: Scene, clause: Clause) -> bool:
    """True for "no sign that they met", "little chance of his being arrested"."""
    lowers, start = scene.tokens.lowers, scene.sentence.first
    at = _opening(scene, clause) - 1
    if at > start and lowers[at] in ("that", "of"):
        at -= 1
    lemma = scene.patterns.singulars.get(lowers[at], lowers[at])
    if at <= start or lemma not in _SIGNS:
        return False
    return not _NONE.isdisjoint(lowers[max(at - 2, start) : at])


def _opening(scene: Scene, clause: Clause) -> int:
    """The first token of the clause: its subject's, if that stands before the verb."""
    firsts = [scene.phrases[number].first for number in clause.subjects]
    before = [first for first in firsts if clause.first <= first < clause.verb.first]
    return min(before, default=clause.verb.first)
