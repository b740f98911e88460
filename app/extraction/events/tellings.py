"""A sentence's clauses in, the deeds that they tell out, as they tell them.

Tense, negation and modal verbs are read here: "will meet" is an intent, "will not lift"
a refusal, "Iran must stop" a demand by whoever says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.judgement.assertions import accusers, asserts, is_in_passing
from app.extraction.events.judgement.bearing import is_borne_out
from app.extraction.events.judgement.chances import POSSIBLE, possible, unable
from app.extraction.events.judgement.demands import DEMANDING, demanded
from app.extraction.events.judgement.futures import future, is_future
from app.extraction.events.judgement.suppositions import (
    is_alleged,
    is_appointed,
    is_claimed,
    is_condition,
)
from app.extraction.events.scene.deeds import Deed
from app.extraction.events.scene.speakers import speakers_of
from app.extraction.events.scene.verbs import (
    INTENDING,
    is_negated,
)
from app.extraction.events.supplements import supplemented

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.annotations import Modality
    from app.extraction.events.scene.reading import Reading
    from app.syntax.grammar import Clause

_SELVES = frozenset({"i", "we", "it", "he", "she", "they"})
_SANCTION = "16"


def told_deeds(reading: Reading, telling: set[int]) -> Iterator[Deed]:
    """The deeds that the clauses tell, each once, in order of the text.

    `telling` are the clauses whose verbs are known; operators beside them count too.
    """
    used: set[int] = set()
    scene = reading.scene
    operators = scene.patterns.operators
    for number, clause in enumerate(scene.clauses):
        if number not in telling and clause.verb.lemma not in operators:
            continue
        if number in used:
            continue
        supposed = not asserts(reading, number)
        appointed = supposed and is_appointed(scene, clause)
        if supposed and not (appointed or is_condition(reading, number)):
            continue
        deed = _told(reading, number)
        if deed is not None and supposed:
            deed = _supposed(deed, "planned" if appointed else "hypothetical")
        if deed is None:
            continue
        used |= deed.clauses
        deed = _surrounded(reading, deed, clause, supposed=supposed)
        if is_borne_out(scene, deed, clause):
            yield deed


def _surrounded(
    reading: Reading, deed: Deed, clause: Clause, *, supposed: bool
) -> Deed:
    """The deed with what hangs on it, who claims it, and whether it is in passing."""
    claimed = accusers(reading.scene, clause)
    passing = not (claimed or supposed) and is_in_passing(reading.scene, clause)
    alleged = is_alleged(reading, clause) or is_claimed(reading.scene, clause)
    deed = supplemented(reading, deed, clause)
    if not (passing or claimed or alleged):
        return deed
    return deed._replace(background=passing, claimed_by=claimed, alleged=alleged)


def _supposed(deed: Deed, modality: Modality) -> Deed | None:
    """What is told under a condition, of known parties: "if they reject it"."""
    whole = deed.actors and deed.recipients and not deed.negated
    if deed.weak and modality == "hypothetical":
        return None
    return deed._replace(modality=modality) if whole else None


def _told(reading: Reading, number: int) -> Deed | None:
    clause = reading.scene.clauses[number]
    deed = reading.deed(number)
    if clause.verb.modal in DEMANDING:
        return demanded(reading, number, deed)
    if deed is None or not clause.verb.finite:
        return deed
    if deed.rule.startswith("bind"):
        return _compelled(reading, number, deed)
    return _inflected(reading, clause, deed)


def _inflected(reading: Reading, clause: Clause, deed: Deed) -> Deed | None:
    """The deed of a finite verb, as its tense, modal and "not" make it."""
    negated = is_negated(reading.scene, clause)
    if negated and deed.rule.startswith("refuse") and deed.inner is not None:
        return _not_refused(deed, deed.inner)
    if negated and clause.verb.lemma == "rule" and deed.rule.startswith("refuse"):
        return None  # what is not ruled out nobody has proposed
    if is_future(reading, clause):
        return future(reading, clause, deed)
    if clause.verb.modal in POSSIBLE:
        if negated:
            return unable(reading.scene, clause, deed)
        return possible(reading.scene, deed, clause)
    return _denied(reading, clause, deed) if negated else deed


def _compelled(reading: Reading, number: int, deed: Deed) -> Deed | None:
    """What must be done: a fact once past, a demand of "has to", else what may come.

    Nobody announces what others are compelled to, and "not have to" tells nothing.
    """
    clause = reading.scene.clauses[number]
    verb, negated = clause.verb, is_negated(reading.scene, clause)
    ahead = is_future(reading, clause)
    if ahead and not negated and _tells_of_self(reading, number):
        return future(reading, clause, deed)
    if ahead or verb.modal in POSSIBLE:
        return None if negated else possible(reading.scene, deed, clause)
    if verb.lemma != "have":
        return _denied(reading, clause, deed) if negated else deed
    if negated:
        return None
    owed = verb.tense == "present" and not verb.perfect
    return demanded(reading, number, deed) if owed else deed


def _tells_of_self(reading: Reading, number: int) -> bool:
    """True for "it", "they" and "we" in what somebody says."""
    scene = reading.scene
    heads = {
        scene.tokens.lowers[scene.heads[n]] for n in scene.clauses[number].subjects
    }
    return heads <= _SELVES and bool(speakers_of(scene, number))


def _not_refused(deed: Deed, inner: Deed) -> Deed | None:
    """What may be: "does not rule out that they meet"."""
    whole = inner.recipients or len(inner.actors) > 1
    held = inner._replace(modality="hypothetical", clauses=deed.clauses)
    return held if whole else None


def _denied(reading: Reading, clause: Clause, deed: Deed) -> Deed:
    """What stands with "not": to be unwilling is to refuse, the rest did not happen.

    So is not to intend to.
    """
    unwilling = clause.verb.lemma == "be" and deed.rule.startswith("intend")
    unwilling |= clause.verb.lemma in INTENDING and deed.rule.startswith("future")
    refuse = reading.scene.patterns.operator_names["refuse"]
    inner = deed.inner.code if deed.inner else ""
    code = refuse.default if inner.startswith(_SANCTION) else refuse.code(inner or None)
    if unwilling and code:
        return deed._replace(code=code, rule="refuse-unwilling", modality="actual")
    return deed._replace(negated=True)
