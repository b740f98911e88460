"""What somebody says named by a noun, attributions by it out: "her claim that ..."."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.quotes.cues.attribution import Attribution
from app.extraction.quotes.mouths.lookup import clause_of_verb, phrase_ending
from app.extraction.quotes.mouths.setting import Mouth, Setting
from app.extraction.quotes.mouths.speakers import find_mouth
from app.syntax.closed import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Phrase, Tokens

_BEING = frozenset({"is", "was", "are", "were", "'s"})
_SIMPLE = frozenset({"ADJ", "ADV"})
_THAT, _DIRECT = frozenset({"that"}), frozenset({"direct"})


def nouns_before_passages(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """As in "Ann Lee's answer was: “No.”" and "her message was simple: “No.”"."""
    tokens = parse.tokens
    for passage in parse.passages:
        at = bisect_left(tokens.starts, passage.span.start)
        if passage.depth > 1 or not at or not _leads(tokens, at - 1):
            continue
        number = parse.sentence_at(at)
        last = at - (tokens.tags[at - 1] == "COLON")
        setting = Setting(tokens, parse.sentences[number], lexicons)
        phrase = _phrase_before(setting, last)
        noun = _told(setting, phrase) if phrase else ""
        mouth = _owner(tokens, phrase) if phrase and noun else None
        if phrase and mouth:
            yield Attribution(
                number, phrase.head, last, noun, mouth, "noun", constructions=_DIRECT
            )


def _leads(tokens: Tokens, before: int) -> bool:
    """True for a colon, and for a form of "be" without one."""
    colon = tokens.tags[before] == "COLON" and tokens.words[before] == ":"
    return colon or tokens.lowers[before] in _BEING


def _phrase_before(setting: Setting, last: int) -> Phrase | None:
    """The phrase before a token, less "was" and "was simple"."""
    tokens = setting.tokens
    if tokens.tags[last - 1] in _SIMPLE and tokens.lowers[last - 2] in _BEING:
        last -= 1
    if tokens.lowers[last - 1] in _BEING:
        last -= 1
    return phrase_ending(setting.sentence, last)


def _told(setting: Setting, phrase: Phrase) -> str:
    """The noun of saying that a phrase is about, in the singular, or ""."""
    nouns, noun = setting.lexicons.reporting.nouns, setting.tokens.lowers[phrase.head]
    if noun not in nouns:
        noun = noun.removesuffix("s")
    return noun if noun in nouns else ""


def that_noun(setting: Setting, number: int, that: int) -> Iterator[Attribution]:
    """As in "her claim that costs would rise": a noun whose owner is the speaker."""
    tokens = setting.tokens
    phrase = phrase_ending(setting.sentence, that)
    noun = _told(setting, phrase) if phrase else ""
    if phrase is None or not noun:
        return
    first = phrase.head
    mouth = _owner(tokens, phrase)
    if mouth is None and (given := _giver(setting, phrase)):
        mouth, first = given
    if mouth is not None:
        yield Attribution(number, first, that, noun, mouth, "noun", constructions=_THAT)


def _giver(setting: Setting, phrase: Phrase) -> tuple[Mouth, int] | None:
    """Who gives what has no owner, and by which verb: "Lee gave evidence that"."""
    clause = clause_of_verb(setting.sentence, phrase.first - 1)
    if clause is None or clause.verb.passive:
        return None
    if clause.verb.lemma not in setting.lexicons.reporting.giving:
        return None
    mouth = find_mouth(setting, setting.sentence.clauses.index(clause), _THAT)
    return (mouth, clause.verb.first) if mouth else None


def _owner(tokens: Tokens, phrase: Phrase) -> Mouth | None:
    """As in "Ann Lee" of "Ann Lee's claim", "her" of "her claim"."""
    for at in range(phrase.first, phrase.last):
        if tokens.tags[at] == "POSS" and at > phrase.first:
            return Mouth(phrase.first, at, at - 1)
    if tokens.lowers[phrase.first] in POSSESSIVES:
        return Mouth(phrase.first, phrase.first + 1, phrase.first)
    return None
