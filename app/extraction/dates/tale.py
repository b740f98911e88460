"""What has been told so far: the dates from which the next ones are counted."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.extraction.dates.meanings import MonthName, Told

if TYPE_CHECKING:
    from app.document import DateValue, Document
    from app.extraction.dates.meanings import Meaning


@dataclass(slots=True)
class Tale:
    """The last date told, the last day, and the months by name.

    What is said within quotation marks is a tale of its own.
    """

    last: DateValue | None = None
    day: DateValue | None = None
    months: set[int] = field(default_factory=set)

    def base(self, meaning: Meaning) -> DateValue | None:
        """The date from which a meaning counts: a day, if it asks for days."""
        daily = isinstance(meaning, Told) and meaning.unit == "day"
        return (self.day or self.last) if daily else self.last

    def note(self, meaning: Meaning, value: DateValue | None) -> None:
        """Remember a date that has been told."""
        self.last = value or self.last
        if value and value.precision == "day":
            self.day = value
        if isinstance(meaning, MonthName):
            self.months.add(meaning.month)

    def knows(self, meaning: Meaning) -> bool:
        """True for a month that has been told before."""
        return isinstance(meaning, MonthName) and meaning.month in self.months


class Marks:
    """Tells what stands within double quotation marks; asked from left to right."""

    def __init__(self, document: Document) -> None:
        """Take the paragraphs: marks pair within one."""
        self._text = document.text
        self._starts = [paragraph.start for paragraph in document.paragraphs]
        self._at = self._open = 0
        self._odd = False

    def hold(self, at: int) -> bool:
        """True where marks are open, as far as they pair."""
        index = bisect_right(self._starts, at) - 1
        start = self._starts[index] if index >= 0 else at
        if start > self._at:
            self._at, self._open, self._odd = start, 0, False
        stretch = self._text[self._at : at]
        self._at = max(at, self._at)
        self._open += stretch.count("“") - stretch.count("”")
        self._odd ^= stretch.count('"') % 2 == 1
        return self._open > 0 or self._odd
