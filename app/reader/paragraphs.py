"""Text -> paragraphs, whether lines end paragraphs or are only wrapped."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from app.document import Span
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOP = re.compile(r"[.!?:…][\"'”’)\]]*$")
_FEWEST = 4  # lines; fewer do not show a width
_NARROWEST, _WIDEST = 30, 100  # characters of a wrapped line
_FULL = 0.7  # of the width: a shorter line was ended on purpose
_MOST = 0.6  # of the lines must look wrapped


@value
class _Line:
    """A line that is not blank: its number, its indent, and the words on it."""

    number: int
    indent: int
    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, without the white space round them.

    A blank line always parts paragraphs. A single line end does, unless the article is
    hard-wrapped as old wire copy is; there, only a short or indented line does.
    """
    lines = list(_lines(text))
    width = _wrap_width(text, lines)
    if width is None:
        return tuple(Span(line.start, line.end) for line in lines)
    return tuple(_joined(text, lines, width))


def _lines(text: str) -> Iterator[_Line]:
    left = 0
    for number, line in enumerate(text.split("\n")):
        if words := line.strip():
            indent = len(line) - len(line.lstrip())
            start = left + indent
            yield _Line(number, indent, start, start + len(words))
        left += len(line) + 1


def _wrap_width(text: str, lines: list[_Line]) -> int | None:
    """The width at which lines are broken; None where a line is a paragraph."""
    inner = [a for a, b in pairwise(lines) if b.number == a.number + 1]
    if len(inner) < _FEWEST or _in_long_lines(lines, inner):
        return None
    lengths = sorted(line.length for line in inner)
    width = lengths[len(lengths) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > 2 * _WIDEST:
        return None
    full = [line for line in inner if line.length >= _FULL * width]
    broken = [line for line in full if not _stopped(text, line)]
    if len(full) < _MOST * len(inner) or len(broken) < _MOST * len(full):
        return None
    return width


def _in_long_lines(lines: list[_Line], inner: list[_Line]) -> bool:
    """True when most is told in lines that are too long to be wrapped.

    Then the short ones are a page's own: a byline, a row of links.
    """
    long = sum(line.length for line in lines if line.length > 2 * _WIDEST)
    return long > sum(line.length for line in inner)


def _joined(text: str, lines: list[_Line], width: int) -> Iterator[Span]:
    first = lines[0].start
    for line, following in pairwise(lines):
        if _parts(text, line, following, width=width):
            yield Span(first, line.end)
            first = following.start
    yield Span(first, lines[-1].end)


def _parts(text: str, line: _Line, following: _Line, *, width: int) -> bool:
    """True when a line was ended on purpose, not because the next word had no room."""
    blank = following.number > line.number + 1
    indented = following.indent >= line.indent + 2
    word = text[following.start : following.end].split(maxsplit=1)[0]
    room = line.length + 1 + len(word) <= width
    ended = line.length < _FULL * width or (room and _stopped(text, line))
    return blank or indented or ended


def _stopped(text: str, line: _Line) -> bool:
    return _STOP.search(text, max(line.start, line.end - 8), line.end) is not None
