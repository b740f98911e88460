"""Names of people, organisations, countries and places are found with their type."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    # A full name, then the surname alone.
    (
        "Mara Ellison resigned. Ellison gave no reason.",
        ["person mara-ellison: Mara Ellison | Ellison"],
    ),
    # A ministry with its country before it is one name.
    (
        "He wrote to the French Foreign Ministry.",
        ["organization french-foreign-ministry: French Foreign Ministry"],
    ),
    # A river is a place, a country an actor.
    (
        "Floods on the Taro River reached Italy.",
        ["country italy: Italy", "place taro-river: Taro River"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names_are_found_with_their_type(text: str, expected: list[str]) -> None:
    found = draw_cast(text)

    assert found == expected
