"""Time grows with the length of a text and no faster, whatever the text is."""

from time import process_time

import pytest

from app.extraction.quotes.findings import find_findings, select
from app.extraction.quotes.scene import set_scene
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.grammar import Parse
from app.syntax.parse import parse

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


@pytest.mark.parametrize("unit", UNITS)
def test_time_stays_linear_in_hostile_text(unit: str) -> None:
    lexicons = load_lexicons()

    def seconds(count: int) -> float:
        parsed = parse(read_text(unit * count), lexicons.grammar)
        return min(once(parsed) for _ in range(3))

    def once(parsed: Parse) -> float:
        started = process_time()
        scene = set_scene(parsed, lexicons)
        select(find_findings(scene, lexicons), lexicons.quote_weights.bars)
        return process_time() - started

    assert seconds(2_400) < 25 * max(seconds(300), 0.01)
