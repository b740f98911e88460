"""Text and its paragraphs -> the passages that stand in quotation marks.

Read from the marks alone, one paragraph at a time, so that every later stage knows
which words are somebody's own: double marks of every usual shape, British single marks
told from apostrophes, marks within marks, and marks missing at one end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from app.document import Span
from app.syntax.marks import Mark, Style, ends_speech, read_marks
from app.syntax.missing_marks import early_end, leads_speech
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Pair: TypeAlias = tuple[Mark, Mark]

_DEEPEST = 3  # a quote in a quote in a quote; more is a page gone wrong
# Of more marks left open in one paragraph nobody can tell what each was to hold.
_MOST_MISSING = 4
_SENTENCE_ENDS = frozenset(".?!…")


@value
class Passage:
    """Words in quotation marks within one paragraph.

    `span` runs from mark to mark, both counted; `inner` is what stands between them.
    `depth` is 1 for a passage of its own and one more inside another. `opened` and
    `closed` tell whether the mark at that end is printed. `continues` is true where an
    earlier paragraph left its passage open and this one opens again: the convention
    for one speech in several paragraphs. The earlier one is then `continued`, and no
    closing mark is wanting.
    """

    span: Span
    inner: Span
    style: Style
    depth: int = 1
    opened: bool = True
    closed: bool = True
    continues: bool = False
    continued: bool = False


def find_passages(text: str, paragraphs: Iterable[Span]) -> tuple[Passage, ...]:
    """The passages of all paragraphs, in order of their start, outer before inner.

    `paragraphs` are in order and do not overlap; marks outside them are not read.
    """
    found: list[Passage] = []
    left_open: list[int] = []
    held = list(_marks_by_paragraph(text, paragraphs))
    for number, (paragraph, marks) in enumerate(held, 1):
        if not marks:
            left_open = []
            continue
        goes_on = _opening_style(*held[number]) if number < len(held) else ""
        passages = list(_of_paragraph(text, paragraph, marks, goes_on=goes_on))
        opens = passages and passages[0].span.start == paragraph.start
        if opens and left_open and found[left_open[0]].style == passages[0].style:
            passages[0] = replace(passages[0], continues=True)
            for at in left_open:
                found[at] = replace(found[at], continued=True)
        left_open = [
            at
            for at, passage in enumerate(passages, len(found))
            if not passage.closed and passage.span.end == paragraph.end
        ]
        found.extend(passages)
    return tuple(found)


def _marks_by_paragraph(
    text: str, paragraphs: Iterable[Span]
) -> Iterator[tuple[Span, list[Mark]]]:
    marks = read_marks(text)
    mark = next(marks, None)
    for paragraph in paragraphs:
        held: list[Mark] = []
        while mark and mark.start < paragraph.end:
            if mark.start >= paragraph.start:
                held.append(mark)
            mark = next(marks, None)
        yield paragraph, held


def _opening_style(paragraph: Span, marks: Sequence[Mark]) -> Style | Literal[""]:
    """The style of the mark with which a paragraph opens, if one opens it."""
    opens = marks and marks[0].start == paragraph.start and marks[0].role != "close"
    return marks[0].style if opens else ""


def _of_paragraph(
    text: str, paragraph: Span, marks: Sequence[Mark], *, goes_on: str
) -> Iterator[Passage]:
    """The passages of a paragraph; the next opens with a mark of style `goes_on`."""
    pairs = _pair_doubles(text, paragraph, marks, goes_on=goes_on == "double")
    end = paragraph.end if goes_on == "single" else None
    pairs.extend(_pair_singles(text, marks, end))
    pairs.sort(key=lambda pair: (pair[0].start, -pair[1].end))
    enclosing: list[int] = []
    for opening, closing in pairs:
        while enclosing and enclosing[-1] <= opening.start:
            enclosing.pop()
        crosses = enclosing and enclosing[-1] < closing.end
        if crosses or len(enclosing) == _DEEPEST:
            continue
        if _after_blanks(text, opening.end) >= closing.start:
            continue  # marks round nothing
        enclosing.append(closing.end)
        yield _passage(opening, closing, len(enclosing))


def _passage(opening: Mark, closing: Mark, depth: int) -> Passage:
    return Passage(
        Span(opening.start, closing.end),
        Span(opening.end, closing.start),
        opening.style,
        depth,
        opened=opening.printed,
        closed=closing.printed,
    )


def _pair_doubles(
    text: str, paragraph: Span, marks: Sequence[Mark], *, goes_on: bool
) -> list[Pair]:
    """Match opening with closing marks as brackets are matched."""
    doubles = [mark for mark in marks if mark.style == "double"]
    waiting: list[Mark] = []
    pairs: list[Pair] = []
    for mark in doubles:
        if mark.role == "open" or (mark.role == "either" and not waiting):
            waiting.append(mark)
        elif waiting:
            pairs.append((waiting.pop(), mark))
        elif mark is doubles[0] and ends_speech(text, mark):
            pairs.append((Mark(paragraph.start, paragraph.start, "open"), mark))
    if waiting:
        for opening, stop in _close_at_next(text, waiting, doubles, paragraph.end):
            few = len(waiting) <= _MOST_MISSING
            early = few and early_end(
                text, opening, stop.start, marks=marks, goes_on=goes_on
            )
            pairs.append((opening, early or stop))
    return pairs


def _close_at_next(
    text: str, waiting: Sequence[Mark], marks: Sequence[Mark], end: int
) -> Iterator[Pair]:
    """Close what has no closing mark: before the next sentence that opens one.

    Any other later opening mark is taken to stand inside; without a later sentence
    that opens one, the passage runs to the paragraph's end.
    """
    fresh = [mark for mark in marks if mark.role == "open" and _after_stop(text, mark)]
    stops = [_before_blanks(text, stop) for stop in (*(m.start for m in fresh), end)]
    index = 0
    for opening in waiting:
        while index < len(fresh) and fresh[index].start <= opening.start:
            index += 1
        yield opening, Mark(stops[index], stops[index], "close")


def _before_blanks(text: str, stop: int) -> int:
    while text[stop - 1].isspace():
        stop -= 1
    return stop


def _after_blanks(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _after_stop(text: str, mark: Mark) -> bool:
    """True when the mark opens a new sentence."""
    position = mark.start - 1
    while position >= 0 and text[position] == " ":
        position -= 1
    return position >= 0 and text[position] in _SENTENCE_ENDS


def _pair_singles(text: str, marks: Sequence[Mark], end: int | None) -> Iterator[Pair]:
    """Match single marks, which do not nest in one another.

    After an "s" a mark may as well be a possessive (the workers' union) and closes
    only where nothing better follows before the next single mark opens. With an `end`
    the next paragraph opens with a single mark, and what is left open is one speech.
    """
    opening: Mark | None = None
    doubtful: Mark | None = None
    for mark in (one for one in marks if one.style == "single"):
        if mark.role == "open":
            if opening and doubtful:
                yield opening, doubtful
            opening, doubtful = mark, None
        elif opening and text[mark.start - 1] in "sS":
            doubtful = doubtful or mark
        elif opening:
            yield opening, mark
            opening = doubtful = None
    if opening and end is not None and not doubtful and leads_speech(text, opening):
        doubtful = Mark(end, end, "close", "single")
    if opening and doubtful:
        yield opening, doubtful
