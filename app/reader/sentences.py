"""A paragraph -> its sentences, as newswire prints them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.lexicons.sentences import SentenceWords

# A stop, what closes with it, and the white space after: a place to look at.
# It begins with a set of characters, so the search runs at the speed of the machine.
_STOP = re.compile(r"([.!?…](?<![.!?…]{2})[.!?…]*+)([\"'”’»)\]]*+)\s++(?=\S)")
_QUOTES = "\"'”’»"
_OPENERS = "\"'“‘«„([<—–-*•"
# A word behind the marks that open it; of a title that opens as sentences do, two:
# `U.S. Under Secretary of State`.
_WORD = re.compile(
    rf"[{re.escape(_OPENERS)}]{{0,24}}+(Under Secretary|[^\s.,;:!?\"“”«»()\[\]—–]+)"
)
# Characters of a sentence, four times as many as of the longest in 2,000 articles. With
# a bound, looking from each word at all others of its sentence takes time that grows
# with the text's length alone.
_MOST = 4_000
_ELLIPSIS = 3  # stops; a fourth ends the sentence
_ITEM = 2  # figures of the number of a list item
_LONGEST = 24  # characters of an abbreviation and the mark before it
_SPEECH_REACH = 40  # characters to the verb: `"Why?" Prime Minister Ann Lee asked.`


def find_sentences(
    text: str, paragraphs: Iterable[Span], words: SentenceWords
) -> Iterator[Span]:
    """The sentences of the paragraphs, in order; none crosses a paragraph."""
    for paragraph in paragraphs:
        start, end = paragraph.start, paragraph.end
        for stop in _STOP.finditer(text, start, end):
            if _ends_sentence(text, start, stop, words=words):
                yield from _parted(text, start, stop.end(2))
                start = stop.end()
        yield from _parted(text, start, end)


def _parted(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentence; where it is longer than any is, its parts, each up to a blank."""
    while end - start > _MOST:
        stop = text.rfind(" ", start, start + _MOST)
        part = text[start : stop if stop > start else start + _MOST].rstrip()
        yield Span(start, start + len(part))
        start += len(part)
        while text[start].isspace():
            start += 1
    yield Span(start, end)


def _ends_sentence(
    text: str, start: int, stop: re.Match[str], *, words: SentenceWords
) -> bool:
    following = _word_after(text, stop.end())
    if not following or following[0].islower():
        return False
    if "!" in stop[1] or "?" in stop[1]:
        return not _speech_goes_on(text, stop, following, words=words)
    word = _word_before(text, start, stop.start())
    if stop[1] != "." or not word:  # an ellipsis, perhaps a spaced one
        return len(stop[1]) > _ELLIPSIS or following in words.starters
    numbered = word.isdigit() and len(word) <= _ITEM  # as a list item is
    listed = numbered and stop.start() - start == len(word)
    if listed or _is_county(text, stop.start()):
        return False
    if stop[2] and stop[2][0] in _QUOTES:
        return True
    return _closes(word, following, words, mark=text[stop.end()])


def _is_county(text: str, end: int) -> bool:
    """True for the abbreviation in "Ennis, Co. Clare"."""
    return text.startswith(", Co", end - len(", Co"))


def _closes(word: str, following: str, words: SentenceWords, *, mark: str) -> bool:
    """True when the stop after a word is more than an abbreviation's.

    `mark` is the first character behind the stop.
    """
    if word in words.before_name:
        return False
    if word in words.firms:
        listed = mark in "(<"  # "Acme Co. <ACM> said"
        return following not in words.behind_firm and not listed
    if word in words.before_number and following[0].isdigit():
        return False
    if "." in word or (len(word) == 1 and word.isupper()):
        return following in words.starters
    if word in words.anywhere:
        return mark in '"“‘' or following in words.starters
    return True


def _speech_goes_on(
    text: str, stop: re.Match[str], following: str, *, words: SentenceWords
) -> bool:
    """True for `"Why?" Ann Lee asked.`: the mark ends the question alone."""
    if not stop[2].strip(")]") or following in words.starters:
        return False
    reach = text[stop.end() : stop.end() + _SPEECH_REACH]
    clause = re.split(r"[.!?;\"“]", reach, maxsplit=1)[0]
    return not words.speech_verbs.isdisjoint(clause.replace(",", " ").split())


def _word_before(text: str, start: int, end: int) -> str:
    """The word up to the stop; empty when white space stands before the stop."""
    near = text[max(start, end - _LONGEST) : end]
    if not near or near[-1].isspace():
        return ""
    word = near.split()[-1].lstrip(_OPENERS)
    return word.rpartition("-")[2] or word  # (R-Tex.)


def _word_after(text: str, at: int) -> str:
    """The next word without the marks that open it; empty when there is none."""
    word, *_ = text[at : at + _LONGEST].split(maxsplit=1)
    if word.isalnum() and word != "Under":
        return word  # as most
    match = _WORD.match(text, at, at + _LONGEST)
    return match[1] if match else ""
