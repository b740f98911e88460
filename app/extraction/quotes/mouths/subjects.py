"""A reporting clause in, the phrase before its verb that is its subject out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import phrase_ending
from app.extraction.quotes.mouths.wholes import before_bracket, whole_phrase
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting
    from app.syntax.grammar import Clause

_SKIPPED = frozenset({"ADV", "COMMA", "DASH", "CLOSE", "NOT"})
_PARTICIPLES = frozenset({"past", "participle"})
_GOVERNING = frozenset({"VERB", "AUX", "PREP"})
# Behind these a phrase may be no subject, or be only the place of one.
_MAY_GOVERN = _GOVERNING | {"COMMA"}


def subject_before(setting: Setting, clause: Clause) -> Phrase | None:
    """The parser's subject, or else the phrase that the verb follows."""
    sentence = setting.sentence
    if plain := _plain(setting, clause):
        return whole_phrase(setting, plain)
    own = _own(setting, clause)
    near = _nearest(setting, clause)
    if near is not None and _is_joined(
        setting, near, lone=bool(clause.subjects) and not own
    ):
        return whole_phrase(setting, _with_other(setting, near))
    for number in own or clause.subjects:
        phrase = sentence.phrases[number]
        if phrase.last <= clause.verb.first and not setting.is_time(phrase):
            whole = _modified(setting, _beyond_place(setting, phrase))
            return whole_phrase(setting, whole)
    if clause.subjects and not setting.is_time(sentence.phrases[clause.subjects[0]]):
        return None
    before = _phrase_before(setting, clause.verb.first)
    return before and whole_phrase(setting, before)


def _plain(setting: Setting, clause: Clause) -> Phrase | None:
    """The subject right before its verb that nothing governs, as most of all are."""
    if len(clause.subjects) != 1:
        return None
    phrase, tags = setting.sentence.phrases[clause.subjects[0]], setting.tokens.tags
    if phrase.last != clause.verb.first or phrase.prep is not None:
        return None
    if tags[phrase.first - 1] in _MAY_GOVERN or setting.is_time(phrase):
        return None
    return phrase


def _phrase_before(setting: Setting, verb: int) -> Phrase | None:
    """The last phrase before a verb that is no date, adverbs and marks left out."""
    tokens, sentence = setting.tokens, setting.sentence
    at = verb
    while at > sentence.first:
        phrase = phrase_ending(sentence, at)
        if phrase is None:
            if tokens.tags[at - 1] not in _SKIPPED:
                return _mistaken_noun(setting, at - 1)
            at -= 1
        elif setting.is_time(phrase) or (
            phrase.prep is not None and tokens.tags[verb - 1] != "COMMA"
        ):
            at = phrase.first if phrase.prep is None else phrase.prep
        else:
            return phrase
    if tokens.tags[sentence.first] == "ADV" and tokens.words[sentence.first].istitle():
        return _mistaken_noun(setting, sentence.first)
    return None


def _mistaken_noun(setting: Setting, token: int) -> Phrase | None:
    """A word read as a verb that can be none, since a finite verb follows it."""
    if setting.tokens.tags[token] not in {"VERB", "ADV", "ADJ"}:
        return None
    before = phrase_ending(setting.sentence, token)
    if before is None:
        return Phrase(token, token + 1, token)
    return Phrase(before.first, token + 1, token, before.prep)


def _own(setting: Setting, clause: Clause) -> list[int]:
    """The subjects without what is joined to them by mistake: "met Lee and Roe said".

    What a verb or preposition governs belongs to what stands before.
    """
    tags, phrases = setting.tokens.tags, setting.sentence.phrases
    own = []
    for number in clause.subjects:
        phrase = phrases[number]
        if phrase.prep is None and tags[phrase.first - 1] not in _GOVERNING:
            own.append(number)
    return own


def _nearest(setting: Setting, clause: Clause) -> Phrase | None:
    """The phrase right before the verb, adverbs left out."""
    tags, last = setting.tokens.tags, clause.verb.first
    while tags[last - 1] == "ADV":
        last -= 1
    return phrase_ending(setting.sentence, last)


def _is_joined(setting: Setting, phrase: Phrase, *, lone: bool) -> bool:
    """As in "met Lee on Monday and Roe said", where Lee is none, and "as Roe said".

    What follows such a word at once was not read as a subject, nor Roe of "adding a
    dam, Roe said".
    """
    tokens, before = setting.tokens, phrase.first - 1
    if phrase.prep is not None and tokens.lowers[phrase.prep] == "as":
        return True
    return lone and tokens.tags[before] in ("CONJ", "COMMA")


def _with_other(setting: Setting, phrase: Phrase) -> Phrase:
    """The two of "adding dams, Lee and Roe said"."""
    tags, joint = setting.tokens.tags, phrase.first - 1
    other = phrase_ending(setting.sentence, joint) if tags[joint] == "CONJ" else None
    if other is None or tags[other.first - 1] != "COMMA":
        return phrase
    alike = tags[other.head] == tags[phrase.head]
    return Phrase(other.first, phrase.last, phrase.head) if alike else phrase


def _modified(setting: Setting, phrase: Phrase) -> Phrase:
    """The phrase that ends with this one, as "a poll taken by Lee" does with "Lee"."""
    tokens = setting.tokens
    while phrase.prep is not None:
        last = phrase.prep
        if tokens.tags[last - 1] == "CONJ":
            last -= 1  # "officials in Oslo and at the bank"
        if tokens.tags[last - 1] == "VERB" and tokens.forms[last - 1] in _PARTICIPLES:
            last -= 1
        before = _before(setting, last)
        if before is None or setting.foreign(before.head):
            break
        phrase = before
    return phrase


def _beyond_place(setting: Setting, phrase: Phrase) -> Phrase:
    """The one from there, of "Ann Lee of Columbia, South Carolina" and "Troy, N.Y."."""
    tokens, comma = setting.tokens, phrase.first - 1
    if comma <= setting.sentence.first or tokens.tags[comma] != "COMMA":
        return phrase
    name = " ".join(tokens.words[phrase.first : phrase.last])
    places = setting.lexicons.places
    if name not in places.states and name not in places.known:
        return phrase
    town = phrase_ending(setting.sentence, comma)
    if town is None or town.prep is None or tokens.tags[town.head] != "NAME":
        return phrase
    last = town.prep - 1 if tokens.tags[town.prep - 1] == "COMMA" else town.prep
    return phrase_ending(setting.sentence, last) or phrase


def _before(setting: Setting, last: int) -> Phrase | None:
    """The phrase before a token; of "a poll taken last week in Troy" it is "a poll"."""
    tokens, last = setting.tokens, before_bracket(setting, last)
    phrase = phrase_ending(setting.sentence, last)
    if phrase is None or not setting.is_time(phrase):
        return phrase
    verb = phrase.first - 1
    if tokens.tags[verb] != "VERB" or tokens.forms[verb] not in _PARTICIPLES:
        return None
    return phrase_ending(setting.sentence, verb)
