"""A surname with a slip of the hand is the one that was meant."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "letters in each other's place",
        "Tom Volkert left. Volkret said no. He smiled.",
        ["person tom-volkert: Tom Volkert | Volkret | (He)"],
    ),
    (
        "a letter doubled, and one not",
        "Lee Hoffman spoke to Bo Marrick. Hoffmann said no. Marick told Lee Hoffman.",
        [
            "person lee-hoffman: Lee Hoffman | Hoffmann | Lee Hoffman",
            "person bo-marrick: Bo Marrick | Marick",
        ],
    ),
    (
        "another letter makes another name",
        "Carl Anderson left. Andersen said yes.",
        ["person carl-anderson: Carl Anderson", "person andersen: Andersen"],
    ),
    (
        "the first letter is never wrong",
        "Ann Emstler left. Mestler said no.",
        ["person ann-emstler: Ann Emstler", "person mestler: Mestler"],
    ),
    (
        "a short name is any name",
        "Jan Smith left. Simth said no.",
        ["person jan-smith: Jan Smith", "person simth: Simth"],
    ),
    (
        "whoever comes first in full, or bears a title, is somebody else",
        "Volkret said no. Tom Volkert left. Judge Volkrte said yes.",
        [
            "person volkret: Volkret",
            "person tom-volkert: Tom Volkert",
            "person volkrte: [Judge] | Volkrte",
        ],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_misprinted_surname_is_its_bearers(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
