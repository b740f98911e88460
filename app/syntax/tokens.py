"""Sentences in, tokens out: words, clitics ('s, 'll), numbers and punctuation."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from app.syntax.classes import classify
from app.syntax.grammar import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.document import Document, Span
    from app.lexicons.grammar import GrammarWords

# Blanks, then a token: to take the blanks along is faster than to search over them.
# The alternatives are tried in this order; each begins with another kind of character
# or is bounded, so the scan is linear. The first two take most words at once, and
# ASCII is told fastest. "don't" stays one word, "it's" becomes two; an accent that no
# letter bears already (Yoruba has some) belongs to the letter before it.
_PATTERN = r"""
(\s*+)
( [A-Za-z]++(?=[ ,\n]) | [^\W\d_]++(?![\w.&'’/\u0300-\u036f-]) | [,]
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
    scan = token_pattern(words.abbreviations).findall
    starts: list[int] = []
    ends: list[int] = []
    printed: list[str] = []
    firsts: list[int] = []
    for sentence in document.sentences:
        firsts.append(len(starts))
        found = scan(document.text, sentence.start, sentence.end)
        parts = list(chain.from_iterable(found))  # blanks and words in turn
        bounds = list(accumulate(map(len, parts), initial=sentence.start))
        starts += bounds[1::2]
        ends += bounds[2::2]
        printed += parts[1::2]
    firsts.append(len(starts))
    lowers = list(map(str.lower, printed))
    if "’" in document.text:
        lowers = [lower.replace("’", "'") for lower in lowers]
    classes = classify(printed, words)
    forms = [""] * len(starts)
    depths = _depths(starts, iter(quoted))
    return Tokens(starts, ends, printed, lowers, classes, forms, depths), firsts


@lru_cache(maxsize=8)
def token_pattern(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern that finds blanks and a token, knowing these abbreviations."""
    alternatives = "|".join(map(re.escape, abbreviations))
    return re.compile(_PATTERN.format(abbreviations=alternatives), re.VERBOSE)


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
