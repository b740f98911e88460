"""A candidate and a pronoun in, how much speaks for the one as the other's meaning out.

Subjects come before others and the near before the far (Lappin and Leass, "An algorithm
for pronominal anaphora resolution", 1994, with its weights simplified).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import SUFFERED
from app.extraction.actors.roles import SAYING
from app.syntax.closed import THIRD_POSSESSIVES, VERBAL

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Candidate, Pronoun
    from app.extraction.actors.roles import Deeds
    from app.syntax.grammar import Clause, Tokens

_WARNING = frozenset({"warn", "remind", "advise", "notify"})
_WILLING = frozenset({"will", "would", "'ll"})
# What befalls whoever is warned: "it would face a fine".
_BEARING = frozenset(
    {"face", "lose", "pay", "suffer", "risk", "regret", "bear", "need", "have", "be"}
    | {"get", "receive", "fail", "find", "become", "fall", "miss", "forfeit"}
)
_JUDGING = frozenset(
    {"support", "back", "criticize", "criticise", "praise", "condemn", "blame", "thank"}
    | {"congratulate", "sanction", "punish", "help", "assist", "accuse", "fault"}
    | {"invite", "welcome", "deport", "extradite", "escort", "accompany", "promote"}
    | {"dismiss", "suspend", "remove", "expel", "release", "free", "evict", "bar"}
)
_PUNISHED = frozenset(
    {"fined", "raided", "sanctioned", "blacklisted", "sued", "nationalised", "banned"}
    | {"nationalized", "indicted", "prosecuted", "penalised", "penalized", "convicted"}
    | {"searched", "closed", "shut", "invaded", "bombed", "occupied", "seized"}
)
_PARTING = VERBAL | {"COMMA"}
_BEHIND = range(2)  # tokens from a verb to its object: none, or an article
_CONTROL = 3.0
_CLOSE = 5  # tokens from "to" to the pronoun
_SUBJECT = 1.5
_OBJECT = 0.2
_PARALLEL = 1.8  # for whom something was done to before, when something is done again
PER_SENTENCE = 1.2
_FOCUS = 0.05  # for each mention of a person whom the story is about
_MENTIONS = 6
_STRANGER = 2.0  # against somebody unnamed on the other side of quotation marks
_SPEAKER = 0.8  # for one who spoke, when the pronoun speaks
_KNOWN = 0.5  # for a woman's gender that is known, not only possible
_SUFFERER = 0.6  # for one who "was arrested", when "his arrest" is told
_UNTOLD = 1.0  # for "she" after a stranger who is not said to be a woman

# So much speaks for one that nobody farther back in the same sentence is asked about.
ENOUGH = _SUBJECT + _SPEAKER + _KNOWN + 2 * _SUFFERER + _FOCUS * _MENTIONS + 0.01


def most_for(pronoun: Pronoun) -> float:
    """What at most can speak for a candidate of an earlier sentence, however far.

    A hair is added for rounding.
    """
    most = _SUBJECT + _SUFFERER + 0.01
    if pronoun.gender != "neuter":
        most += _KNOWN + _FOCUS * _MENTIONS
    if pronoun.suffered:
        most += _SUFFERER
    return most + _SPEAKER if pronoun.speaks else most


def preference(
    one: Candidate,
    pronoun: Pronoun,
    tokens: Tokens,
    *,
    back: int,
    deeds: Deeds,
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
        score = _with_renown(score, one, pronoun, subject)
    elif _is_marked(one, pronoun, tokens, deeds.objects):
        score += _CONTROL
    elif _speaks(subject) and pronoun.speaks:
        score += _SPEAKER
    across = (tokens.quoted[one.first] > 0) != pronoun.quoted
    return score + _fitness(one, pronoun, across=across)


def _with_renown(
    score: float, one: Candidate, pronoun: Pronoun, subject: Clause | None
) -> float:
    """The score of one in an earlier sentence with what the article tells of it."""
    if _speaks(subject) and pronoun.speaks:
        score += _SPEAKER
    if one.entity is not None and pronoun.gender != "neuter":
        score += _FOCUS * len(one.entity.starts[:_MENTIONS])
    if pronoun.suffered and subject is not None and subject.verb.passive:
        score += _SUFFERER
    return score


def _is_marked(
    one: Candidate, pronoun: Pronoun, tokens: Tokens, objects: dict[int, Clause]
) -> bool:
    """True where the words between the two tell that they belong together."""
    return (
        _is_controller(one, pronoun, tokens)
        or _is_punished(one, pronoun, tokens)
        or _is_judged(one, pronoun, tokens, objects)
    )


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


def _is_judged(
    one: Candidate, pronoun: Pronoun, tokens: Tokens, objects: dict[int, Clause]
) -> bool:
    """True for Kenya in "blamed Kenya over its camps", him in "freed him from his"."""
    done = objects.get(one.last - 1)
    if done is None or done.verb.lemma not in _JUDGING:
        return False
    if pronoun.lower not in THIRD_POSSESSIVES or pronoun.at < one.last:
        return False
    between = range(one.last, pronoun.at)
    return tokens.tags[one.last] == "PREP" and all(
        tokens.tags[at] not in _PARTING or tokens.forms[at] == "gerund"
        for at in between
    )


def _is_punished(one: Candidate, pronoun: Pronoun, tokens: Tokens) -> bool:
    """True for the bank of "fined the bank and suspended its licence"."""
    at = pronoun.at
    if pronoun.lower != "its" or at < one.last + 2 or not one.first:
        return False
    listed = tokens.lowers[at - 2] == "and" and tokens.tags[at - 1] == "VERB"
    return listed and tokens.lowers[one.first - 1] in _PUNISHED


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


def _is_controller(one: Candidate, pronoun: Pronoun, tokens: Tokens) -> bool:
    """True for Iran in "pressure on Iran to give up its program".

    So, too, for Chad in "thanked Chad for its help", for Ek in "Ek and his wife", and
    for Peru in "warned Peru that it could be fined".
    """
    at = pronoun.at
    gap = at - one.last
    if 0 < gap <= _CLOSE and tokens.tags[one.last] == "TO":
        return True
    warner = pronoun.governor.verb if pronoun.governor else None
    if warner and warner.lemma in _WARNING and one.first - warner.last in _BEHIND:
        return not _is_threat(pronoun)
    if pronoun.lower not in THIRD_POSSESSIVES:
        return False
    if gap == 1 and tokens.lowers[one.last] == "for":
        return True
    listed = gap > 0 and tokens.lowers[at - 1] == "and"
    return listed and VERBAL.isdisjoint(tokens.tags[one.last : at])


def _is_threat(pronoun: Pronoun) -> bool:
    """True for the "it" of "warned Peru that it would retaliate", who is not Peru."""
    doing = pronoun.doing
    if doing is None or doing.verb.passive or doing.verb.modal not in _WILLING:
        return False
    return doing.verb.lemma not in _BEARING


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
