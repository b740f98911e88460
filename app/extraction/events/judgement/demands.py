"""A clause with "must" or "should" in, the demand of whoever says it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import UNKNOWN, Deed
from app.extraction.events.scene.kinds import is_somebody
from app.extraction.events.scene.speakers import speakers_of
from app.extraction.events.scene.verbs import is_negated
from app.syntax.closed import THIRD_PRONOUNS

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause

DEMANDING = {"must": "demand", "should": "appeal"}
_STATES = frozenset({"able", "free", "allowed", "entitled", "proud", "careful"})


def demanded(reading: Reading, number: int, deed: Deed | None) -> Deed | None:
    """As in "Iran must stop", said by somebody: a demand on Iran."""
    scene = reading.scene
    clause = scene.clauses[number]
    if _is_wish(scene, clause) or (deed is None and _is_worded(scene, clause)):
        return None
    asked = tuple(n for n in clause.subjects if is_somebody(scene, n))
    pronoun = any(_is_nobody_known(scene, n, deed) for n in asked)
    speakers = _others(scene, speakers_of(scene, number), asked)
    if not asked or pronoun or not speakers or is_negated(reading.scene, clause):
        return deed._replace(modality="demanded") if deed else None
    name = DEMANDING.get(clause.verb.modal or "", "demand")
    code = scene.patterns.operator_names[name].code(deed.code if deed else None)
    inner = deed or _unknown(reading, number)
    return inner._replace(
        code=code,
        actors=speakers,
        recipients=tuple(scene.words(n) for n in asked),
        rule=f"{name}-modal",
        together=False,
        inner=deed,
    )


def _is_nobody_known(scene: Scene, number: int, deed: Deed | None) -> bool:
    """True for a pronoun, but for "he should resign" of somebody named before."""
    head = scene.phrases[number].head
    if scene.tokens.tags[head] != "PRON":
        return False
    third = scene.tokens.lowers[head] in THIRD_PRONOUNS
    return deed is None or not third or scene.antecedent(head) is None


def _is_wish(scene: Scene, clause: Clause) -> bool:
    """True for "people should be able to", "should be free to": asked of nobody."""
    last = clause.verb.last
    return clause.verb.lemma == "be" and scene.tokens.lowers[last] in _STATES


def _is_worded(scene: Scene, clause: Clause) -> bool:
    """True for 'should "keep to the right track"', which may mean anything."""
    verb, quoted = clause.verb, scene.tokens.quoted
    return quoted[verb.first] != quoted[verb.head]


def _others(
    scene: Scene, speakers: tuple[Range, ...], asked: tuple[int, ...]
) -> tuple[Range, ...]:
    """Those who do not ask it of themselves: not Chad, of "Chad should leave, it said".

    The "it" is somebody else then, whom the text has not made plain.
    """
    sides = {scene.side(scene.words(number)) for number in asked} - {None}
    return tuple([words for words in speakers if scene.side(words) not in sides])


def _unknown(reading: Reading, number: int) -> Deed:
    verb = reading.scene.clauses[number].verb
    return Deed(
        code=UNKNOWN,
        trigger=(verb.first, verb.last),
        actors=(),
        recipients=(),
        rule="",
        clause=number,
        clauses=frozenset({number}),
    )
