"""A verb of asking, promising, refusing or ending in, the deed that it makes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.asked import (
    ASKING,
    caused,
    is_idle_wish,
    is_silence,
    menaces,
)
from app.extraction.events.clauses.complements import complement_of
from app.extraction.events.clauses.noun_operators import AGAINST, with_noun
from app.extraction.events.clauses.objects import objects_of
from app.extraction.events.scene.deeds import CONCESSION, Deed, code_of
from app.extraction.events.scene.kinds import is_named, is_time
from app.extraction.events.scene.roles import (
    actors_of,
    behind,
    fits,
    inside,
    subjects_of,
    tellers_of,
)
from app.extraction.events.scene.verbs import INTENDING, is_negated
from app.extraction.events.senses.rank import is_body, is_firm

if TYPE_CHECKING:
    from app.extraction.annotations import Modality
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import Operator, Target
    from app.syntax.grammar import Clause

_THREAT = "130"
_RULING = frozenset({"government", "cabinet", "parliament", "ministry", "senate"})
_INTENDING = frozenset({"intend", "vow", "agree", "future", "do"})
_FRIENDLY = ("03", "04", "05", "06", "07")
_BARE = frozenset({"be", "have"})  # "is to meet", "has to meet"


def operate(
    reading: Reading, number: int, operator: Operator, *, end: int
) -> Deed | None:
    """The deed that the operator makes of its complement; None if it has none."""
    child = complement_of(reading, number, operator, end=end)
    deed = None
    if child is not None:
        deed = _with_clause(reading, number, operator, child=child)
    return deed or with_noun(reading, number, operator, end=end)


def _with_clause(
    reading: Reading, number: int, operator: Operator, *, child: int
) -> Deed | None:
    """The deed of an operator with a clause, whether that tells of a deed or not."""
    scene = reading.scene
    child = caused(reading, child)
    clause, other = scene.clauses[number], scene.clauses[child]
    if operator.name in ("foretell", "seem") and other.verb.lemma == "be":
        return None  # who "is thought to be reluctant" has told nobody
    met = other.verb.passive and menaces(scene, operator, other)
    inner = None if met else reading.deed(child)  # what is met with force meets nobody
    told = inner if inner and not is_negated(scene, other) else None
    code = _made(scene, operator, (clause, other), inner=inner, told=told)
    if not code:
        return None
    parties = _sides(scene, clause, other, operator=operator, inner=inner)
    if not _concerns(scene, operator, other, parties=parties, vague=told is None):
        return None
    deed = Deed(
        code=code,
        trigger=(clause.verb.head, _named_by(operator, clause, other).verb.last),
        actors=parties[0],
        recipients=parties[1],
        rule=f"{operator.name}-clause" if told else f"{operator.name}-any",
        modality=_modality(operator, code, told),
        together=bool(told and told.together),
        inner=told,
        clauses=frozenset({child}),
    )
    return deed.using(inner) if inner else deed


def _made(
    scene: Scene,
    operator: Operator,
    clauses: tuple[Clause, Clause],
    *,
    inner: Deed | None,
    told: Deed | None,
) -> str:
    """The code of the operator's clause with the one that it takes; "" for none."""
    clause, other = clauses
    spurned = _spurned(scene, operator, inner, told)
    code = spurned or _code(scene, operator, other, told=told)
    return code or _unwanted(scene, clause, told)


def _code(scene: Scene, operator: Operator, other: Clause, *, told: Deed | None) -> str:
    """The code that the operator makes of the clause; "" where it makes none."""
    if told is None and is_silence(scene, operator, other):
        return ""
    code = code_of(operator, told) if told else operator.default
    if told is None and menaces(scene, operator, other):
        code = _THREAT
    # Whoever is asked to act is asked, not acted against.
    return operator.default if code == AGAINST else code


def _unwanted(scene: Scene, clause: Clause, told: Deed | None) -> str:
    """The code of a refusal for "Chad does not intend to join", whatever that is.

    What a man does not intend nobody need have asked of him.
    """
    unwanted = told is None and clause.verb.lemma in INTENDING
    if not unwanted or not is_negated(scene, clause):
        return ""
    if not any(is_body(scene, scene.words(number)) for number in clause.subjects):
        return ""
    return scene.patterns.operator_names["refuse"].default


def _spurned(
    scene: Scene, operator: Operator, inner: Deed | None, told: Deed | None
) -> str:
    """The code of refusing a friendly deed, of "vowed not to support Chad"."""
    intends = operator.name in _INTENDING and told is None
    if inner is None or not intends or not inner.code.startswith(_FRIENDLY):
        return ""
    return scene.patterns.operator_names["refuse"].code(inner.code)


