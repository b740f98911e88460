"""The lexicons hold every country, and names that can be found in a text."""

from __future__ import annotations

import pycountry
import pytest

from app.lexicons.countries import load_countries
from app.lexicons.gazetteer import Entry, build_gazetteer, split_label
from app.lexicons.lexicons import load_lexicons
from app.lexicons.slugs import slugify


def test_every_country_of_iso_3166_is_there_with_a_name() -> None:
    codes = {country.code for country in load_countries()}

    assert codes >= {country.alpha_2 for country in pycountry.countries}
    assert all(country.name for country in load_countries())


def test_every_member_state_has_a_demonym() -> None:
    nameless = {
        one.name for one in load_countries() if one.capitals and not one.demonyms
    }

    # Dominicans are of the Dominican Republic, Congolese of the larger Congo.
    assert nameless == {"Dominica", "Northern Mariana Islands", "Republic of the Congo"}


@pytest.mark.parametrize(
    ("code", "plural"),
    [("RU", "Russians"), ("FR", "Frenchmen"), ("IE", "Irishmen"), ("IQ", "Iraqis")],
)
def test_demonyms_have_their_plural(code: str, plural: str) -> None:
    country = next(one for one in load_countries() if one.code == code)

    assert plural in {*country.people, *country.demonyms}


def test_a_state_of_the_past_bears_the_code_of_its_successor() -> None:
    former = {one.name: one.code for one in load_countries() if one.former}

    assert former["Soviet Union"] == "RU"


def test_the_longest_name_wins_and_of_equal_ones_the_first() -> None:
    gazetteer = build_gazetteer(
        [
            Entry("capital", "Peru", "PE", "Lima"),
            Entry("place", "Lima", "US", "Lima"),
            Entry("organization", "Lima Bank of Peru", None, "Lima Bank"),
        ]
    )

    longer = gazetteer.match(["Lima", "Bank", "fell"], 0, 3)
    shorter = gazetteer.match(["Lima", "Bank"], 0, 1)
    assert longer is not None
    assert shorter is not None
    assert (longer[0].name, longer[1]) == ("Lima Bank of Peru", 2)
    assert shorter[0].kind == "capital"
    assert gazetteer.match(["Quito"], 0, 1) is None


def test_labels_are_split_as_running_text_is() -> None:
    assert split_label("People’s Bank") == ("People", "'s", "Bank")
    assert split_label("Washington, D.C.") == ("Washington", ",", "D.C.")


def test_a_name_of_two_genders_tells_none() -> None:
    given = load_lexicons().names.given

    assert (given["Anna"], given["Sergei"], given["Kim"]) == (
        "female", "male", "unknown",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Sergei Lavrov", "sergei-lavrov"),
        ("Łukasz Żak", "lukasz-zak"),
        ("U.S. Navy", "us-navy"),
        ("O’Hara & Sons", "ohara-sons"),
        ("Côte d'Ivoire", "cote-divoire"),
        ("…", ""),
    ],
)
def test_a_slug_is_plain_and_readable(name: str, slug: str) -> None:
    assert slugify(name) == slug
