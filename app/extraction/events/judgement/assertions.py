"""A clause in, whether it tells what happens out, and who only claims it.

Conditions, aims, rumours and what is asked for tell of nothing that has happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.judgement.charges import ACCUSING
from app.extraction.events.judgement.suppositions import (
    is_alleged,
    is_awaited,
    is_left_open,
)
from app.extraction.events.scene.doers import causers
from app.extraction.events.scene.kinds import is_statement
from app.extraction.events.scene.roles import actors_of, subjects_of
from app.extraction.events.scene.verbs import is_passive

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause, VerbGroup

_CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
_CLAIMS = frozenset(
    {"claim", "allegation", "accusation", "suspicion", "fear", "rumor", "rumour"}
    | {"criticism", "possibility", "suggestion", "idea", "chance", "charge", "risk"}
    | {"speculation", "hope", "prospect", "theory", "danger", "worry", "concern"}
    | {"belief", "view", "demand", "request", "call", "proposal", "likelihood"}
    | {"notion", "myth"}
)
_CREDITING = frozenset({"thank", "praise", "commend", "applaud", "blame", "condemn"})
_ANSWERING = frozenset({"deny", "reject", "dismiss", "dispute", "repeat", "make"})
_PASSING = frozenset({"relative", "adverbial"})
_ASKING = frozenset({"appeal", "demand", "instruct", "advise", "seek"})
_FEARING = frozenset(
    {"fear", "hope", "doubt", "worry", "wish", "imagine", "wonder", "pretend", "dream"}
)
_STOPPING = frozenset({"stop", "prevent", "keep", "deter", "hinder"})
_NOTHING = frozenset({"nothing", "little", "powerless", "unable", "helpless"})
_CLAIM_REACH = 8  # tokens between "rumours in the markets" and their "that"
# What people go somewhere to say, and what they do for it.
_VOICES = frozenset(
    {"demand", "protest", "denounce", "condemn", "criticize", "criticise", "oppose"}
    | {"decry", "complain", "support", "urge", "back", "call"}
)
_GATHERINGS = frozenset(
    {"march", "rally", "gather", "demonstrate", "assemble", "meet", "picket", "write"}
    | {"turn", "take", "hold", "stage", "converge", "join", "strike", "block", "phone"}
)
_ADMITTING = frozenset({"report", "admit", "acknowledge", "confess"})
_MEANWHILE = frozenset({"while", "whilst", "when"})  # "while calling for a truce"


def asserts(reading: Reading, number: int) -> bool:
    """False for conditions, aims, claims and what stands after a preposition."""
    scene = reading.scene
    clause = scene.clauses[number]
    if clause.marker is not None and _is_unsure(reading, clause):
        return is_alleged(reading, clause)
    if is_left_open(scene, clause):
        return False
    second = clause.kind == "coordinate"
    if clause.kind == "infinitive" or (second and _shares_infinitive(reading, number)):
        return _is_voiced(scene, clause)
    if _is_held(scene, clause) or (second and _shares_condition(reading, number)):
        return False
    gerund = clause.verb.form == "gerund"
    if clause.verb.finite or not _behind_preposition(scene, clause):
        return not gerund or not _is_topic(scene, clause)
    told = _is_earlier(scene, clause) or is_credited(scene, clause)
    told = told or (gerund and _stopped_in_vain(scene, clause) is True)
    return told or bool(accusers(scene, clause))


def is_credited(scene: Scene, clause: Clause) -> bool:
    """True for what somebody is thanked or blamed for: "praised Chad for sending"."""
    if clause.verb.form != "gerund" or clause.governor is None:
        return False
    above = scene.clauses[clause.governor]
    if above.verb.lemma not in _CREDITING or above.verb.negated or not above.objects:
        return False
    first = clause.verb.first
    return above.verb.finite and scene.tokens.lowers[first - 1] == "for"


def _stopped_in_vain(scene: Scene, clause: Clause) -> bool | None:
    """Whether what stops it fails: "could not keep the rebels from seizing the dam".

    None where nobody stops what the gerund tells.
    """
    if clause.governor is None:
        return None
    above = scene.clauses[clause.governor]
    if above.verb.lemma not in _STOPPING or above.verb.passive or not above.objects:
        return None
    return _is_in_vain(scene, above)


def _is_in_vain(scene: Scene, stopping: Clause) -> bool:
    """True for "did nothing to stop", "failed to stop" and "could not stop"."""
    if stopping.verb.negated or stopping.verb.form != "base":
        return stopping.verb.negated
    above = None if stopping.governor is None else scene.clauses[stopping.governor]
    if above is None or above.verb.modal:
        return False
    between = scene.tokens.lowers[above.verb.last : stopping.verb.first]
    return above.verb.lemma == "fail" or not _NOTHING.isdisjoint(between)


def _is_held(scene: Scene, clause: Clause) -> bool:
    """True for what is only asked for, feared, prevented, or told by a film."""
    if clause.kind == "complement" and clause.governor is not None:
        above = scene.clauses[clause.governor].verb.lemma
        if above in _FEARING or _is_asked(scene, clause.verb, above):
            return True
    if clause.verb.form == "gerund" and _stopped_in_vain(scene, clause) is False:
        return True
    told = not scene.patterns.figures.tales.isdisjoint(scene.vocabulary)
    return told and _is_tale(scene, clause)


def _is_topic(scene: Scene, clause: Clause) -> bool:
    """True for "sending" of "he said sending troops would help": nobody sends them."""
    first = clause.verb.first
    if first == scene.sentence.first or clause.verb.last - first > 1:
        return False
    tags, before = scene.tokens.tags, first - 1
    if tags[before] == "ADV" and before > scene.sentence.first:
        before -= 1  # "proposed temporarily banning"
    above = None if clause.governor is None else scene.clauses[clause.governor].verb
    admitted = above is not None and above.lemma in _ADMITTING
    if admitted or scene.tokens.lowers[before] in _MEANWHILE:
        return False  # "reported launching a raid"
    return tags[before] in ("VERB", "SUB")


def _behind_preposition(scene: Scene, clause: Clause) -> bool:
    tags, before = scene.tokens.tags, clause.verb.first - 1
    while before > 0 and tags[before] == "ADV":
        before -= 1
    return tags[max(before, 0)] == "PREP"


def _is_earlier(scene: Scene, clause: Clause) -> bool:
    """True for what came first, or how: "left after accusing Chad", "by accusing"."""
    if clause.verb.form != "gerund" or clause.governor is None:
        return False
    above = scene.clauses[clause.governor].verb
    told = above.finite and above.tense == "past" and not above.modal
    return told and scene.tokens.lowers[clause.verb.first - 1] in ("after", "by")


def accusers(scene: Scene, clause: Clause) -> tuple[Range, ...]:
    """Who claims it, of "accused the police of beating prisoners"."""
    if clause.verb.form != "gerund" or clause.governor is None:
        return ()
    above = scene.clauses[clause.governor]
    if above.verb.lemma not in ACCUSING or above.verb.passive:
        return ()
    gap = scene.tokens.lowers[above.verb.last : clause.verb.first]
    if "of" not in gap[-2:]:
        return ()
    return actors_of(scene, subjects_of(scene, above), "")


def _is_unsure(reading: Reading, clause: Clause) -> bool:
    """True for "if", and for the "that" of "claims that", "rumours on Friday that"."""
    marker = clause.marker or 0
    lowers, patterns = reading.scene.tokens.lowers, reading.scene.patterns
    if lowers[marker] in _CONDITIONS:
        return True
    if lowers[marker] != "that" or marker <= reading.scene.sentence.first:
        return False
    if clause.verb.lemma in _ANSWERING and not clause.objects:
        return False  # "a charge that the army denied"
    for at in range(
        marker - 1, max(reading.scene.sentence.first, marker - 1 - _CLAIM_REACH) - 1, -1
    ):
        if reading.scene.tokens.tags[at] in ("VERB", "COMMA"):
            return False
        if patterns.singulars.get(lowers[at], lowers[at]) in _CLAIMS:
            return True
    return False


def _shares_infinitive(reading: Reading, number: int) -> bool:
    """True for the second verb of "agreed to disarm and leave"."""
    clauses = reading.scene.clauses
    clause = clauses[number]
    if clause.verb.form != "base" or clause.verb.modal:
        return False
    return number > 0 and clauses[number - 1].kind == "infinitive"


def _shares_condition(reading: Reading, number: int) -> bool:
    """True for the second verb of "whether they stay or leave"."""
    clauses = reading.scene.clauses
    if not number:
        return False
    before = clauses[number - 1]
    if before.subjects != clauses[number].subjects or before.marker is None:
        return False
    return _is_unsure(reading, before) or is_awaited(reading.scene, before)


def _is_voiced(scene: Scene, clause: Clause) -> bool:
    """True for what people came to say: "marched on Congress to demand"."""
    if clause.governor is None or clause.verb.lemma not in _VOICES:
        return False
    above = scene.clauses[clause.governor].verb
    return above.lemma in _GATHERINGS and above.tense == "past" and not above.negated


def _is_asked(scene: Scene, verb: VerbGroup, above: str) -> bool:
    """True for "that the president resign", behind a verb that asks for it."""
    if verb.form != "base" or verb.modal:
        return False
    operators = scene.patterns.operators.get(above, ())
    return any(operator.name in _ASKING for operator in operators)


def _is_tale(scene: Scene, clause: Clause) -> bool:
    """True where a film or a novel tells it: "the film follows two men who kill"."""
    tales = scene.patterns.figures.tales
    above: Clause | None = clause
    for _ in range(len(scene.clauses)):
        if above is None:
            return False
        if any(not tales.isdisjoint(scene.names[n]) for n in above.subjects):
            return True
        governor = above.governor
        above = None if governor is None else scene.clauses[governor]
    return False


def is_in_passing(scene: Scene, clause: Clause) -> bool:
    """True for relative and adverbial clauses and participles without a comma."""
    if causers(scene, clause):
        return False
    if clause.kind in _PASSING or (is_passive(clause) and not clause.verb.passive):
        return True
    if any(is_statement(scene, n) for n in clause.subjects):
        return False  # "issued a statement demanding"
    before = scene.tokens.tags[clause.verb.first - 1 : clause.verb.first]
    return clause.kind == "participle" and before not in (["COMMA"], [])
