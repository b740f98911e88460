"""Sentences in, tokens out: words, clitics ('s, 'll), numbers and punctuation."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, chain
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from app.memo import Memo
from app.syntax.classes import classify
from app.syntax.grammar import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.document import Document, Span
    from app.lexicons.grammar import GrammarWords

# What stands between two blanks: its words, and how wide the blank before each and the
# word itself are, in turn. The first blank counts as one.
Chunk: TypeAlias = tuple[tuple[str, ...], tuple[int, ...]]

_WORDS, _WIDTHS = itemgetter(0), itemgetter(1)
_BEFORE = re.compile(r"(\s*+)\S++")
# The blank behind an initial belongs to the chunk, for it tells that there is a name.
_INITIAL = re.compile(r"\.(?<=[A-Z]\.)[ \u00a0](?=[^\W\d_a-z])")
# Blanks, then a token. The alternatives are tried in this order; each begins with
# another kind of character or is bounded, so the scan is linear. "don't" stays one
# word, "it's" becomes two; an accent that no letter bears already (Yoruba has some)
# belongs to the letter before it.
_PATTERN = r"""
(\s*+)
( [^\W\d_]++(?![\w.&'’/\u0300-\u036f-]) | [,]
| (?:[^\W\d_]\.){{2,20}}(?:-[^\W_]+)*           # U.S., U.S.-led
| [^\W\d_]\.[^\W\d_](?!\w)                     # U.S with its last stop missing
| (?:{abbreviations})\.(?!\w)                   # Gen., Jan.
| [A-Z]\.(?=[ \u00a0][^\W\d_a-z])               # the initial of a name
| [A-Z](?=\d+[.,]\d)                            # P6.8 million, R1,200: pesos, rand
| [A-Z]/[A-Z](?!\w)                             # A/S, as Danish firms are
| ['’](?:s|re|ve|ll|d|m|S)(?!\w)                # clitics
| (?<=\s)\.\d+(?:-[^\W_]+)*(?!\w)               # a .45-caliber pistol
| \d+(?:[.,:]\d+)+(?!\w)                        # 1,200.50 and 10:06
| (?:[^\W_][\u0300-\u036f]*)+
  (?: (?:[-&]|\.(?=[a-z])|['’](?!(?:s|re|ve|ll|d|m|S)(?!\w)))
      (?:[^\W_][\u0300-\u036f]*)+ )*
| \.\.+ | --+ | ``|''                           # ellipsis, dash, typewriter quotes
| \S
)
"""


def tokenize(
    document: Document, words: GrammarWords, quoted: Iterable[tuple[Span, int]]
) -> tuple[Tokens, list[int]]:
    """The tokens of all sentences, and where each sentence's tokens begin.

    The list of beginnings has one more item, the number of tokens. `quoted` gives the
    stretches inside quotation marks with their depth, in order. Forms are
    still empty, and for tags there are the classes that words have by themselves.
    """
    text, known = _INITIAL.sub(".\0", document.text), _chunks(words)
    starts: list[int] = []
    ends: list[int] = []
    printed: list[str] = []
    firsts: list[int] = []
    for sentence in document.sentences:
        firsts.append(len(starts))
        piece = text[sentence.start : sentence.end]
        chunks = list(map(known.__getitem__, piece.split()))
        widths = chain.from_iterable(map(_WIDTHS, chunks))
        bounds = list(accumulate(widths, initial=sentence.start - 1))
        if bounds[-1] != sentence.end:
            bounds = _apart(piece, chunks, sentence.start)
        starts += bounds[1::2]
        ends += bounds[2::2]
        printed += chain.from_iterable(map(_WORDS, chunks))
    firsts.append(len(starts))
    lowers = list(map(_lowers.__getitem__, printed))
    classes = classify(printed, words)
    forms = [""] * len(starts)
    depths = _depths(starts, iter(quoted))
    return Tokens(starts, ends, printed, lowers, classes, forms, depths), firsts


def _apart(piece: str, chunks: list[Chunk], start: int) -> list[int]:
    """The bounds of the words in a piece with wider blanks than one character."""
    blanks = map(len, _BEFORE.findall(piece.rstrip()))
    widths = (
        (blank, *widths[1:]) for blank, (_, widths) in zip(blanks, chunks, strict=True)
    )
    return list(accumulate(chain.from_iterable(widths), initial=start))


@lru_cache(maxsize=8)
def _chunks(words: GrammarWords) -> Memo[Chunk]:
    """What is printed between two blanks -> its tokens."""
    alternatives = "|".join(map(re.escape, words.abbreviations))
    pattern = _PATTERN.format(abbreviations=alternatives)
    scan = re.compile(pattern, re.VERBOSE).findall

    def read(printed: str) -> Chunk:
        if printed.isalpha():
            return (printed,), (1, len(printed))
        found = scan(" " + printed.replace("\0", " "))
        widths = map(len, chain.from_iterable(found))
        return tuple(word for _, word in found), tuple(widths)

    return Memo(read)


def _lower(word: str) -> str:
    return word.lower().replace("’", "'")


_lowers = Memo(_lower)


def _depths(starts: list[int], quoted: Iterator[tuple[Span, int]]) -> list[int]:
    """How deep each token lies in quotation marks."""
    depths = [0] * len(starts)
    at = 0
    for span, depth in quoted:
        while at and starts[at - 1] >= span.start:
            at -= 1
        while at < len(starts) and starts[at] < span.start:
            at += 1
        inner = at
        while inner < len(starts) and starts[inner] < span.end:
            depths[inner] = depth
            inner += 1
    return depths
