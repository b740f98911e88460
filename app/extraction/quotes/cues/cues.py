"""A parsed document in, every attribution in it out, by whatever words it is made.

Verbs ("said"), phrases ("according to"), nouns with their owner ("her claim that") and
cues that only their place behind a passage tells from nouns ("...," Ann Lee notes).
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from app.extraction.quotes.cues.attribution import Attribution, find_cues
from app.extraction.quotes.cues.deeds import before_colons, between_dashes
from app.extraction.quotes.cues.nouns import nouns_before_passages, that_noun
from app.extraction.quotes.mouths.lookup import in_headline, phrase_at, phrase_ending
from app.extraction.quotes.mouths.setting import Mouth, Setting
from app.extraction.quotes.mouths.speakers import after_cue
from app.lexicons.reporting import CLAUSAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_COMMAS = ([","], ["?"], ["!"])
_THAT, _NOTHING = frozenset({"that"}), frozenset[str]()


def find_attributions(parse: Parse, lexicons: Lexicons) -> list[Attribution]:
    """Every attribution by a verb, phrase or noun."""
    found = list(_by_word(parse, lexicons))
    found.extend(_behind_passages(parse, lexicons))
    found.extend(_behind_headline(parse, lexicons))
    found.extend(nouns_before_passages(parse, lexicons))
    found.extend(before_colons(parse, lexicons))
    found.extend(between_dashes(parse, lexicons))
    return found


def _by_word(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """What a word or mark gives away; most sentences need not be read for it.

    Marks and reporting verbs tell of cues, other words of a phrase, and "that" of a
    noun before it.
    """
    tokens, (telling, nouns) = parse.tokens, _telling_words(lexicons)
    lowers, tags = tokens.lowers, tokens.tags
    reporting, marked = lexicons.reporting.verbs.keys(), "QUOTE" in tags
    for number, sentence in enumerate(parse.sentences):
        first, last = sentence.first, sentence.last
        by_verb = marked and "QUOTE" in tags[first:last]
        if not by_verb:
            lemmas = [verb.lemma for verb in sentence.verbs]
            by_verb = not reporting.isdisjoint(lemmas)
        shown = telling.intersection(lowers[first:last])
        if shown == _THAT and nouns.isdisjoint(lowers[first:last]):
            shown = _NOTHING
        if by_verb or shown:
            setting = Setting(tokens, sentence, lexicons)
            if by_verb:
                yield from find_cues(setting, number)
            if shown:
                yield from _by_other_words(setting, number, shown)


@lru_cache(maxsize=4)
def _telling_words(lexicons: Lexicons) -> tuple[frozenset[str], frozenset[str]]:
    """The principal words of phrases with "that", and the nouns that "that" follows."""
    nouns = lexicons.reporting.nouns
    told = nouns.union(f"{noun}s" for noun in nouns)
    return frozenset((*lexicons.reporting.phrases, "that")), told


def _by_other_words(
    setting: Setting, number: int, shown: frozenset[str]
) -> Iterator[Attribution]:
    """By phrases and nouns, outside of marks; `shown` are their words."""
    tokens = setting.tokens
    first, last = setting.sentence.first, setting.sentence.last
    for at, lower in enumerate(tokens.lowers[first:last], first):
        if lower not in shown or tokens.quoted[at]:
            continue
        if lower == "that":
            yield from that_noun(setting, number, at)
        else:
            yield from _by_phrase(setting, number, at)


def _behind_passages(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """As in "...," Ann Lee notes: a cue that reads as a noun but for its place."""
    tokens = parse.tokens
    for passage in parse.passages:
        last = bisect_left(tokens.starts, passage.span.end)
        if passage.depth > 1 or tokens.words[last - 2 : last - 1] not in _COMMAS:
            continue
        number = parse.sentence_at(last)
        sentence = parse.sentences[number]
        phrase = phrase_at(sentence, last) if last < sentence.last else None
        if phrase is None or tokens.tags[phrase.last - 1] != "NOUN":
            continue
        cue = phrase.last - 1
        lemma = lexicons.grammar.lemmas.get(tokens.lowers[cue], "")
        kinds = lexicons.reporting.verbs.get(lemma, frozenset())
        named = tokens.tags[cue - 1] != "DET" and cue > phrase.first
        if "direct" in kinds and named:
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
        if cue > phrase.first and kinds & CLAUSAL:
            mouth = Mouth(phrase.first, cue, cue - 1)
            yield Attribution(number, cue, cue + 1, lemma, mouth, constructions=kinds)


def _by_phrase(setting: Setting, number: int, at: int) -> Iterator[Attribution]:
    """As in "according to X": phrases that name their speaker after them."""
    tokens, sentence = setting.tokens, setting.sentence
    for words in setting.lexicons.reporting.phrases[tokens.lowers[at]]:
        first = at - words.index(tokens.lowers[at])
        last = first + len(words)
        if tuple(tokens.lowers[first:last]) != words or last >= sentence.last:
            continue
        speaker = phrase_at(sentence, last)
        if speaker is not None:
            mouth = after_cue(setting, speaker)
            yield Attribution(number, first, last, " ".join(words), mouth, "phrase")
            return
