from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

MATCH = (
    " The referee booked three after a penalty before half-time. The match was stopped."
    " The striker scored a header."
)

CASES = [
    ("many", "Castra, of Malta, were level with Orlo.", "organization castra: Castra"),
    ("plain many", "Castra were beaten.", "organization castra: Castra"),
    ("owner", "Castra's goalkeeper fell.", "organization castra: Castra"),
    ("line-up", "Castra (4-4-2): Bell; Moss, Reed.", "organization castra: Castra"),
    (
        "again",
        "Castra fans sang. Bell scored for Castra.",
        "organization castra: Castra | Castra",
    ),
    ("a score", "Castra de Orlo 1\nCastra were level.", "organization castra"),
    ("a player", "Ann Castra scored. Castra's captain fell.", "person ann-castra"),
    ("two players", "Bell and Castra were booked.", "person castra: Castra"),
    ("a town of a club", "Castra were level in Orlo.", "place orlo: Orlo"),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_club_is_told_by_its_match(case: str, text: str, expected: str) -> None:
    drawn = draw_cast(text + MATCH)

    assert any(line.startswith(expected) for line in drawn), (case, drawn)


def test_without_a_match_many_tell_no_club() -> None:
    assert "organization castra: Castra" not in draw_cast("Castra were late.")
