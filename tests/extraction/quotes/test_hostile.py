"""Steps grow with the length of a text and no faster, whatever the text is."""

import pytest

from app.extraction.quotes.choosing.findings import find_findings
from app.extraction.quotes.choosing.selection import select
from app.extraction.quotes.scene import set_scene
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse
from tests.steps import count_steps

UNITS = [
    "he said ",
    '"No," he said. ',
    '"No, ',
    "he said that she said, ",
    "according to ",
    "Ann, who said, ",
    "Q: No?\n\nA: No.\n\n",
    "“‘no’ she said ",
    "said, and warned that ",
]


def _steps(text: str) -> int:
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)

    def work() -> None:
        scene = set_scene(parsed, lexicons)
        select(find_findings(scene, lexicons), lexicons.quote_weights.bars)

    return count_steps(work)


@pytest.mark.parametrize("unit", UNITS)
def test_a_text_four_times_as_long_takes_about_four_times_the_steps(unit: str) -> None:
    short, long = (_steps(unit * times) for times in (300, 1_200))

    assert long < 5 * short
