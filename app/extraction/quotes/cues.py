"""A parsed document in, every attribution in it out, by whatever words it is made.

Verbs ("said"), phrases ("according to"), nouns with their owner ("her claim that") and
cues that only their place behind a passage tells from nouns ("...," Ann Lee notes).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from app.extraction.quotes.attribution import Attribution, find_cues
from app.extraction.quotes.lookup import in_headline, phrase_at, phrase_ending
from app.extraction.quotes.setting import Mouth, Setting
from app.extraction.quotes.speakers import after_cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Phrase, Tokens

_COMMAS = ([","], ["?"], ["!"])
_OWNERS = frozenset({"his", "her", "their", "its", "my", "our", "your"})
_CLAUSAL = frozenset({"that", "thought", "evidence"})
_THAT = frozenset({"that"})


def find_attributions(parse: Parse, lexicons: Lexicons) -> list[Attribution]:
    """Every attribution by a verb, phrase or noun, sentence by sentence."""
    found: list[Attribution] = []
    for number, sentence in enumerate(parse.sentences):
        setting = Setting(parse.tokens, sentence, lexicons)
        found.extend(find_cues(setting, number))
        found.extend(_by_phrase(setting, number))
        found.extend(_by_noun(setting, number))
    found.extend(_behind_passages(parse, lexicons))
    found.extend(_behind_headline(parse, lexicons))
    return found


def _behind_passages(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """As in "...," Ann Lee notes: a cue that reads as a noun but for its place."""
    tokens = parse.tokens
    starts = [sentence.first for sentence in parse.sentences]
    for passage in parse.passages:
        last = bisect_left(tokens.starts, passage.span.end)
        if passage.depth > 1 or tokens.words[last - 2 : last - 1] not in _COMMAS:
            continue
        number = bisect_right(starts, last) - 1
        sentence = parse.sentences[number]
        phrase = phrase_at(sentence, last) if last < sentence.last else None
        if phrase is None or tokens.tags[phrase.last - 1] != "NOUN":
            continue
        cue = phrase.last - 1
        lemma = lexicons.grammar.lemmas.get(tokens.lowers[cue], "")
        kinds = lexicons.reporting.verbs.get(lemma, frozenset())
        if "direct" in kinds and cue > phrase.first:
            mouth = Mouth(phrase.first, cue, cue - 1)
            yield Attribution(number, cue, cue + 1, lemma, mouth, constructions=kinds)


def _behind_headline(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """As in "Reef is growing back, study finds": a verb that looks like a noun."""
    tokens = parse.tokens
    for number, sentence in enumerate(parse.sentences):
        if not in_headline(parse, sentence.span):
            return
        phrase = phrase_ending(sentence, sentence.last)
        if phrase is None or tokens.tags[phrase.first - 1 : phrase.first] != ["COMMA"]:
            continue
        cue = phrase.last - 1
        lemma = lexicons.grammar.lemmas.get(tokens.lowers[cue], "")
        kinds = lexicons.reporting.verbs.get(lemma, frozenset())
        if cue > phrase.first and kinds & _CLAUSAL:
            mouth = Mouth(phrase.first, cue, cue - 1)
            yield Attribution(number, cue, cue + 1, lemma, mouth, constructions=kinds)


def _by_phrase(setting: Setting, number: int) -> Iterator[Attribution]:
    """As in "According to X": phrases that name their speaker after them."""
    tokens, sentence = setting.tokens, setting.sentence
    phrases = setting.lexicons.reporting.phrases
    for at in range(sentence.first, sentence.last):
        for words in phrases.get(tokens.lowers[at], ()):
            last = at + len(words)
            if tokens.quoted[at] or tuple(tokens.lowers[at:last]) != words:
                continue
            speaker = phrase_at(sentence, last) if last < sentence.last else None
            if speaker is not None:
                mouth = after_cue(setting, speaker)
                lemma = " ".join(words)
                yield Attribution(number, at, last, lemma, mouth, "phrase")


def _by_noun(setting: Setting, number: int) -> Iterator[Attribution]:
    """As in "her claim that costs would rise": a noun whose owner is the speaker."""
    tokens, nouns = setting.tokens, setting.lexicons.reporting.nouns
    for phrase in setting.sentence.phrases:
        that = tokens.lowers[phrase.last : phrase.last + 1] == ["that"]
        if not that or tokens.lowers[phrase.head] not in nouns:
            continue
        owner = _owner(tokens, phrase)
        if owner is None or tokens.quoted[phrase.head]:
            continue
        yield Attribution(
            number,
            phrase.head,
            phrase.last,
            tokens.lowers[phrase.head],
            owner,
            "noun",
            constructions=_THAT,
        )


def _owner(tokens: Tokens, phrase: Phrase) -> Mouth | None:
    """As in "Ann Lee" of "Ann Lee's claim", "her" of "her claim"."""
    for at in range(phrase.first, phrase.last):
        if tokens.tags[at] == "POSS" and at > phrase.first:
            return Mouth(phrase.first, at, at - 1)
    if tokens.lowers[phrase.first] in _OWNERS:
        return Mouth(phrase.first, phrase.first + 1, phrase.first)
    return None
