"""Offices mean who held them on the day, and tell people apart."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import cast_of, draw_cast, shipped_authority

OFFICES = [
    # The holder on the day of the article.
    ("2008-06-25", "Russia's foreign minister said no.", "sergei-lavrov"),
    ("2010-03-01", "NATO's secretary-general urged calm.", "anders-fogh-rasmussen"),
    ("2006-03-01", "NATO's secretary-general urged calm.", "jaap-de-hoop-scheffer"),
    ("2015-05-05", "The U.S. secretary of state left.", "john-kerry"),
    ("2016-09-09", "The British prime minister left.", "theresa-may"),
    ("1987-03-01", "The Soviet general secretary spoke.", "mikhail-gorbachev"),
    # A surname and its office, on a day and without one.
    ("2008-06-25", "Foreign Minister Lavrov said no.", "sergei-lavrov"),
    ("", "President Reagan said no.", "ronald-reagan"),
    # At the time somebody else's, and at no known time that of two.
    ("2019-06-25", "President Reagan said no.", "reagan"),
    ("", "President Bush said no.", "bush"),
    # Of another country, with another given name, of another office.
    ("", "Peru's President Reagan said no.", "reagan"),
    ("", "President Ola Reagan said no.", "ola-reagan"),
    ("", "Club president Reagan said no.", "reagan"),
]


@pytest.mark.parametrize(("published", "text", "expected"), OFFICES)
def test_an_office_means_its_holder_on_the_day_or_who_bears_it_and_its_name(
    published: str, text: str, expected: str
) -> None:
    cast = cast_of(text, authority=shipped_authority(), published=published)

    people = [actor.slug for actor in cast.actors if actor.type == "person"]
    assert people == [expected]


def test_an_office_without_a_date_means_nobody() -> None:
    cast = cast_of("Russia's foreign minister left.", authority=shipped_authority())

    assert [actor.slug for actor in cast.actors] == ["russia"]


def test_a_former_holder_is_not_the_holder() -> None:
    cast = cast_of(
        "Russia's former foreign minister left.",
        authority=shipped_authority(),
        published="2008-06-25",
    )

    assert [actor.slug for actor in cast.actors] == ["russia"]


def test_a_surname_after_its_office_is_the_same_person() -> None:
    found = draw_cast(
        "Poland's foreign minister said no. Sikorski left.",
        authority=shipped_authority(),
        published="2008-06-25",
    )

    assert found == [
        "country poland: Poland",
        "person radoslaw-sikorski: [Poland's foreign minister] | Sikorski",
    ]


def test_an_office_tells_two_of_one_name_apart() -> None:
    cast = cast_of(
        "U.S. President George Bush left.",
        authority=shipped_authority(),
        published="2008-06-25",
    )

    assert cast.actor("george-w-bush").aliases == ("George Bush",)


def test_a_titled_person_has_country_and_affiliation() -> None:
    cast = cast_of("Kenya's health minister, Asha Odero, resigned.")
    person = cast.actor("asha-odero")

    assert person.titles == ("health minister",)
    assert person.affiliation == "kenya"
    assert person.country_code == "KE"


AGAIN = [
    (
        "a title that was shortened",
        "Gov Tom Ware left. The governor smiled. Rep Ann Orr met Lt Col Jo Pell. "
        "The congresswoman thanked the colonel.",
        [
            "person tom-ware: [Gov] | Tom Ware | [The governor]",
            "person ann-orr: [Rep] | Ann Orr | [The congresswoman]",
            "person jo-pell: [Lt Col] | Jo Pell | [the colonel]",
        ],
    ),
    (
        "a justice is a judge, and of two the one named last is meant",
        "Ms Justice Orla Keane ruled. The judge left. Judge Tom Quin spoke. "
        "The judge left.",
        [
            "person orla-keane: [Ms Justice] | Orla Keane | [The judge]",
            "person tom-quin: [Judge] | Tom Quin | [The judge]",
        ],
    ),
    (
        "an attorney general is no general",
        "Attorney General Jo Pell left. She may win the general.",
        ["person jo-pell: [Attorney General] | Jo Pell | (She)"],
    ),
    (
        "a particle in capitals is no delegate",
        "Tom Del Orrio left. He smiled.",
        ["person tom-del-orrio: Tom Del Orrio | (He)"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), AGAIN)
def test_a_title_is_told_again_in_full(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
