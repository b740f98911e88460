"""What opens a sentence has a capital anyway, and is a name only where that shows."""

import pytest

from tests.extraction.actors.drawing import draw_cast


@pytest.mark.parametrize(
    "text",
    [
        "Fares on the island ferries will rise.",
        "Fares rose in May after the strike.",
        "Hope is fading for the men who are trapped.",
        "Faith in the party has fallen since May.",
        "Joy spread through the town on Monday.",
        "Ivy covers the walls of the old prison.",
        "Miles of beach were closed on Monday.",
        "Mercy was shown to the rebels.",
    ],
)
def test_a_given_name_that_is_a_plain_word_names_nobody(text: str) -> None:
    assert draw_cast(text) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("Hope told us she was sorry.", ["hope"], id="who says something"),
        pytest.param("Miles thinks he won.", ["miles"], id="who thinks something"),
        pytest.param("Joy's brother left.", ["joy"], id="who has somebody"),
        pytest.param("Ivy, a nurse, left.", ["ivy"], id="who is somebody"),
        pytest.param("Hope Ek fell. Hope is 61.", ["hope-ek"], id="who has a surname"),
    ],
)
def test_it_is_a_name_where_somebody_does_or_has_something(
    text: str, people: list[str]
) -> None:
    slugs = [line.split(" ")[1].rstrip(":") for line in draw_cast(text)]

    assert slugs == people


def test_what_somebody_is_begins_no_name_of_three_words() -> None:
    text = "Forester Limbani Zulu asked who would guard it."

    assert draw_cast(text)[0].startswith("person limbani-zulu:")
