"""What stands between two blanks in, the tokens that it is made of out.

Most of a text is made of few such chunks, so each is taken apart once and its answer
kept, as in spaCy's tokenizer.
"""

from __future__ import annotations

import re
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING, TypeAlias

from app.memo import Memo
from app.syntax.classes import classes_inside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lexicons.grammar import GrammarWords

# A word as printed and in lower case, its class inside a sentence, and the characters
# from its start to that of the next word, one blank counted behind a chunk. A chunk has
# one after the other. These are plain tuples, which are quickest to put in columns.
Word: TypeAlias = tuple[str, str, str, int]
Chunk: TypeAlias = tuple[Word, ...]

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
| (?!No\.["”’'])(?:{abbreviations})\.(?!\w)    # Gen., Jan., not "No."
| [A-Z]{{2,8}}\.[A-Z]{{1,4}}(?!\w)               # AAPL.O, a share
| [A-Z]\.(?=[ \u00a0][^\W\d_a-z])               # the initial of a name
| [A-Z](?=\d+[.,]\d)                            # P6.8 million, R1,200: pesos, rand
| [A-Z]{{1,8}}/[A-Z](?!\w)                      # A/S, as Danish firms are; SAMP/T
| ['’](?:s|re|ve|ll|d|m|S)(?!\w)                # clitics
| (?<=\s)\.\d+(?:-[^\W_]+)*(?!\w)               # a .45-caliber pistol
| \d['’]\d\d?["”](?!\w)                         # 5'10", feet and inches
| \d+(?:[.,:]\d+)+(?:bn|mn|tn|m|k)?(?!\w)      # 1,200.50, 10:06 and 4.1bn
| (?:[^\W_][\u0300-\u036f]*)+
  (?: (?:[-&]|\.(?=[a-z])|['’](?!(?:s|re|ve|ll|d|m|S)(?!\w)))
      (?:[^\W_][\u0300-\u036f]*)+ )*
| \.\.+ | --+ | ``|''                           # ellipsis, dash, typewriter quotes
| \S
)
"""
# A word of no length, so that whoever adds up the steps comes out short.
_UNTOLD: Chunk = (("", "", "", 0),)
_INITIALS = frozenset(ascii_uppercase)


@lru_cache(maxsize=8)
def token_pattern(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern that finds blanks and a token, knowing these abbreviations."""
    alternatives = "|".join(map(re.escape, abbreviations))
    return re.compile(_PATTERN.format(abbreviations=alternatives), re.VERBOSE)


@lru_cache(maxsize=8)
def chunks(words: GrammarWords) -> Memo[Chunk]:
    """The words of any chunk; `_UNTOLD` where more than the chunk must be seen."""
    scan, kinds = token_pattern(words.abbreviations).findall, classes_inside(words)
    stopped = _INITIALS.union(ascii_lowercase, words.abbreviations)

    def take_apart(chunk: str) -> Chunk:
        mark = chunk[-1] if chunk[-1] in ",." else ""
        word = chunk.removesuffix(mark)
        plain = word.isascii() and word.isalpha()
        if plain and not (mark == "." and word in stopped):  # as most are
            told = word, word.lower(), kinds[word]
            if not mark:
                return ((*told, len(word) + 1),)
            return (*told, len(word)), (mark, mark, kinds[mark], 2)
        printed = [word for _, word in scan(chunk)]
        if _hangs_on_neighbours(printed):
            return _UNTOLD
        lowers, classes = facts(printed, words)
        steps = [len(word) for word in printed]
        steps[-1] += 1
        return tuple(zip(printed, lowers, classes, steps, strict=True))

    return Memo(take_apart)


def _hangs_on_neighbours(printed: list[str]) -> bool:
    """True for a chunk like "J." or ".45": is a name behind it, a blank before it?"""
    if len(printed) == 1:
        return False
    initial = printed[-1] == "." and printed[-2] in _INITIALS
    return initial or (printed[0] == "." and printed[1][0].isdigit())


def facts(printed: Sequence[str], words: GrammarWords) -> tuple[list[str], list[str]]:
    """The words in lower case with straight apostrophes, and their classes."""
    lowers = [word.lower().replace("’", "'") for word in printed]
    return lowers, list(map(classes_inside(words).__getitem__, printed))
