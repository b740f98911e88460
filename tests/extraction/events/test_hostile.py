"""Text made to be slow is read in steps that grow with its length."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.extraction.actors.find import find_actors
from app.extraction.events.find import find_events
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse
from tests.steps import count_steps

UNITS = [
    "talks with ",
    "agreed to refuse to ",
    "the attack by the army on the ",
    "lifting of sanctions of ",
    "he said, it will attack, ",
    "they urged it to leave, ",
]


def _steps(text: str) -> int:
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    cast = find_actors(parsed, lexicons, load_authority(Path("seed/actors.toml")))
    return count_steps(lambda: find_events(parsed, cast, (), (), lexicons))


@pytest.mark.parametrize("unit", UNITS)
def test_a_text_four_times_as_long_takes_about_four_times_the_steps(unit: str) -> None:
    short, long = (_steps("Iran " + unit * times) for times in (200, 800))

    assert long < 5 * short
