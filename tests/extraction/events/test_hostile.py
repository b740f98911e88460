"""Text made to be slow is read in time that grows with its length."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from app.extraction.actors.find import find_actors
from app.extraction.events.find import find_events
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse

UNITS = [
    "talks with ",
    "agreed to refuse to ",
    "the attack by the army on the ",
    "lifting of sanctions of ",
    "he said, it will attack, ",
    "they urged it to leave, ",
]


def seconds(text: str) -> float:
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    cast = find_actors(parsed, lexicons, load_authority(Path("seed/actors.toml")))
    begun = process_time()
    find_events(parsed, cast, (), (), lexicons)
    return process_time() - begun


@pytest.mark.parametrize("unit", UNITS)
def test_time_stays_linear_in_hostile_text(unit: str) -> None:
    few = min(seconds("Iran " + unit * 200) for _ in range(3))
    many = min(seconds("Iran " + unit * 1600) for _ in range(3))

    assert many < 30 * few + 0.2  # eight times the text; a square would be 64 times
