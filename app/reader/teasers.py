"""Headings of a page's own lists -> the lines below that lead to other articles.

READ NEXT
Curfew moved to 11 p.m.
Ferries full after fire in tunnel
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.reader.page_lines import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.document import Span
    from app.lexicons.boilerplate import BoilerplateWords

_HEADING = 32  # characters
_MOST, _LONGEST = 8, 22  # lines of a list, words of one
_EDGES = " .!»>→()[]*-–—_|:"
_QUOTED = re.compile("[“”«»]")


def find_teasers(
    text: str, paragraphs: Sequence[Span], words: BoilerplateWords
) -> Iterator[int]:
    """The numbers of the lines that lead elsewhere.

    In the midst of a story they stand close under their heading; where nothing longer
    follows on the page, all that is left of it belongs to the list.
    """
    headings = [
        index
        for index, span in enumerate(paragraphs)
        if span.end - span.start <= _HEADING
        and plain(span.of(text)).strip(_EDGES) in _headings(words)
    ]
    lasts = _last_of_story(text, paragraphs) if headings else 0
    for index in headings:
        above = paragraphs[index]
        for number in range(index + 1, min(len(paragraphs), index + 1 + _MOST)):
            below = paragraphs[number]
            close = text.count("\n", above.end, below.start) == 1
            if not (close or index >= lasts) or not _is_brief(below.of(text)):
                break
            yield number
            above = below


def _last_of_story(text: str, paragraphs: Sequence[Span]) -> int:
    """The number of the last paragraph that is too long to lead elsewhere."""
    long = (
        index
        for index in range(len(paragraphs) - 1, -1, -1)
        if not _is_brief(paragraphs[index].of(text))
    )
    return next(long, 0)


def _is_brief(printed: str) -> bool:
    return len(printed.split()) <= _LONGEST and not _QUOTED.search(printed)


@cache
def _headings(words: BoilerplateWords) -> frozenset[str]:
    return frozenset(words.list_headings)
