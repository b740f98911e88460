"""A document in, its grammar out: tokens, phrases and clauses of every sentence."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from app.syntax.classes import classify_openings, mend_acronyms
from app.syntax.grammar import LETTERS, Parse, ParsedSentence
from app.syntax.layout import lay_out
from app.syntax.mending import read_clauses
from app.syntax.passages import find_passages
from app.syntax.tagging import tag_sentence
from app.syntax.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.document import Document, Span
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens
    from app.syntax.line import Line

_LONGEST = 250  # tokens; the longest sentences of newspapers have about 120


def parse(document: Document, words: GrammarWords) -> Parse:
    """The document with the grammar of its headline and body."""
    passages = find_passages(document.text, document.paragraphs)
    quoted = [(passage.inner, passage.depth) for passage in passages]
    tokens, firsts = tokenize(document, words, quoted)
    pieces = list(zip(document.sentences, pairwise(firsts), strict=True))
    if any(last - first > _LONGEST for _, (first, last) in pieces):
        pieces = [part for piece in pieces for part in _parted(tokens, *piece)]
    plain = frozenset(tokens.words)
    mend_acronyms(tokens, words, plain)
    every = [bounds for _, bounds in pieces]
    classify_openings(tokens, every, words=words, plain=plain)
    for bounds in every:
        tag_sentence(tokens, bounds, words)
    letters = "".join(map(LETTERS.__getitem__, tokens.tags))
    sentences = tuple(
        _sentence(span, bounds, lay_out(tokens, letters, bounds, words))
        for span, bounds in pieces
    )
    return Parse(document, tokens, sentences, passages)


def _sentence(span: Span, bounds: tuple[int, int], line: Line) -> ParsedSentence:
    return ParsedSentence(
        span,
        bounds,
        phrases=tuple(line.phrases),
        verbs=tuple(line.verbs),
        read_clauses=partial(read_clauses, line),
    )


def _parted(
    tokens: Tokens, whole: Span, bounds: tuple[int, int]
) -> Iterator[tuple[Span, tuple[int, int]]]:
    """The sentence, or pieces of one that is too long to be a sentence.

    Attaching phrases looks back over the sentence, so its length must have a bound for
    the whole to be linear in the length of the text.
    """
    first, last = bounds
    if last - first <= _LONGEST:
        yield whole, bounds
        return
    for start in range(first, last, _LONGEST):
        end = min(start + _LONGEST, last)
        yield tokens.span(start, end), (start, end)
