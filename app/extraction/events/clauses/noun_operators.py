"""A verb of asking, refusing or ending with a noun in, the deed that it makes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.asked import ASKING, doer_behind
from app.extraction.events.clauses.objects import objects_behind
from app.extraction.events.nouns.noun_phrases import read_noun_phrase
from app.extraction.events.scene.deeds import Deed
from app.extraction.events.scene.roles import actors_of, behind, fits, subjects_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import Operator
    from app.syntax.grammar import Clause

AGAINST = "113"  # rallying opposition: "called for sanctions on Chad"
_FAR = ("for", "with")  # "asked Chad for aid", "threatened Chad with sanctions"
_OWNERS = frozenset({"his", "her", "their"})
_CLOSING, _TALKS = frozenset({"end", "finish"}), "04"
_NEEDING = frozenset({"require"})  # what a plan requires nobody demands


def with_noun(
    reading: Reading, number: int, operator: Operator, *, end: int
) -> Deed | None:
    """The deed of an operator with a noun; a demand may be for anything."""
    scene = reading.scene
    clause = scene.clauses[number]
    if not operator.prepositions or _asks_nothing(clause, end):
        return None
    inner = _noun_complement(reading, clause, operator, end=end)
    missing = inner is None and operator.name != "demand"
    if missing or _is_closed(scene, clause, inner):
        return None
    code = operator.code(inner.code if inner else None)
    actors = actors_of(scene, subjects_of(scene, clause), code)
    recipients = _concerned(scene, clause, operator, end=end, inner=inner)
    if not code or not actors:
        return None
    if not recipients and (code == AGAINST or not _may_lack(scene, clause, inner, end)):
        return None
    deed = Deed(
        code=code,
        trigger=(clause.verb.head, clause.verb.last),
        actors=actors,
        recipients=recipients,
        rule=f"{operator.name}-noun",
        modality=operator.modality,
        together=bool(inner and inner.together),
        inner=inner,
    )
    return deed.using(inner) if inner else deed


def _is_closed(scene: Scene, clause: Clause, inner: Deed | None) -> bool:
    """True for "ended their talks", which nobody has broken off."""
    if inner is None or clause.verb.lemma not in _CLOSING:
        return False
    return inner.code.startswith(_TALKS) and "without" not in scene.vocabulary


def _asks_nothing(clause: Clause, end: int) -> bool:
    """True for what is "required", and for "insisted" without "on"."""
    if clause.verb.lemma == "insist":
        return end == clause.verb.last
    return clause.verb.lemma in _NEEDING


def _may_lack(scene: Scene, clause: Clause, inner: Deed | None, end: int) -> bool:
    """True for what may be asked of nobody: a deed, and the thing in "demanded aid"."""
    plain = clause.verb.lemma == "demand" and objects_behind(scene, clause, end)
    return inner is not None or bool(plain)


def _noun_complement(
    reading: Reading, clause: Clause, operator: Operator, *, end: int
) -> Deed | None:
    """The deed named by the noun that the operator takes: "agreed to a truce"."""
    scene = reading.scene
    if not scene.names_deeds():
        return None
    candidates: list[int] = []
    if "object" in operator.prepositions:
        candidates += objects_behind(scene, clause, end)[:2]
    reach = scene.reach(end)
    for preposition in operator.prepositions:
        limit = reach if preposition in _FAR else min(end + 3, reach)
        found = scene.behind(end, preposition, limit=limit)
        if found is not None:
            candidates.append(found)
    deeds = (read_noun_phrase(reading, found) for found in candidates)
    return next((deed for deed in deeds if deed is not None), None)


def _concerned(
    scene: Scene, clause: Clause, operator: Operator, *, end: int, inner: Deed | None
) -> tuple[Range, ...]:
    """Of whom it is asked, or to whom the inner deed is or was to be done."""
    if inner is None and (told := doer_behind(scene, operator, end=end)):
        return told
    used = inner.phrases if inner else frozenset()
    objects = objects_behind(scene, clause, end)
    who = [n for n in objects if n not in used and fits(scene, n, "who")]
    if who:  # "threatened Chad with sanctions", "appealed to Chad for aid"
        return scene.ranges(who[:1])
    if operator.name in ASKING:
        asked = behind(scene, clause.verb.last, ("from", "of"), target="who")
        if asked:
            return scene.ranges(asked)
        asking = inner and (inner.actors or _owner(scene, objects))
        if asking:
            return asking
    if operator.name != "refuse":
        return (inner.recipients or inner.actors) if inner else ()
    # Whose demand it is, then with whom the talks were to be, then the thing itself.
    found = (inner.actors or inner.recipients) if inner else ()
    return found or scene.ranges(objects[:1])


def _owner(scene: Scene, objects: Sequence[int]) -> tuple[Range, ...]:
    """The one meant by "his", of "demanded his resignation", where that is known."""
    for number in objects[:1]:
        first = scene.phrases[number].first
        if scene.tokens.lowers[first] in _OWNERS and scene.antecedent(first):
            return ((first, first + 1),)
    return ()
