"""Articles printed in capitals from end to end; names and sentences are invented."""

from __future__ import annotations

from app.extraction.actors.find import find_actors
from app.lexicons.authority import read_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse

TEXT = (
    "TURKEY REJECTS GREEK CLAIM TO ISLETS\n\n"
    "TURKEY ON MONDAY REJECTED A CLAIM BY GREECE THAT ITS SHIPS HAD ENTERED GREEK "
    'WATERS. "WE HAVE NOTHING TO HIDE," SAID FOREIGN MINISTER ALI DEMIR. HE ASKED NATO '
    "FOR AN APOLOGY."
)


def actors_of(text: str) -> dict[str, tuple[str, list[str]]]:
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    cast = find_actors(parsed, lexicons, read_authority("", "actors.toml"))
    return {
        actor.name: (actor.type, [m.span.of(text) for m in actor.mentions])
        for actor in cast.actors
    }


def test_names_are_told_from_other_words_in_capitals() -> None:
    found = actors_of(TEXT)

    assert {name: kind for name, (kind, _) in found.items()} == {
        "Turkey": "country",
        "Greece": "country",
        "Ali Demir": "person",
        "North Atlantic Treaty Organization": "organization",
    }


def test_mentions_keep_the_words_as_printed() -> None:
    found = actors_of(TEXT)

    assert found["Ali Demir"][1] == ["FOREIGN MINISTER", "ALI DEMIR", "HE"]


def test_a_label_in_capitals_is_left_alone() -> None:
    assert list(actors_of("The talks ended.\n\nEU NATO UN\n\nThey met again.")) == [
        "European Union",
        "North Atlantic Treaty Organization",
        "United Nations",
    ]
