"""Names are shown as newspapers print them, whatever tokens they were read from."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import cast_of

NAMES = [
    # An apostrophe, round, straight and closing.
    ("The Irish Nurses' Alliance struck.", "Irish Nurses' Alliance", []),
    ("The Citizens’ Movement lost.", "Citizens' Movement", []),
    ("The Women's Guild of Odra won.", "Women's Guild of Odra", []),
    # An abbreviation whose stop is that of the sentence, too.
    ("He sued Coral Freight N.V.\nCoral paid.", "Coral Freight N.V.", ["Coral"]),
    ("The envoy of the U.S. met the U.N.", "United States", ["U.S."]),
    ("Both sued the U.S and left.", "United States", ["U.S."]),
    # A plain noun for a body is a mention, and no name to find it by.
    ("The Odra Town Council met. “No,” the Council said.", "Odra Town Council", []),
    # An initial inside a name ends nothing.
    ("George W. Barlow spoke.", "George W. Barlow", []),
]


@pytest.mark.parametrize(("text", "name", "aliases"), NAMES)
def test_names_and_aliases_are_as_printed(
    text: str, name: str, aliases: list[str]
) -> None:
    actor = next(one for one in cast_of(text).actors if one.name == name)

    assert list(actor.aliases) == aliases


def test_a_title_of_two_is_held_by_each_of_them() -> None:
    cast = cast_of("Senators Ann Lee and Bob Holt spoke. Presidents Ito and Roe left.")
    titles = {actor.name: actor.titles for actor in cast.actors}

    assert titles["Ann Lee"] == ("senator",)
    assert titles["Ito"] == ("president",)
