"""A reporting verb in, its subject out where that stands behind it: "..., said Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import (
    clause_with_subject,
    phrase_at,
    verb_between,
)
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting
    from app.syntax.grammar import Clause

_TURNS = frozenset({"COMMA", "QUOTE", "DASH"})
_MAX_INVERTED_GROUP = 2
_COUNTING = frozenset({"one", "another", "some", "many"})


def inverted_subject(
    setting: Setting, clause: Clause, kinds: frozenset[str]
) -> Phrase | None:
    """The phrase after the verb, where the verb stands before its subject."""
    verb, tokens, sentence = clause.verb, setting.tokens, setting.sentence
    before = verb.first - 1
    if before >= sentence.first and tokens.tags[before] not in _TURNS:
        return None
    short = verb.last - verb.first <= _MAX_INVERTED_GROUP and verb.finite
    if "direct" not in kinds or not short:
        return None
    at = verb.last
    if at < sentence.last and tokens.tags[at] == "ADV":
        at += 1
    phrase = _phrase_after(setting, at)
    if phrase is None or setting.is_time(phrase):
        return None
    behind = before >= sentence.first and tokens.tags[before] == "QUOTE"
    if not behind and clause_with_subject(sentence, phrase.first):
        return None
    return phrase if _needs_subject(setting, clause, kinds) else None


def _phrase_after(setting: Setting, at: int) -> Phrase | None:
    """The phrase at a token, also where a participle in it was read as a verb.

    "One unaligned strategist" and "undecided voter Ann Lee" are one phrase each.
    """
    tokens, sentence = setting.tokens, setting.sentence
    phrase = phrase_at(sentence, at)
    odd = at if phrase is None else phrase.last
    if odd >= sentence.last:
        return phrase
    slashed = tokens.words[odd] == "/"  # "9/11 widow Ann Lee"
    counts = phrase is None or tokens.lowers[phrase.head] in _COUNTING
    if not slashed and (not counts or tokens.tags[odd] != "VERB"):
        return phrase
    rest = phrase_at(sentence, odd + 1)
    return phrase if rest is None else Phrase(at, rest.last, rest.head)


def _needs_subject(setting: Setting, clause: Clause, kinds: frozenset[str]) -> bool:
    """True when what stands before the verb is no subject of it.

    That is so behind a passage, and behind a whole clause ("Costs will rise, said X").
    """
    tokens, sentence, verb = setting.tokens, setting.sentence, clause.verb.first
    if not clause.subjects:
        return True
    subject = sentence.phrases[clause.subjects[0]]
    if subject.first > verb or setting.foreign(subject.head):
        return True
    if tokens.tags[verb - 1] == "QUOTE":
        return any(
            setting.foreign(at) for at in range(max(subject.last, verb - 4), verb)
        )
    return "inverted" in kinds and verb_between(sentence, subject.last, verb)
