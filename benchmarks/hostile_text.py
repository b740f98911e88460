"""How time grows with the length of text that is made to be slow.

    python -m benchmarks.hostile_text

Whole extraction, and a search with every pattern by itself, read a text of a family,
then one of twice the length, and so on. Printed are the curves that rise most, by their
exponent over the last two doublings: 1 where time grows as the length does, 2 where it
grows with the square. Seconds are the processor's own; a curve counts once a reading
takes 50 ms, as few do of a pattern.
"""

from __future__ import annotations

import math
import time
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.compiled_patterns import compiled_patterns

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

_SEARCHED = [2**n for n in range(13, 18)]  # characters: 8 k to 128 k
_READ = [2**n for n in range(14, 19)]  # 16 k to 256 k
_TOLD = 0.05  # seconds
_TOO_LONG = 20.0  # seconds, behind which no longer text is tried
_SHOWN = 5
_SYLLABLES = [c + v for c in "bdfglmnprt" for v in "aeiou"]

# A unit comes again and again; in place of each "#" stands another word every time.
FAMILIES = {
    "letters": "x", "capitals": "X", "figures": "7", "blanks": " ", "tabs": "\t ",
    "line ends": "\n", "stops": ".", "commas": ",", "low lines": "_", "bars": "| ",
    "hyphens": "z-", "initials": "Q. ", "apostrophes": "'t", "brackets": "(",
    "nested brackets": "((z)", "dashes": " — ", "opening marks": "“",
    "closing marks": "”", "straight marks": '"', "nested marks": "“‘",
    "addresses": "z@", "hosts": "z.z@z.", "links": "https://z.", "tags": "<z ",
    "entities": "&z", "accents": "e\u0301\u0316", "accents alone": "\u0301\u0316",
    "other scripts": "文", "faces": "🙂", "words": "rain ", "names": "Ann Lee ",
    "list of names": "Ann Lee, ", "offices": "minister of ", "said": "said ",
    "he said that": "he said that ", "unclosed speech": "“It rained. ",
    "speech": '"It rained," he said. ', "relative clauses": "who met Ann Lee, ",
    "days": "3 May ", "dates": "3 May 2008, ", "money": "$1,000 ", "labels": "Ann: ",
    "datelines": "BONN, May 3 (AFP) - ", "paragraphs": "It rained.\n\n",
    "bylines": "By Ann Lee\n", "pronouns": "He left it. ", "other words": "# ",
    "other names": "Ann # spoke. ", "other speakers": "“#,” # said.\n\n",
    "others and pronouns": "# # met. He left it. ",
    "other firms": "The # Company paid. The company left. ",
    "others in one sentence": "# met # in # and ", "other sites": "Support # #!\n\n",
}  # fmt: skip


class Curve(NamedTuple):
    """How steeply time rose, and what the longest text took."""

    exponent: float
    seconds: float
    size: int
    name: str

    def __str__(self) -> str:
        rate = self.size / self.seconds / 1e6
        size = f"{rate:6.2f} MB/s at {self.size >> 10} kB"
        return f"{self.exponent:5.2f} {size}  {self.name}"


def main() -> None:
    """Print the steepest curves of the patterns and of whole extraction."""
    patterns = compiled_patterns()
    searched = (
        curve
        for pattern, where in patterns.items()
        for family in FAMILIES
        for curve in _curve(_search(pattern), family, _SEARCHED, name=where)
    )
    _show(f"{len(patterns)} patterns, {len(patterns) * len(FAMILIES)} curves", searched)
    read = _extraction()
    read(_text("speech", _READ[0]))  # fills its tables
    extracted = (
        curve
        for family in FAMILIES
        for curve in _curve(read, family, _READ, name="whole extraction")
    )
    _show(f"whole extraction, {len(FAMILIES)} curves", extracted)


def _show(title: str, found: Iterable[Curve]) -> None:
    curves = sorted(found, reverse=True)
    print(f"{title}, {len(curves)} of them of {1000 * _TOLD:.0f} ms and more")
    for curve in curves[:_SHOWN]:
        print(curve)
    if curves:
        print("slowest:", max(curves, key=lambda curve: curve.seconds / curve.size))


def _curve(
    read: Callable[[str], object], family: str, sizes: list[int], *, name: str
) -> Iterator[Curve]:
    """The curve of a family, if it is long enough to tell."""
    taken: list[tuple[int, float]] = []
    for size in sizes:
        text = _text(family, size)
        start = time.process_time()
        read(text)
        taken.append((size, max(time.process_time() - start, 1e-6)))
        if taken[-1][1] > _TOO_LONG:
            break
    (first, before), (size, seconds) = taken[-3:][0], taken[-1]
    if seconds >= _TOLD:
        growth = math.log(seconds / before) / math.log(size / first)
        yield Curve(growth, seconds, size, f"{name}, {family}")


def _text(family: str, size: int) -> str:
    """A text of the family, with a sign at its end that does not go on with it."""
    unit = FAMILIES[family]
    times, places = size // len(unit) + 1, unit.count("#")
    if places:
        form = unit.replace("#", "{}").format
        firsts = range(0, times * places, places)
        repeated = "".join(form(*map(_word, range(n, n + places))) for n in firsts)
    else:
        repeated = unit * times
    return repeated[:size] + "!"


def _word(number: int) -> str:
    """A word with a capital, another one for each number."""
    return "".join(_SYLLABLES[number // place % 50] for place in (2500, 50, 1)).title()


def _search(pattern: re.Pattern[str]) -> Callable[[str], object]:
    """A search for all that the pattern matches, which keeps nothing."""
    return lambda text: deque(pattern.finditer(text), maxlen=0)


def _extraction() -> Callable[[str], object]:
    """Whole extraction, without an authority file."""
    # Imported here, so that its patterns are compiled where they are counted.
    from app.extraction.extract import extract
    from app.lexicons.authority import read_authority
    from app.lexicons.lexicons import load_lexicons
    from app.reader.read import read_text

    lexicons, authority = load_lexicons(), read_authority("", "")
    return lambda text: extract(read_text(text), lexicons, authority)


if __name__ == "__main__":
    main()
