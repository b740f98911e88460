"""Phrases and verb groups of a sentence in, its clauses out: who is subject of what.

Verbs are taken from left to right. Each finds its subject on its left and its objects
on its right; a phrase first taken for an object is given to the next verb when that
one needs a subject ("He said Russia was ..."). The steps follow the chunk-and-attach
parsing of Abney, "Partial parsing via finite-state cascades" (1996).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.syntax.grammar import Clause
from app.syntax.nonfinite import find_nonfinite_subject
from app.syntax.pieces import PHRASE, VERB
from app.syntax.subjects import find_subject

if TYPE_CHECKING:
    from app.syntax.dependence import Subject
    from app.syntax.grammar import ClauseKind, Phrase, VerbGroup
    from app.syntax.line import Line

Numbers: TypeAlias = tuple[int, ...]
_OBJECTS, _AGENT, _ADJUNCTS = range(3)  # what a verb has on its right
_TO_PHRASE = 2  # tokens from a comma to the phrase behind it, over an "and"
_MAX_OBJECTS = 3
_MAX_ADJUNCTS = 6
_RUNS_ON = frozenset("IBCQZA")  # prepositions, adverbs, "and", marks, "not", adjectives
_COMPLEMENTIZERS = frozenset({"that", "whether", "how", "why"})


def find_clauses(line: Line) -> None:
    """Add to the line one clause for each verb group, in order."""
    clauses, shape, at = line.clauses, line.shape, -1
    for verb in line.verbs:
        at = shape.index(VERB, at + 1)
        clauses.append(_clause(line, at, verb))


def _clause(line: Line, at: int, verb: VerbGroup) -> Clause:
    find = find_subject if verb.finite else find_nonfinite_subject
    subject = find(line, at, verb)
    phrases, marker = subject.phrases, subject.marker
    if subject.taken_from is not None:
        _give_back(line, subject.taken_from, phrases)
    objects, agent, adjuncts, end = _right_side(line, at, verb)
    first = verb.first
    if phrases and line.phrases[phrases[0]].first < first:
        first = line.phrases[phrases[0]].first
    if marker is not None and marker < first:
        first = marker
    return Clause(
        verb,
        _kind(line, verb, subject),
        phrases,
        objects,
        agent,
        adjuncts,
        subject.governor,
        subject.relative,
        marker,
        first,
        end,
    )


def _give_back(line: Line, owner: int, phrases: tuple[int, ...]) -> None:
    """What was taken for an object of an earlier verb is the subject of this one."""
    earlier = line.clauses[owner]
    # Field by field, as every seventh clause comes here and `replace` is slow.
    line.clauses[owner] = Clause(
        earlier.verb,
        earlier.kind,
        earlier.subjects,
        tuple([n for n in earlier.objects if n not in phrases]),
        earlier.agent,
        tuple([n for n in earlier.adjuncts if n not in phrases]),
        earlier.governor,
        earlier.relative,
        earlier.marker,
        earlier.first,
        earlier.last,
    )


def _kind(line: Line, verb: VerbGroup, subject: Subject) -> ClauseKind:
    if not verb.finite:
        infinitive = line.letters[verb.first] == "T" or verb.form == "base"
        return "infinitive" if infinitive else "participle"
    if subject.relative is not None:
        return "relative"
    if subject.shared:
        return "coordinate"
    if subject.marker is not None:
        lower = line.tokens.lowers[subject.marker]
        return "complement" if lower in _COMPLEMENTIZERS else "adverbial"
    return "complement" if subject.governor is not None else "main"


def _right_side(
    line: Line, at: int, verb: VerbGroup
) -> tuple[Numbers, Numbers, Numbers, int]:
    """Objects, agent, adjuncts and the end of the clause's own words."""
    groups: list[Numbers] = [(), (), ()]
    end, phrases, numbers = verb.last, line.phrases, line.numbers
    for here, kind in enumerate(line.shape[at + 1 :], at + 1):
        if kind == PHRASE:
            number = numbers[here]
            phrase = phrases[number]
            free = phrase.prep is None and phrase.conj is None
            if free and not groups[_OBJECTS] and _begins_anew(line, here, phrase):
                break
            end = phrase.last
            place = _place(line, verb, phrase, groups)
            if place is not None:
                groups[place] += (number,)
                if len(groups[_ADJUNCTS]) > _MAX_ADJUNCTS:
                    break
        elif kind not in _RUNS_ON and not (kind == "," and _list_goes_on(line, here)):
            break
    objects, agent, adjuncts = groups
    return objects, agent, adjuncts, end


def _begins_anew(line: Line, here: int, phrase: Phrase) -> bool:
    """True for the last king of "One king came in May and the other in June".

    Neither a preposition nor another phrase is before it to hold it.
    """
    if line.letters[phrase.first - 1] != "C":
        return False
    return line.shape[here + 1 : here + 2] not in ([VERB], ["B"])


def _place(
    line: Line, verb: VerbGroup, phrase: Phrase, groups: list[Numbers]
) -> int | None:
    """To which of the groups a phrase on the right of a verb belongs."""
    if phrase.conj is not None:
        for place, group in enumerate(groups):
            if phrase.conj in group:
                return place
    lowers = line.tokens.lowers
    if phrase.prep is not None:
        by = verb.passive and not groups[_AGENT] and lowers[phrase.prep] == "by"
        return _AGENT if by else _ADJUNCTS
    if len(groups[_OBJECTS]) == _MAX_OBJECTS or lowers[phrase.head] in line.words.time:
        return None
    return _OBJECTS


def _list_goes_on(line: Line, comma: int) -> bool:
    """True for the comma of "A, B and C", which is at that item of the line."""
    limit = line.numbers[comma] + _TO_PHRASE
    for here in range(comma + 1, comma + 1 + _TO_PHRASE):
        if here < len(line.shape) and line.shape[here] == PHRASE:
            phrase = line.phrases[line.numbers[here]]
            if phrase.conj is not None and phrase.first <= limit:
                return True
    return False
