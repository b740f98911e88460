"""What people type always becomes an expression that parses, or a clear problem."""

from __future__ import annotations

import sqlite3

import pytest

from app.errors import BadParameter
from app.query.words import match_expression

TYPED = [
    # plain words must all be there
    ("missile talks", '"missile" "talks"'),
    # punctuation inside a word makes it a phrase of its parts
    ("U.S.-Lithuania", '"U.S.-Lithuania"'),
    # a phrase, and a word beside it
    ('"joint defense" Lavrov', '"joint defense" "Lavrov"'),
    # a prefix, of a word and of the last word of a phrase
    ("Lithuan*", '"Lithuan"*'),
    ('"joint def"*', '"joint def"*'),
    # a mark that is not closed is just a mark
    ('"x', '"x"'),
    ('say"ing', '"say" "ing"'),
    # operators and syntax are words
    ("a AND b OR NOT c", '"a" "AND" "b" "OR" "NOT" "c"'),
    ("NEAR(a b)", '"NEAR(a" "b)"'),
    ("col:word ^first -not", '"col:word" "^first" "-not"'),
    # what holds no letter or digit is left out
    ("* rain ()", '"rain"'),
    # words of any script
    ("Москва 東京", '"Москва" "東京"'),
    ("a\0b", '"a" "b"'),
]


@pytest.mark.parametrize(("typed", "expression"), TYPED)
def test_words_become_an_expression(typed: str, expression: str) -> None:
    assert match_expression(typed) == expression


@pytest.mark.parametrize("typed", ["*", '"', "()", " ", "\0", '""*', "…", "🚢"])
def test_nothing_to_search_for_is_a_problem(typed: str) -> None:
    with pytest.raises(BadParameter) as caught:
        match_expression(typed)

    assert caught.value.parameter == "q"


@pytest.mark.parametrize("typed", [typed for typed, _ in TYPED])
def test_sqlite_takes_every_expression(typed: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
    connection.execute("INSERT INTO words VALUES (?)", [typed])

    found = connection.execute(
        "SELECT count(*) FROM words WHERE words MATCH ?", [match_expression(typed)]
    ).fetchone()
    connection.close()

    assert found == (1,)
