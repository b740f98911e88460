"""Sentences in, tokens out: words, clitics ('s, 'll), numbers and punctuation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, chain
from operator import add
from typing import TYPE_CHECKING, TypeAlias

from app.document import FILLER
from app.syntax.chunks import chunks, facts, token_pattern
from app.syntax.grammar import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import Document, Span
    from app.lexicons.grammar import GrammarWords
    from app.memo import Memo
    from app.syntax.chunks import Chunk

# Of a sentence: where its tokens start, they, they in lower case, and their classes.
Columns: TypeAlias = tuple[Sequence[int], Sequence[str], Sequence[str], Sequence[str]]


def tokenize(
    document: Document, words: GrammarWords, quoted: Iterable[tuple[Span, int]]
) -> tuple[Tokens, list[int]]:
    """The tokens of all sentences, and where each sentence's tokens begin.

    The list of beginnings has one more item, the number of tokens. `quoted` gives the
    stretches inside quotation marks with their depth, in order. Forms are
    still empty, and for tags there are the classes that words have by themselves.
    """
    text, known = document.text, chunks(words)
    starts: list[int] = []
    printed: list[str] = []
    lowers: list[str] = []
    classes: list[str] = []
    firsts = [0]
    for sentence in document.sentences:
        told = _told_by_chunks(text, sentence, known) or _scan(text, sentence, words)
        starts += told[0]
        printed += told[1]
        lowers += told[2]
        classes += told[3]
        firsts.append(len(starts))
    ends = list(map(add, starts, map(len, printed)))
    if FILLER in text:
        printed = [word.replace(FILLER, "") for word in printed]
        lowers, classes = facts(printed, words)
    forms = [""] * len(starts)
    depths = _depths(starts, quoted)
    return Tokens(starts, ends, printed, lowers, classes, forms, depths), firsts


def _told_by_chunks(text: str, sentence: Span, known: Memo[Chunk]) -> Columns | None:
    """None where blanks are doubled or a chunk tells nothing by itself.

    The steps from word to word then fall short of the sentence's end.
    """
    begin, end = sentence.start, sentence.end
    found = chain.from_iterable(map(known.__getitem__, text[begin:end].split()))
    columns = tuple(zip(*found, strict=True))
    if not columns:
        return None
    printed, lowers, classes, steps = columns
    starts = list(accumulate(steps, initial=begin))
    return (starts, printed, lowers, classes) if starts.pop() == end + 1 else None


def _scan(text: str, sentence: Span, words: GrammarWords) -> Columns:
    scan = token_pattern(words.abbreviations).findall
    parts = list(chain.from_iterable(scan(text, sentence.start, sentence.end)))
    bounds = list(accumulate(map(len, parts), initial=sentence.start))
    printed = parts[1::2]  # blanks and words in turn
    return bounds[1::2], printed, *facts(printed, words)


def _depths(starts: list[int], quoted: Iterable[tuple[Span, int]]) -> list[int]:
    """How deep each token lies in quotation marks."""
    depths = [0] * len(starts)
    for span, depth in quoted:
        first = bisect_left(starts, span.start)
        last = bisect_left(starts, span.end, first)
        depths[first:last] = [depth] * (last - first)
    return depths
