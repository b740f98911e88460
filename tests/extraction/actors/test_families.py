"""Names that share a word with somebody known, and words that only look like names."""

from __future__ import annotations

import pytest

from app.lexicons.authority import read_authority
from tests.extraction.actors.drawing import cast_of

KNOWN = read_authority(
    """
[[actor]]
name = "Oren Vasko"
type = "person"
aliases = ["Vasko"]
""",
    "actors.toml",
)
FAMILY = [
    # Somebody else of the family.
    ("Mina Vasko said so.", ["mina-vasko"]),
    ("Oren Vasko met Mina Vasko.", ["oren-vasko", "mina-vasko"]),
    # The one that is known, with a middle name.
    ("Oren J. Vasko left. Vasko said so.", ["oren-vasko"]),
    ("President Vasko spoke. Mr Vasko left.", ["oren-vasko"]),
    # Initials of others.
    ("Mina J. Vasko left.", ["mina-j-vasko"]),
]
LABELS = [
    # Parties, seats and states behind a name.
    ("Ann Roe (Lab, Mill Hill) spoke.", ["Ann Roe"]),
    ("Ann Roe, R-Idaho, spoke.", ["Ann Roe"]),
    ("Ann Roe of Napa, Calif, spoke.", ["Ann Roe"]),
    # Storms, under their full name and by their own.
    ("Cyclone Bela came ashore. On Monday Bela weakened.", []),
    ("On Monday Tropical Storm Bela killed Ann Roe.", ["Ann Roe"]),
    # A body with a rank in its name, and one right before an office.
    ("The 7th Engineer Regiment left.", ["Engineer Regiment"]),
    ("The Vellin Jal Secretary Ann Roe left.", ["Ann Roe", "Vellin Jal"]),
    # How a firm is made is not which; its owner is no part of a name.
    ("He cited the Orlo and Co Inc report to Ann Roe.", ["Ann Roe", "Orlo and Co Inc"]),
    ("They read Ann Christie's book.", ["Ann Christie"]),
    # Journals; shelves of ice, premises and seats in a town.
    (
        "A study in the journal Polar Spheres blamed Ann Roe.",
        ["Ann Roe"],
    ),
    ("Ann Roe crossed the Brell Ice Shelf.", ["Ann Roe"]),
    ("Ann Roe shut the branches at Dorn.", ["Ann Roe"]),
    ("Ann Roe lost in Boston Dornside and Leeds.", ["Ann Roe"]),
    # What opens an item of a list, and a price.
    ("* Bondholder Ann Roe left", ["Ann Roe"]),
    ("The crown NQK= fell, Ann Roe said.", ["Ann Roe"]),
    # Plain words and spans of months.
    ("Ann Roe left. Footage showed a door. Fees are low.", ["Ann Roe"]),
    ("Ann Roe counted again for September-January alone.", ["Ann Roe"]),
]


@pytest.mark.parametrize(("text", "slugs"), FAMILY)
def test_a_surname_that_is_known_is_not_everybodys(text: str, slugs: list[str]) -> None:
    assert [one.slug for one in cast_of(text, authority=KNOWN).actors] == slugs


@pytest.mark.parametrize(("text", "names"), LABELS)
def test_labels_and_things_are_no_actors(text: str, names: list[str]) -> None:
    assert sorted(actor.name for actor in cast_of(text).actors) == names
