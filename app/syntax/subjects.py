"""A verb on the line in, its subject and what it depends on out.

Walking left from the verb: adverbs and what stands between commas are stepped over, a
prepositional phrase is climbed to the noun that it belongs to, and the object of a
relative, participle or infinitive clause to the noun that the clause describes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.syntax.line import climb, coordinated, step_over

if TYPE_CHECKING:
    from app.syntax.grammar import VerbGroup
    from app.syntax.line import Line

_DESCRIBING = frozenset({"relative", "participle", "infinitive"})
_MAX_PARENTHESES = 3
_CLOSING = frozenset({"COMMA", "CLOSE"})


class Subject(NamedTuple):
    """The subject of a verb.

    `phrases` are coordinated subjects in order; `taken_from` is the clause that had
    them as objects, `shared` is True where they are those of the clause before.
    """

    phrases: tuple[int, ...] = ()
    governor: int | None = None
    relative: int | None = None
    marker: int | None = None
    taken_from: int | None = None
    shared: bool = False


def find_subject(line: Line, at: int, verb: VerbGroup) -> Subject:
    """The subject of the finite verb group at item `at` of the line."""
    here = step_over(line, at - 1)
    if here < 0:
        return Subject()
    kind = line.kinds[here]
    if kind == "PHRASE":
        return _over_adjunct(line, here, verb) or _from_phrase(line, here)
    if kind == "VERB":
        return _of_described(line)
    if kind == "QUOTE" and _opens_at_verb(line, here, verb):
        return _from_phrase(line, here - 1)
    return _after_word(line, here, verb)


def _opens_at_verb(line: Line, here: int, verb: VerbGroup) -> bool:
    """True for the mark in: the plan "is dead"."""
    depths = line.tokens.quoted
    return (
        here > 0
        and line.kinds[here - 1] == "PHRASE"
        and depths[verb.first] > depths[line.firsts[here - 1]]
    )


def _after_word(line: Line, here: int, verb: VerbGroup) -> Subject:
    """The subject of a verb that follows a conjunction, pronoun or comma."""
    kind, token = line.kinds[here], line.firsts[here]
    that = kind == "SUB" and line.tokens.lowers[token] == "that"
    if kind == "WH" or that:
        return _relative(line, here)
    if kind == "CONJ":
        return _shared(line, verb)
    if kind in ("COMMA", "DASH", "CLOSE"):
        return _before_parenthesis(line, here, verb)
    return Subject(marker=token if kind == "SUB" else None)


def _over_adjunct(line: Line, here: int, verb: VerbGroup) -> Subject | None:
    """The subject before ", in a statement", which itself is none."""
    number = line.numbers[climb(line, here)]
    prep = line.phrases[coordinated(line, number)[0]].prep
    before = here
    while before >= 0 and prep is not None and line.firsts[before] >= prep:
        before -= 1
    if prep is None or before < 0 or line.kinds[before] not in _CLOSING:
        return None
    found = _before_parenthesis(line, before, verb)
    return found if found.phrases else None


def _from_phrase(line: Line, here: int) -> Subject:
    """The phrase at `here`, climbed to the noun phrase that it is part of."""
    top = climb(line, here)
    number = line.numbers[top]
    owner = _clause_with(line, number)
    if owner is not None and line.clauses[owner].kind in _DESCRIBING:
        described = line.clauses[owner].subjects
        clausal = line.clauses[owner].verb.lemma in line.words.clausal
        if described and not clausal and _is_noun_modifier(line, owner, described[-1]):
            return _complete(line, described, taken=None)
    return _complete(line, coordinated(line, number), taken=owner)


def _of_described(line: Line) -> Subject:
    """As in "the proposals being made are": the noun that the verb before describes."""
    before = line.clauses[-1]
    if before.kind in _DESCRIBING and not before.objects and before.subjects:
        return _complete(line, before.subjects, taken=None)
    return Subject()


def _is_noun_modifier(line: Line, owner: int, described: int) -> bool:
    """True when the clause stands right behind the phrase that it describes."""
    clause = line.clauses[owner]
    last = line.phrases[described].last
    between = line.tokens.tags[last : clause.verb.first]
    if clause.kind == "infinitive":
        return not between and clause.governor is None
    return not any(tag in ("VERB", "AUX", "MODAL") for tag in between)


def _complete(line: Line, phrases: tuple[int, ...], *, taken: int | None) -> Subject:
    """The subject with what opens its clause and what the clause depends on."""
    first = line.phrases[phrases[0]].first
    marker = _marker_before(line, first)
    previous = len(line.clauses) - 1
    governor = taken
    if governor is None and marker is not None and previous >= 0:
        governor = previous
    if governor is None and previous >= 0 and _is_adjacent(line, previous, first):
        governor = previous
    return Subject(phrases=phrases, governor=governor, marker=marker, taken_from=taken)


def _is_adjacent(line: Line, clause: int, first: int) -> bool:
    """True for a clause right behind a verb of saying: "said Russia was"."""
    verb = line.clauses[clause].verb
    if verb.lemma not in line.words.clausal:
        return False
    between = line.tokens.tags[verb.last : first]
    return not any(tag in ("COMMA", "COLON", "QUOTE", "STOP") for tag in between)


def _marker_before(line: Line, first: int) -> int | None:
    at = first - 1
    while at >= 0 and line.tokens.tags[at] == "ADV":
        at -= 1
    opens = at >= 0 and line.tokens.tags[at] in ("SUB", "WH")
    return at if opens and at >= line.firsts[0] else None


def _clause_with(line: Line, number: int) -> int | None:
    """The last clause that has taken the phrase as object or adjunct."""
    for n in range(len(line.clauses) - 1, max(-1, len(line.clauses) - 4), -1):
        clause = line.clauses[n]
        if number in clause.objects or number in clause.adjuncts:
            return n
    return None


def _relative(line: Line, here: int) -> Subject:
    """As in "who said": the antecedent is the phrase before the pronoun."""
    token = line.firsts[here]
    before = here - 1
    comma = before >= 0 and line.kinds[before] == "COMMA"
    if comma:
        before -= 1
    governor = len(line.clauses) - 1 if line.clauses else None
    if before < 0 or line.kinds[before] != "PHRASE":
        return Subject(governor=governor, marker=token)
    top = climb(line, before) if comma else before
    phrases = coordinated(line, line.numbers[top])
    return Subject(phrases=phrases[-1:], governor=governor, relative=token)


def _shared(line: Line, verb: VerbGroup) -> Subject:
    """After a conjunction: the subject of the last clause of the same kind."""
    for n in range(len(line.clauses) - 1, -1, -1):
        clause = line.clauses[n]
        if clause.verb.finite == verb.finite and clause.subjects:
            return Subject(
                phrases=clause.subjects,
                governor=clause.governor,
                relative=clause.relative,
                shared=True,
            )
    return Subject()


def _before_parenthesis(line: Line, here: int, verb: VerbGroup) -> Subject:
    """As in "Fallon, a spokesman, said": the phrase before the commas."""
    for _ in range(_MAX_PARENTHESES):
        opening = _opening_mark(line, here)
        if opening is None:
            break
        before = step_over(line, opening - 1)
        if _is_phrase(line, before) and not _is_apposed_twice(line, before):
            return _from_phrase(line, before)
        here = opening
    return _shared(line, verb) if _after_clause(line) else Subject()


def _is_phrase(line: Line, at: int) -> bool:
    return at >= 0 and line.kinds[at] == "PHRASE"


def _opening_mark(line: Line, here: int) -> int | None:
    """The item of the comma, dash or bracket that opens what closes at `here`."""
    closing = line.kinds[here]
    wanted = {"CLOSE": "OPEN"}.get(closing, closing)
    for at in range(here - 1, -1, -1):
        tag = line.kinds[at]
        if tag == wanted:
            return at
        if tag == "QUOTE":
            return None
    return None


def _is_apposed_twice(line: Line, before: int) -> bool:
    """True for a phrase that itself follows a comma as apposition: go one further.

    Not for that of "In May, the minister, Ann Lee, said".
    """
    phrase = line.phrases[line.numbers[before]]
    opens = line.tokens.tags[phrase.first] == "DET"
    comma = before - 1
    if not opens or comma < 1 or line.kinds[comma] != "COMMA":
        return False
    if line.kinds[comma - 1] != "PHRASE":
        return True
    return line.phrases[line.numbers[climb(line, comma - 1)]].prep is None


def _after_clause(line: Line) -> bool:
    return bool(line.clauses) and line.clauses[-1].verb.finite
