"""A title in marks in, who is told by it out: Ann Lee, host of the show ‘Rain’."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import phrase_ending
from app.extraction.quotes.mouths.setting import Mouth

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting
    from app.syntax.grammar import Phrase

_LONGEST = 10  # tokens
_BEFORE_TITLE = (["PREP", "QUOTE"], ["POSS", "QUOTE"])


def title_end(setting: Setting, at: int) -> int:
    """The token behind the title that begins at a token, "of" included, or `at`."""
    tags, last = setting.tokens.tags, setting.sentence.last
    mark = at + 1 if tags[at : at + 2] in _BEFORE_TITLE else at
    if mark + 1 >= last or tags[mark] != "QUOTE" or not _opens_title(setting, mark):
        return at
    for end in range(mark + 1, min(mark + _LONGEST, last)):
        if tags[end] == "QUOTE":
            return end + 1
    return at


def titled_mouth(setting: Setting, verb: int) -> Mouth | None:
    """Ann Lee, of "Ann Lee, author of ‘Rain,’ said": a title ends before the verb."""
    tags, least = setting.tokens.tags, setting.sentence.first
    if verb <= least or tags[verb - 1] != "QUOTE":
        return None
    mark = verb - 2
    while mark > max(least, verb - _LONGEST) and tags[mark] != "QUOTE":
        mark -= 1
    if mark <= least or not _opens_title(setting, mark):
        return None
    told = _told_by(setting, mark)
    if told is None or setting.foreign(told.head) or setting.is_time(told):
        return None
    before = told.first - 1
    if before > least and tags[before] == "COMMA":
        name = phrase_ending(setting.sentence, before)
        if name is not None and tags[name.head] == "NAME" and name.prep is None:
            return Mouth(name.first, verb, name.head)
    opens = before < least or tags[before] in ("QUOTE", "CONJ")
    return Mouth(told.first, verb, told.head) if opens else None


def _opens_title(setting: Setting, mark: int) -> bool:
    """True behind "of", an owner or a kind of work, where capitals follow."""
    tokens, before = setting.tokens, mark - 1
    lower = tokens.lowers[before]
    works = setting.lexicons.reporting.works
    named = lower == "of" or tokens.tags[before] == "POSS" or lower in works
    return named and setting.foreign(mark + 1) and tokens.words[mark + 1][0].isupper()


def _told_by(setting: Setting, mark: int) -> Phrase | None:
    """The phrase that the title explains: the host, of "the host of CNN's ‘Rain’"."""
    tokens, last = setting.tokens, mark
    if tokens.lowers[mark - 1] == "of" or tokens.tags[mark - 1] == "POSS":
        last -= 1
    phrase = phrase_ending(setting.sentence, last)
    while phrase is not None and phrase.prep is not None:
        phrase = phrase_ending(setting.sentence, phrase.prep)
    return phrase
