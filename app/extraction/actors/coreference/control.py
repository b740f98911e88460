"""A candidate and a pronoun of one sentence in, whether the words between tie them out.

"Pressure on Iran to give up its program": Iran's, whoever else is named there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.closed import THIRD_POSSESSIVES, VERBAL

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Candidate, Pronoun
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
_CLOSE = 5  # tokens from "to" to the pronoun


def is_controlled(
    one: Candidate, pronoun: Pronoun, tokens: Tokens, objects: dict[int, Clause]
) -> bool:
    """True where the words between the two tell that they belong together."""
    return (
        _is_controller(one, pronoun, tokens)
        or _is_punished(one, pronoun, tokens)
        or _is_judged(one, pronoun, tokens, objects)
    )


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
