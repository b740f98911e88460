"""Persons in office speak for what the article tells, and for nobody by a guess."""

from __future__ import annotations

import pytest

from app.extraction.extract import extract
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from tests.extraction.actors.drawing import NOBODY, cast_of

OWNED = [
    # "Its" and "the company's" after the one that is spoken of.
    ("Harrow Stores lost money. Its chief executive, Ann Roe, left.", "harrow-stores"),
    (
        "The Odra Guild, an old one, struck. “No,” said its director, Ann Roe.",
        "odra-guild",
    ),
    ("Norway protested. Its envoy in Lima, Ann Roe, was firm.", "norway"),
    # Nothing of the sentence before owns an office.
    ("They sued the U.S.\nVice Finance Minister Ann Roe said so.", None),
    # In another paragraph, or after somebody unnamed, "its" tells nothing.
    (
        "Harrow Stores lost money.\nIts rival was glad, its director, Ann Roe, said.",
        None,
    ),
    ("Harrow Stores lost money.\nA club left. Its director, Ann Roe, said so.", None),
]
FILED = "{}, March 3 (Reuters) - {}\n\nMore rain fell in {} in the night.\n"
HOMES = [
    # Ministers of the country that the story is filed from, or names most.
    ("LIMA", "Interior Minister Ann Roe resigned in Peru.", "Peru", "PE"),
    ("LIMA", "The interior minister, Ann Roe, left Peru.", "Peru", "PE"),
    ("LIMA", "The minister for health, Ann Roe, left Peru.", "Peru", "PE"),
    ("LIMA", "Foreign Secretary Ann Roe left Peru.", "Peru", "PE"),
    ("GENEVA", "Finance Minister Ann Roe of Peru met Peru's bank.", "Peru", "PE"),
    # Presidents only where hardly another country is named.
    ("LIMA", "President Ann Roe resigned.", "Peru", "PE"),
    ("LIMA", "President Ann Roe met Bolivia's envoy from Bolivia.", "Peru", None),
    # Another country is as likely, or owns the office.
    ("LIMA", "Interior Minister Ann Roe met Chile's team in Chile.", "Chile", None),
    ("LIMA", "Chile's interior minister, Ann Roe, left Peru.", "Peru", "CL"),
    ("GENEVA", "Interior Minister Ann Roe spoke.", "a hall", None),
    ("LIMA", "In Quito, the interior minister, Ann Roe, left Peru.", "Peru", None),
    # Offices that others have, too.
    ("LIMA", "The minister, Ann Roe, preached in Peru.", "Peru", None),
    ("LIMA", "Club president Ann Roe left Peru.", "Peru", None),
    ("LIMA", "General secretary Ann Roe left Peru.", "Peru", None),
]

BODIES = [
    # Of the land in their name, behind the 's of which they stand, or of the story.
    ("LIMA", "The French Finance Ministry agreed.", "French Finance Ministry", "FR"),
    ("LIMA", "Chile's Supreme Court agreed.", "Supreme Court", "CL"),
    ("LIMA", "The Finance Ministry agreed.", "Finance Ministry", "PE"),
    ("LIMA", "The Supreme Court agreed.", "Supreme Court", "PE"),
    # Where the story is of two lands none is certain, nor where another is told first.
    ("GENEVA", "The Finance Ministry agreed.", "Finance Ministry", None),
    ("LIMA", "In Oslo, the Finance Ministry agreed.", "Finance Ministry", None),
    # Of the land of its town.
    ("LIMA", "The Finance Ministry in Oslo agreed.", "Finance Ministry", "NO"),
    # The country that is usually meant, but not in a story from another that is of two.
    ("LIMA", "Chile sued. Chile won. The Labour Party left.", "Labour Party", None),
    ("LIMA", "The State Department agreed.", "State Department", "US"),
    ("GENEVA", "The Supreme Court agreed.", "Supreme Court", "US"),
    ("LIMA", "Congress wants U.S. loans for Peru.", "Congress", "US"),
    ("LIMA", "Congress wants loans for Peru.", "Congress", "PE"),
    ("GENEVA", "The Labour Party agreed.", "Labour Party", "GB"),
    ("LIMA", "The Labour Party agreed.", "Labour Party", "PE"),
    # A name of its own.
    ("LIMA", "The World Bank agreed.", "World Bank", None),
]


@pytest.mark.parametrize(("text", "side"), OWNED)
def test_an_office_is_held_for_its_owner(text: str, side: str | None) -> None:
    roe = cast_of(text).actor("ann-roe")

    assert roe.affiliation == side


@pytest.mark.parametrize(("city", "lede", "place", "code"), HOMES)
def test_an_office_of_state_is_of_the_country_of_the_story(
    city: str, lede: str, place: str, code: str | None
) -> None:
    document = read_text(FILED.format(city, lede, place))
    actors = extract(document, load_lexicons(), NOBODY).actors
    codes = {actor.name: actor.country_code for actor in actors}

    assert codes["Ann Roe"] == code


@pytest.mark.parametrize(("city", "lede", "name", "code"), BODIES)
def test_a_body_that_every_state_has_is_of_one_country(
    city: str, lede: str, name: str, code: str | None
) -> None:
    document = read_text(FILED.format(city, lede, "a hall"))
    actors = extract(document, load_lexicons(), NOBODY).actors
    codes = {actor.name: actor.country_code for actor in actors}

    assert codes[name] == code
