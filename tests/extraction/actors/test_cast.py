"""The cast answers who is meant by some words, and where."""

from __future__ import annotations

import pytest

from app.document import Span
from app.extraction.actors.find import find_actors
from app.extraction.extract import extract
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse
from tests.extraction.actors.drawing import NOBODY, cast_of, draw_cast
from tests.steps import count_steps

TEXT = (
    "The Norwegian minister, Ola Berg, met Peru's envoy in Oslo. "
    "He said that talks in Poland would help Chile."
)


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("The Norwegian minister", "ola-berg"),
        ("The Norwegian minister, Ola Berg,", "ola-berg"),
        ("Ola Berg", "ola-berg"),
        ("He", "ola-berg"),
        ("Peru's envoy", None),
        ("Peru", "peru"),
        ("talks in Poland", None),
        ("Chile", "chile"),
    ],
)
def test_a_phrase_means_the_actor_at_its_head(words: str, slug: str | None) -> None:
    assert cast_of(TEXT).actor_at(_span(words)) == slug


def test_a_phrase_without_a_known_head_acts_for_its_side() -> None:
    cast = cast_of(TEXT)

    assert cast.side_at(_span("Peru's envoy")) == "peru"
    assert cast.side_at(_span("Ola Berg")) == "ola-berg"
    assert cast.side_at(_span("talks")) is None


def test_mentions_and_places_are_found_inside_a_span() -> None:
    cast = cast_of(TEXT)
    first = Span(0, TEXT.index(". "))

    assert [mention.slug for mention in cast.mentions_in(first)] == [
        "ola-berg", "norway", "ola-berg", "peru",
    ]  # fmt: skip
    assert [place.slug for _, place in cast.places_in(first)] == ["oslo"]
    assert cast.places_in(_span("Chile")) == ()


def test_a_mention_tells_where_something_is() -> None:
    located = {mention.slug: mention.located for mention in cast_of(TEXT).mentions}

    assert located["poland"]
    assert not located["chile"]


def test_a_pronoun_is_resolved_by_its_token() -> None:
    cast = cast_of(TEXT)
    he = cast.parse.tokens.words.index("He")
    mention = cast.mention_of(he)

    assert mention is not None
    assert (mention.slug, mention.form) == ("ola-berg", "pronoun")
    assert cast.mention_of(he + 1) is None


def test_traits_tell_gender_and_number() -> None:
    cast = cast_of("Anna Roth met the Green Rebels in Kenya. Kim Ash left.")

    assert cast.traits["anna-roth"].gender == "female"
    assert cast.traits["kim-ash"].gender == "unknown"
    assert cast.traits["kenya"].gender == "neuter"


def test_two_actors_of_one_name_have_ids_of_their_own() -> None:
    cast = cast_of("Mr. Dale Orrin sued the company Dale Orrin.")

    slugs = [actor.slug for actor in cast.actors]
    assert len(set(slugs)) == len(slugs)


DATELINES = [
    (
        "LIMA, Peru, March 3 (AP) - It rained.",
        ["place lima: LIMA", "place peru: Peru"],
    ),
    (
        "LIMA, Peru, March 3 (AP) - Peru got rain.",
        ["country peru: Peru | Peru", "place lima: LIMA"],
    ),
    (
        "WASHINGTON/MOSCOW, March 3 (Reuters) - It rained.",
        ["place washington: WASHINGTON", "place moscow: MOSCOW"],
    ),
    (  # the government of the land from which the story is filed
        "LIMA, March 3 (AP) - It rained. The government fell.",
        ["country peru: The government", "place lima: LIMA"],
    ),
    (  # of no land, where another is named as often
        "LIMA, March 3 (AP) - Mali is far. Mali is dry. Mali won. The government fell.",
        ["country mali: Mali | Mali | Mali", "place lima: LIMA"],
    ),
    (  # what only describes
        "LIMA, March 3 (AP) - The government of the day, a government office shut.",
        ["place lima: LIMA"],
    ),
    ("PHOENIX, Ariz. (AP) — It rained.", ["place phoenix: PHOENIX"]),
    (
        "RIO DE JANEIRO, March 3 (AP) - It rained.",
        ["place rio-de-janeiro: RIO DE JANEIRO"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATELINES)
def test_a_dateline_names_places(text: str, expected: list[str]) -> None:
    document = read_text(f"{text} " + "It was the first rain of the year. " * 4)

    found = extract(document, load_lexicons(), NOBODY)

    drawn = [
        f"country {actor.slug}: " + " | ".join(m.span.of(text) for m in actor.mentions)
        for actor in found.actors
    ]
    drawn += [
        f"place {place.slug}: " + " | ".join(span.of(text) for span in place.mentions)
        for place in found.places
    ]
    assert drawn == expected


def test_the_same_text_gives_the_same_cast() -> None:
    assert draw_cast(TEXT) == draw_cast(TEXT)


HOSTILE = [
    "He said she told him. ",
    "Ann Roe%d met Bo Dahl (BD). ",
    "The UN%d Agency met it. ",
    "the president of the president of ",
    "Ministry of Ministry of ",
    "Moscow and NATO-Russia ",
    "the Russian minister's ",
    "He won in Georgia and Ohio. ",
    "“Big Deal” ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_text_four_times_as_long_takes_about_four_times_the_steps(unit: str) -> None:
    short, long = (_calls("".join(_repeat(unit, n))) for n in (100, 400))

    assert long < 5 * short


def _repeat(unit: str, times: int) -> list[str]:
    return [unit.replace("%d", str(n)) for n in range(times)]


def _calls(text: str) -> int:
    """How many calls of functions it takes to find the actors of a text."""
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    return count_steps(lambda: find_actors(parsed, lexicons, NOBODY))
