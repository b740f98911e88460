"""The words between a subject and its verb in, where those end that name it out.

What tells when, where and how somebody speaks is no part of who it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import clauses_from, phrase_ending
from app.syntax.closed import THIRD_POSSESSIVES

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting
    from app.syntax.grammar import Phrase, Tokens

_TRAILING = frozenset({"ADV", "COMMA", "DASH", "SUB", "CONJ", "NOT"})
_PARTICIPLES = frozenset({"past", "participle"})
_CIRCUMSTANCES = frozenset({"PREP", "SUB"})
_ASIDES = frozenset({"WH", "DET", "VERB"})  # ", who wrote", ", a “star”", ", known as"
_DOING = frozenset({"gerund", *_PARTICIPLES})
# What opens a part of a name: "of Troy", "with the Sierra Club".
ATTACHED = frozenset({"of", "for", "from", "at", "with"})


def without_time(setting: Setting, phrase: Phrase, verb: int) -> int:
    """The end of the words before the verb, with "on Monday" and the like cut off."""
    tokens, last = setting.tokens, verb
    while last > phrase.last:
        if tokens.tags[last - 1] in _TRAILING:
            last -= 1
            continue
        tail = phrase_ending(setting.sentence, last)
        if tail is None or not setting.is_time(tail) or tail.first < phrase.last:
            return last
        cut = tail.first if tail.prep is None else tail.prep
        if _belongs_to_aside(tokens, cut, last, verb=verb):
            return last
        last = cut
    return max(last, phrase.last)


def _belongs_to_aside(tokens: Tokens, cut: int, last: int, *, verb: int) -> bool:
    """True for the day of "a poll taken Monday" and of "Lee, who left on Monday,"."""
    before = tokens.tags[cut - 1]
    if before == "VERB" and tokens.forms[cut - 1] in _PARTICIPLES:
        return True
    closed = last == verb - 1 and tokens.tags[last] == "COMMA"
    return closed and before != "COMMA"


def breaks_off(setting: Setting, first: int, last: int) -> bool:
    """True when what stands between a subject and its verb is no part of its name."""
    tags = setting.tokens.tags
    if "COMMA" in tags[last - 1 : last + 1] and (
        aside := _aside_between(tags, first, last)
    ):
        last = aside
    return "QUOTE" in tags[first:last] or _runs_over_verb(setting, first, last)


def _aside_between(tags: list[str], first: int, last: int) -> int:
    """The comma of ", who wrote “Reefs”," whose words are all about the name; or 0."""
    for at in range(first, last - 1):
        if tags[at] == "COMMA" and tags[at + 1] in _ASIDES:
            return at
    return 0


def without_circumstance(tokens: Tokens, first: int, last: int) -> int:
    """The end of a subject's words, ", speaking in Rome," and the like left out.

    They say nothing of who it is, unlike ", of Troy," and ", who spoke in Rome,".
    """
    for at in range(first, last - 1):
        if tokens.tags[at] != "COMMA":
            continue
        after = at + 1
        if tokens.tags[after] == "WH":
            break
        opens = tokens.tags[after] in _CIRCUMSTANCES
        asked = tokens.lowers[after] == "asked"
        if (opens and tokens.lowers[after] not in ATTACHED) or asked:
            return at
        if tokens.forms[after] == "gerund" or _is_manner(tokens, after, last):
            return at
    return last


def _is_manner(tokens: Tokens, first: int, last: int) -> bool:
    """True for "his voice breaking," unlike "his wife,"."""
    if tokens.lowers[first] not in THIRD_POSSESSIVES:
        return False
    end = last - 1 if tokens.tags[last - 1] == "COMMA" else last
    return tokens.tags[end - 1] == "VERB" and tokens.forms[end - 1] in _DOING


def _runs_over_verb(setting: Setting, first: int, last: int) -> bool:
    """True when a finite verb that no comma sets apart stands between two tokens."""
    if first >= last or setting.tokens.tags[first] in {"COMMA", "OPEN", "DASH", "WH"}:
        return False
    return any(
        clause.verb.finite and clause.relative is None
        for clause in clauses_from(setting.sentence, first)
        if clause.verb.first < last
    )
