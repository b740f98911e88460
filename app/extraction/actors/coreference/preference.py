"""A candidate and a pronoun in, how much speaks for the one as the other's meaning out.

Subjects come before others and the near before the far (Lappin and Leass, "An algorithm
for pronominal anaphora resolution", 1994, with its weights simplified).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import SUFFERED
from app.extraction.actors.coreference.control import is_controlled
from app.extraction.actors.roles import SAYING
from app.syntax.closed import THIRD_POSSESSIVES

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Candidate, Pronoun
    from app.extraction.actors.roles import Deeds
    from app.syntax.grammar import Clause, Tokens

_CONTROL = 3.0
_SUBJECT = 1.5
_OBJECT = 0.2
_PARALLEL = 1.8  # for whom something was done to before, when something is done again
PER_SENTENCE = 1.2
_TELLER = 0.35  # for one who told what another does, when he does something
_FOCUS = 0.05  # for each mention of a person whom the story is about
_MENTIONS = 6
_STRANGER = 2.0  # against somebody unnamed on the other side of quotation marks
_SPEAKER = 0.8  # for one who spoke, when the pronoun speaks
_TOLD_OF = 0.6  # against one who is told of, before whoever has spoken
_KNOWN = 0.5  # for a woman's gender that is known, not only possible
_SUFFERER = 0.6  # for one who "was arrested", when "his arrest" is told
_UNTOLD = 1.0  # for "she" after a stranger who is not said to be a woman

# So much speaks for one that nobody farther back in the same sentence is asked about.
ENOUGH = _SUBJECT + _SPEAKER + _KNOWN + 2 * _SUFFERER + _FOCUS * _MENTIONS + 0.01


def most_for(pronoun: Pronoun) -> float:
    """What at most can speak for a candidate of an earlier sentence, however far.

    A hair is added for rounding.
    """
    most = _SUBJECT + _TELLER + _SUFFERER + 0.01
    if pronoun.gender != "neuter":
        most += _KNOWN + _FOCUS * _MENTIONS
    if pronoun.suffered:
        most += _SUFFERER
    return most + _SPEAKER if pronoun.speaks else most


def preference(
    one: Candidate, pronoun: Pronoun, tokens: Tokens, *, back: int, deeds: Deeds
) -> float:
    """What speaks for a candidate `back` sentences away, of whose `deeds` it is."""
    head = one.last - 1
    subject = deeds.subjects.get(head) or deeds.tellers.get(head)
    score = -PER_SENTENCE * back
    several = one.last > one.first + 1
    acts = subject is not None or (several and is_any(deeds.subjects, one))
    if acts or (back and _owns_subject(one, pronoun, tokens, deeds)):
        score += _SUBJECT
    elif back and _is_told_of(one, tokens):
        score += _SUBJECT + _SUFFERER
    elif back and one.entity is not None and _is_named_so(deeds.objects.get(head)):
        score += _SUBJECT
    else:
        score += _as_object(deeds.objects.get(head), pronoun, back=back)
    if back:
        score += _renown(one, pronoun, subject=subject)
        if back == 1 and _holds_floor(subject, pronoun, tokens):
            score += _TELLER
    elif is_controlled(one, pronoun, tokens, deeds.objects):
        score += _CONTROL
    elif pronoun.speaks:
        score += _beside_speaker(one, pronoun, tokens, subject=subject)
    across = (tokens.quoted[one.first] > 0) != pronoun.quoted
    return score + _fitness(one, pronoun, across=across)


def _beside_speaker(
    one: Candidate, pronoun: Pronoun, tokens: Tokens, *, subject: Clause | None
) -> float:
    """What speaks for one of its sentence where the pronoun says something.

    “Lee lost,” he said: not Lee. And rather not "Lee has lost, he said".
    """
    if tokens.quoted[one.first] and not pronoun.quoted:
        return -math.inf
    if _speaks(subject):
        return _SPEAKER
    last = pronoun.doing.verb.last if pronoun.doing else len(tokens.tags)
    behind = tokens.tags[pronoun.at - 1] == "COMMA"
    ends = tokens.tags[last : last + 1] in (["STOP"], ["COMMA"])
    return -_TOLD_OF if behind and ends else 0.0


def _holds_floor(subject: Clause | None, pronoun: Pronoun, tokens: Tokens) -> bool:
    """True for the judge of "A judge said Bo Ek wept. He freed him."."""
    doing = pronoun.doing
    if subject is None or doing is None or doing.verb.lemma == "be" or pronoun.quoted:
        return False
    opens = tokens.words[pronoun.at][0].isupper()
    return opens and subject.governor is None and _speaks(subject)


def _renown(one: Candidate, pronoun: Pronoun, *, subject: Clause | None) -> float:
    """What the article tells of one in an earlier sentence, the subject of a clause."""
    score = 0.0
    if _speaks(subject) and pronoun.speaks:
        score += _SPEAKER
    if one.entity is not None and pronoun.gender != "neuter":
        score += _FOCUS * len(one.entity.starts[:_MENTIONS])
    if pronoun.suffered and subject is not None and subject.verb.passive:
        score += _SUFFERER
    return score


def _is_named_so(clause: Clause | None) -> bool:
    """True for Chad in "The other problem is Chad.", of which more will be told."""
    return clause is not None and clause.verb.lemma == "be"


def is_any(subjects: dict[int, Clause], one: Candidate) -> bool:
    """Whether a candidate is one of these subjects."""
    first, last = one.first, one.last
    if last == first + 1:
        return first in subjects
    return not subjects.keys().isdisjoint(range(first, last))


def is_saying(word: str) -> bool:
    """True for "says"."""
    return word.removesuffix("s") in SAYING


def _owns_subject(
    one: Candidate, pronoun: Pronoun, tokens: Tokens, deeds: Deeds
) -> bool:
    """True for the "her" of "her sister left", unless the pronoun speaks.

    A pronoun that owns the subject keeps the floor (Gordon, Hendrick, Ledoux and Yang,
    "Processing of reference and the structure of language", 1999).
    """
    owns = one.first in deeds.openings and tokens.lowers[one.first] in THIRD_POSSESSIVES
    return owns and not pronoun.speaks


def _as_object(done: Clause | None, pronoun: Pronoun, *, back: int) -> float:
    """What speaks for the object of a verb that does not describe another noun."""
    if done is None or done.kind not in ("main", "coordinate", "complement"):
        return 0.0
    again = back and not _speaks(done) and _suffers(pronoun)
    return _PARALLEL if again else _OBJECT


def _suffers(pronoun: Pronoun) -> bool:
    """True for the "her" of "Lee phoned her", of whose clause another is subject."""
    done = pronoun.done if pronoun.lower in ("him", "her") else None
    told = done is not None and done.verb.finite and bool(done.subjects)
    return told and not pronoun.quoted


def _is_told_of(one: Candidate, tokens: Tokens) -> bool:
    """True for the owner of "his arrest" and "Lee's arrest"."""
    at = one.last
    if at < len(tokens.tags) and tokens.tags[at] == "POSS":
        at += 1
    return at < len(tokens.tags) and tokens.lowers[at] in SUFFERED


def _speaks(clause: Clause | None) -> bool:
    return clause is not None and clause.verb.lemma in SAYING


def _fitness(one: Candidate, pronoun: Pronoun, *, across: bool) -> float:
    """What gender and quotation marks add; `across` says that marks part the two."""
    entity, gender = one.entity, pronoun.gender
    score = -_SUBJECT if across else 0.0
    if gender == "neuter":
        return score
    known = gender == (one.gender if entity is None else entity.gender())
    if known or gender == "male":
        score += _KNOWN
    elif entity is None:
        score -= _UNTOLD
    return score - _STRANGER if across and entity is None and not known else score
