"""Phrases and verb groups of a sentence in, its clauses out: who is subject of what.

Verbs are taken from left to right. Each finds its subject on its left and its objects
on its right; a phrase first taken for an object is given to the next verb when that
one needs a subject ("He said Russia was ..."). The steps follow the chunk-and-attach
parsing of Abney, "Partial parsing via finite-state cascades" (1996).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.syntax.grammar import Clause
from app.syntax.nonfinite import find_nonfinite_subject
from app.syntax.pieces import PHRASE, VERB
from app.syntax.subjects import find_subject

if TYPE_CHECKING:
    from app.syntax.grammar import ClauseKind, VerbGroup
    from app.syntax.line import Line
    from app.syntax.subjects import Subject

_TO_PHRASE = 2  # tokens from a comma to the phrase behind it, over an "and"
_MAX_OBJECTS = 3
_MAX_ADJUNCTS = 6
_RUNS_ON = frozenset("IBCQZA")  # prepositions, adverbs, "and", marks, "not", adjectives
_COMPLEMENTIZERS = frozenset({"that", "whether", "how", "why"})


def find_clauses(line: Line) -> None:
    """Add to the line one clause for each verb group, in order."""
    at = line.shape.find(VERB)
    while at >= 0:
        line.clauses.append(_clause(line, at))
        at = line.shape.find(VERB, at + 1)


def _clause(line: Line, at: int) -> Clause:
    verb = line.verbs[line.numbers[at]]
    find = find_subject if verb.finite else find_nonfinite_subject
    subject = find(line, at, verb)
    if subject.taken_from is not None:
        _give_back(line, subject.taken_from, subject.phrases)
    objects, agent, adjuncts, end = _right_side(line, at, verb)
    first = verb.first
    if subject.phrases:
        first = min(first, line.phrases[subject.phrases[0]].first)
    if subject.marker is not None:
        first = min(first, subject.marker)
    return Clause(
        verb,
        _kind(line, verb, subject),
        subject.phrases,
        objects,
        agent,
        adjuncts,
        subject.governor,
        subject.relative,
        subject.marker,
        first,
        end,
    )


def _give_back(line: Line, owner: int, phrases: tuple[int, ...]) -> None:
    """What was taken for an object of an earlier verb is the subject of this one."""
    earlier = line.clauses[owner]
    line.clauses[owner] = replace(
        earlier,
        objects=tuple([n for n in earlier.objects if n not in phrases]),
        adjuncts=tuple([n for n in earlier.adjuncts if n not in phrases]),
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
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...], int]:
    """Objects, agent, adjuncts and the end of the clause's own words."""
    objects: list[int] = []
    agent: list[int] = []
    adjuncts: list[int] = []
    groups = objects, agent, adjuncts
    end, shape = verb.last, line.shape
    for here in range(at + 1, len(shape)):
        kind = shape[here]
        if kind == PHRASE:
            number = line.numbers[here]
            phrase = line.phrases[number]
            _place(line, verb, number, groups)
            end = phrase.last
            if len(adjuncts) > _MAX_ADJUNCTS:
                break
        elif kind not in _RUNS_ON and not (kind == "," and _list_goes_on(line, here)):
            break
    return tuple(objects), tuple(agent), tuple(adjuncts), end


def _place(
    line: Line,
    verb: VerbGroup,
    number: int,
    into: tuple[list[int], list[int], list[int]],
) -> None:
    """Put one phrase on the right of a verb where it belongs."""
    objects, agent, adjuncts = into
    phrase = line.phrases[number]
    if phrase.conj is not None:
        for group in into:
            if phrase.conj in group:
                group.append(number)
                return
    lowers = line.tokens.lowers
    if phrase.prep is not None:
        by = verb.passive and not agent and lowers[phrase.prep] == "by"
        (agent if by else adjuncts).append(number)
    elif len(objects) < _MAX_OBJECTS and lowers[phrase.head] not in line.words.time:
        objects.append(number)


def _list_goes_on(line: Line, comma: int) -> bool:
    """True for the comma of "A, B and C", which is at that item of the line."""
    limit = line.numbers[comma] + _TO_PHRASE
    for here in range(comma + 1, min(comma + 1 + _TO_PHRASE, len(line.shape))):
        if line.shape[here] == PHRASE:
            phrase = line.phrases[line.numbers[here]]
            if phrase.conj is not None and phrase.first <= limit:
                return True
    return False
