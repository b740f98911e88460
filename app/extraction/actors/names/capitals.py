"""Sentences printed in capitals in, the same with capitals for names alone out.

    TURKEY REJECTED A CLAIM BY ALI DEMIR -> Turkey rejected a claim by Ali Demir

Only the words that names are looked for in are changed; every span stays as printed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.syntax.grammar import Parse, ParsedSentence, Tokens

_LEAST = 4  # words; fewer in capitals are a label or an acronym


def with_plain_case(parse: Parse, know: Knowledge) -> Parse:
    """The parse, its sentences in capitals rewritten as far as finding names needs."""
    words = parse.tokens.words
    shouted = [
        one
        for one in parse.sentences
        if words[one.first] == words[one.first].upper()
        and _is_shouted(parse.tokens, one)
    ]
    if not shouted:
        return parse
    words = list(words)
    places = [at for one in shouted for at in range(one.first, one.last)]
    full = {
        words[at]
        for one in shouted
        for at in range(one.first, one.last)
        if _is_paired(parse.tokens, at, one, know)
    }
    for at in places:
        words[at] = _plain(parse.tokens, at, know, full=full)
    for one in shouted:
        if is_asking(parse.tokens, one, know):
            words[one.first] = parse.tokens.lowers[one.first]
    return replace(parse, tokens=replace(parse.tokens, words=words))


def is_asking(tokens: Tokens, sentence: ParsedSentence, know: Knowledge) -> bool:
    """True for "WHO WANTS THE DAM?", whose WHO is no acronym."""
    asking = know.classes.get(tokens.lowers[sentence.first]) == "WH"
    return asking and tokens.words[sentence.last - 1] == "?"


def _is_shouted(tokens: Tokens, sentence: ParsedSentence) -> bool:
    """True where every word is in capitals, and there are several."""
    count = 0
    for at in range(sentence.first, sentence.last):
        word = tokens.words[at]
        if word != word.upper():
            return False
        count += word[0].isalpha()
    return count >= _LEAST


def _is_paired(
    tokens: Tokens, at: int, sentence: ParsedSentence, know: Knowledge
) -> bool:
    """True for a word that another possible name stands beside: ALI DEMIR."""
    beside = tokens.tags[max(sentence.first, at - 1) : min(sentence.last, at + 2)]
    named = tokens.tags[at] == "NAME" and not know.is_common(tokens.lowers[at])
    return named and beside.count("NAME") > 1


def _plain(tokens: Tokens, at: int, know: Knowledge, *, full: set[str]) -> str:
    """A word in capitals only where it may be part of a name.

    `full` are the words of names of several words: one of them may stand alone.
    """
    word = tokens.words[at]
    if know.gazetteer.match(tokens.words, at, at + 1) is not None:
        return word  # an acronym
    named = word.title()
    known = know.gazetteer.match([named], 0, 1) is not None or named in know.names.given
    if tokens.tags[at] == "NAME" and (known or word in full):
        return named
    return tokens.lowers[at]
