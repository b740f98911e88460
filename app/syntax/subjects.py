"""A verb on the line in, its subject and what it depends on out.

Walking left from the verb: adverbs and what stands between commas are stepped over, a
prepositional phrase is climbed to the noun that it belongs to, and the object of a
relative, participle or infinitive clause to the noun that the clause describes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.antecedents import before_pronoun, person_of
from app.syntax.beginnings import begins_anew, behind_adjunct
from app.syntax.closed import NOMINATIVES
from app.syntax.dependence import NOBODY, Subject, clause_with, complete
from app.syntax.line import (
    STEPPED_OVER,
    climb,
    coordinated,
    item_of,
    over_time,
    step_over,
)
from app.syntax.parentheses import before_aside, is_apposed_twice, opening_mark
from app.syntax.pieces import PHRASE, VERB

if TYPE_CHECKING:
    from app.syntax.grammar import Phrase, VerbGroup
    from app.syntax.line import Line

_DESCRIBING = frozenset({"relative", "participle", "infinitive"})
_MAX_PARENTHESES = 3
_CLOSING = frozenset(",)")


def find_subject(line: Line, at: int, verb: VerbGroup) -> Subject:
    """The subject of the finite verb group at item `at` of the line."""
    shape, here = line.shape, at - 1
    if here >= 0 and shape[here] in STEPPED_OVER:
        here = step_over(line, here)
    if here < 0:
        return NOBODY
    kind = shape[here]
    if kind == PHRASE:
        over = over_time(line, here)
        if shape[over] == PHRASE:
            return _before_verb(line, over, verb)
        found = _before_parenthesis(line, over, verb)
        told = found.phrases and not found.shared
        return found if told else _before_verb(line, here, verb)
    if kind == VERB:
        return _of_described(line)
    if kind == "Q" and _opens_at_verb(line, here, verb):
        return _from_phrase(line, climb(line, here - 1))
    return _after_word(line, here, verb)


def _opens_at_verb(line: Line, here: int, verb: VerbGroup) -> bool:
    """True for the mark in: the plan "is dead"."""
    if here == 0 or line.shape[here - 1] != PHRASE:
        return False
    phrase = line.phrases[line.numbers[here - 1]]
    return line.tokens.quoted[verb.first] > line.tokens.quoted[phrase.first]


def _after_word(line: Line, here: int, verb: VerbGroup) -> Subject:
    """The subject of a verb that follows a conjunction, pronoun or comma."""
    kind, token = line.shape[here], line.numbers[here]
    that = kind == "S" and line.tokens.lowers[token] == "that"
    if kind == "W" or that:
        return _relative(line, here)
    if kind == "C":
        return _shared(line, verb)
    if kind in ",-)":
        found = _before_parenthesis(line, here, verb)
        return NOBODY if _is_quoted(line, found, verb) else found
    return Subject(marker=token) if kind == "S" else NOBODY


def _is_quoted(line: Line, found: Subject, verb: VerbGroup) -> bool:
    """True for the "We" of “We won”, said Ann Lee."""
    depths = line.tokens.quoted
    return any(
        depths[line.phrases[number].head] > depths[verb.first]
        for number in found.phrases
    )


def _before_verb(line: Line, here: int, verb: VerbGroup) -> Subject:
    """The phrase at `here`, or the subject before it if it is itself none."""
    phrase = line.phrases[line.numbers[here]]
    if phrase.prep is None and phrase.conj is None:  # most of all subjects
        if _is_pronoun(line, phrase):
            return _from_pronoun(line, line.numbers[here])
        return _from_phrase(line, here)
    if begins_anew(line, phrase):
        number = line.numbers[here]
        return Subject((number,), taken_from=clause_with(line, number))
    top = climb(line, here)
    return (
        _over_adjunct(line, top, verb)
        or behind_adjunct(line, top, here)
        or _from_phrase(line, top)
    )


def _over_adjunct(line: Line, top: int, verb: VerbGroup) -> Subject | None:
    """The subject before ", in a statement", which itself is none."""
    first = coordinated(line, line.numbers[top])[0]
    if line.phrases[first].prep is None:
        return None
    before = item_of(line, first, top) - 2  # the phrase, then the preposition
    if line.letters[line.phrases[first].first - 1] == "Q":
        before -= 1  # with a mark between the two
    if before < 0 or line.shape[before] not in _CLOSING:
        return None
    found = _before_parenthesis(line, before, verb)
    return found if found.phrases else None


def _from_phrase(line: Line, top: int) -> Subject:
    """The phrase at `top`, or the noun that the clause describes which has it."""
    number = line.numbers[top]
    owner = clause_with(line, number)
    holder = _clause_by(line, number) if owner is None else owner
    if holder is not None and line.clauses[holder].kind in _DESCRIBING:
        described = line.clauses[holder].subjects
        clausal = line.clauses[holder].verb.lemma in line.words.clausal
        beside = described and not clausal
        if beside and _is_noun_modifier(line, holder, described[-1]):
            return complete(line, _whole(line, described, top), None)
    return complete(line, coordinated(line, number), owner)


def _clause_by(line: Line, number: int) -> int | None:
    """The last clause, if it is a passive and the phrase does what it says."""
    last = len(line.clauses) - 1
    return last if last >= 0 and number in line.clauses[last].agent else None


def _whole(line: Line, described: tuple[int, ...], top: int) -> tuple[int, ...]:
    """The wife, of "the wife of Ann Lee's son who left Chad"; several stay as they are.

    They are described by a clause that ends before the item `top`.
    """
    if len(described) > 1 or line.phrases[described[0]].prep is None:
        return described
    above = climb(line, item_of(line, described[0], top))
    return coordinated(line, line.numbers[above])


def _from_pronoun(line: Line, number: int) -> Subject:
    """The pronoun itself; the clause that had it as its object is none of saying."""
    owner = clause_with(line, number)
    found = complete(line, coordinated(line, number), owner)
    if owner is None or line.clauses[owner].verb.lemma in line.words.clausal:
        return found
    return Subject(found.phrases, None, None, found.marker, owner)


def _is_pronoun(line: Line, phrase: Phrase) -> bool:
    """True for "they", and for the "it" of "In a report released on Monday it said".

    Right behind a verb "it" is most often its object: "those who own it say".
    """
    lower = line.tokens.lowers[phrase.head]
    if lower == "it":
        return line.tokens.tags[phrase.first - 1] != "VERB"
    return lower in NOMINATIVES


def _of_described(line: Line) -> Subject:
    """As in "the proposals being made are": the noun that the verb before describes."""
    before = line.clauses[-1]
    if before.kind in _DESCRIBING and not before.objects and before.subjects:
        return complete(line, before.subjects, None)
    return NOBODY


def _is_noun_modifier(line: Line, owner: int, described: int) -> bool:
    """True when the clause stands right behind the phrase that it describes.

    Only others that describe it may part them: "a man accused of leading a coup fled".
    """
    clause = line.clauses[owner]
    last, first = line.phrases[described].last, clause.verb.first
    if clause.kind == "infinitive":
        return last == first and clause.governor is None
    return all(
        other.kind == "participle" and other.subjects == clause.subjects
        for other in line.clauses[:owner]
        if last <= other.verb.first < first
    )


def _relative(line: Line, here: int) -> Subject:
    """As in "who said": the antecedent is the phrase before the pronoun."""
    token = line.numbers[here]
    before = before_pronoun(line, here)
    comma = before >= 0 and line.shape[before] == ","
    if comma:
        before -= 1
    if before > 0 and line.shape[before] == ")":
        opening = opening_mark(line, before)
        before = -1 if opening is None else opening - 1
    governor = len(line.clauses) - 1 if line.clauses else None
    if before < 0 or line.shape[before] != PHRASE:
        return Subject(governor=governor, marker=token)
    if line.tokens.lowers[token] == "who":
        top = person_of(line, before, comma=comma)
    else:
        top = climb(line, before) if comma else before
    phrases = coordinated(line, line.numbers[top])
    return Subject(phrases[-1:], governor, token)


def _shared(line: Line, verb: VerbGroup) -> Subject:
    """After a conjunction: the subject of the last clause of the same kind."""
    alike = line.tokens.lowers[verb.head] == verb.lemma  # "would go and quit"
    for n in range(len(line.clauses) - 1, -1, -1):
        clause = line.clauses[n]
        if clause.verb.modal and verb.tense == "past" and not alike:
            continue  # "vowed that the army would fight, and asked for help"
        if clause.verb.finite == verb.finite and clause.subjects:
            return Subject(
                phrases=clause.subjects,
                governor=clause.governor,
                relative=clause.relative,
                shared=True,
            )
    return NOBODY


def _before_parenthesis(line: Line, here: int, verb: VerbGroup) -> Subject:
    """As in "Fallon, a spokesman, said": the phrase before the commas."""
    for _ in range(_MAX_PARENTHESES):
        opening = opening_mark(line, here)
        if opening is None:
            break
        before = before_aside(line, step_over(line, opening - 1))
        if _is_phrase(line, before) and not is_apposed_twice(line, before):
            return _from_phrase(line, climb(line, before))
        here = opening
    told = line.clauses and line.clauses[-1].verb.finite
    return _shared(line, verb) if told else NOBODY


def _is_phrase(line: Line, at: int) -> bool:
    return at >= 0 and line.shape[at] == PHRASE