def _concerns(
    scene: Scene,
    operator: Operator,
    other: Clause,
    *,
    parties: tuple[tuple[Range, ...], tuple[Range, ...]],
    vague: bool,
) -> bool:
    """True where one concerns another; "demanded that it end" is asked of nobody."""
    actors, recipients = parties
    if not actors or is_idle_wish(scene, operator, other=other, parties=parties):
        return _is_commanded(scene, operator, other, recipients)
    if recipients:
        return True
    if operator.control == "object":
        return operator.name in ASKING and other.verb.finite
    mute = operator.name == "refuse" and other.verb.lemma in scene.patterns.comment
    return not vague or mute or _is_public(scene, actors)


def _is_commanded(
    scene: Scene, operator: Operator, other: Clause, recipients: tuple[Range, ...]
) -> bool:
    """True for "the crews were told to leave", by whoever it was."""
    if operator.control != "object" or other.verb.finite or other.governor is None:
        return False
    above = scene.clauses[other.governor].verb
    return above.passive and above.finite and bool(recipients)


def _named_by(operator: Operator, clause: Clause, other: Clause) -> Clause:
    """The clause whose verb ends the words that tell the deed: "is to meet"."""
    beside = operator.name == "do" and other.verb.first == clause.verb.last
    whole = beside or operator.name == "bind" or clause.verb.lemma in _BARE
    return other if whole else clause


def _sides(
    scene: Scene,
    clause: Clause,
    other: Clause,
    *,
    operator: Operator,
    inner: Deed | None,
) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """Who asks, promises or refuses, and whom or to whom."""
    if operator.control == "object":
        doers = subjects_of(scene, clause)
        return actors_of(scene, doers, ""), _asked(scene, clause, other)
    target: Target = "any" if operator.name == "refuse" else "named"
    recipients = _promised(scene, clause, other, inner=inner, target=target)
    return actors_of(scene, _bound(scene, clause, other), ""), recipients


def _bound(scene: Scene, clause: Clause, other: Clause) -> tuple[int, ...]:
    """Who is to do it: "Chad" of "Chad was forced by Mali to leave"."""
    if clause.verb.passive and clause.verb.finite and not other.verb.finite:
        return tellers_of(scene, clause)
    return subjects_of(scene, clause) or clause.subjects


def _modality(operator: Operator, code: str, told: Deed | None) -> Modality:
    """That of the operator, unless the new code says already what lies ahead."""
    if told is None or code == told.code or code.startswith(CONCESSION):
        return operator.modality
    return "actual"


def _is_public(scene: Scene, actors: tuple[Range, ...]) -> bool:
    """True for who rules, a person or several: what they undertake concerns others."""
    return len(actors) > 1 or any(_rules(scene, words) for words in actors)


def _rules(scene: Scene, words: Range) -> bool:
    """True for a state, a person, an office, a body that is no company, and "they"."""
    side, last = scene.side(words), scene.tokens.lowers[words[1] - 1]
    kind = scene.cast.actor(side).type if side else None
    if kind == "organization" or last in _RULING:
        return last in _RULING or not is_firm(scene, words)
    many = scene.patterns.singulars.get(last, last)
    return kind is not None or last == "they" or many in scene.patterns.figures.public


def _asked(scene: Scene, clause: Clause, other: Clause) -> tuple[Range, ...]:
    """Who is to do it: the subject of "that ...", else the object of the asking."""
    candidates = other.subjects if other.verb.finite else objects_of(clause)
    if not other.verb.finite and not candidates:
        found = scene.after(clause.verb.last, limit=other.verb.first)
        candidates = scene.together_with(found) if found is not None else ()
    fitting = [n for n in candidates if fits(scene, n, "who")]
    if fitting:
        return scene.ranges(fitting)
    return tuple(part for n in candidates[:1] for part in inside(scene, n))


def _promised(
    scene: Scene, clause: Clause, other: Clause, *, inner: Deed | None, target: Target
) -> tuple[Range, ...]:
    """To whom it is to be done: "agreed with X to", the inner recipient, any name."""
    partner = behind(scene, clause.verb.last - 1, ("with",), target="who")
    if partner and scene.phrases[partner[0]].first < other.verb.first:
        return scene.ranges(partner)
    if inner is not None and inner.recipients:
        return inner.recipients
    several = len(clause.subjects) > 1
    if inner is not None and inner.together and several:
        return ()
    for found in (*other.objects, *other.adjuncts):
        if is_named(scene, found) and not is_time(scene, found):
            return scene.ranges(scene.together_with(found))
    if inner is not None or several:
        return ()
    return scene.ranges([n for n in other.objects[:1] if fits(scene, n, target)])
