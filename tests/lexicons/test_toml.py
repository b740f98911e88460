from __future__ import annotations

from collections.abc import Callable

import pytest

from app.errors import BadInput
from app.lexicons.lines import line_of
from app.lexicons.toml import Table, parse_toml, read_shipped

SOURCE = """\
title = "words"
weight = 0.5
count = 3
open = true

[verbs]
said = ["say", "said"]
"odd key" = 1

[[rule]]
name = "one"
kind = "cue"

[[rule]]
name = 2
[rule.more]
depth = "x"
"""


def top() -> Table:
    return parse_toml(SOURCE, "words.toml")


def test_each_type_is_read_as_itself() -> None:
    table = top()

    assert table.string("title") == "words"
    assert table.number("weight") == 0.5
    assert table.number("count") == 3.0
    assert table.integer("count") == 3
    assert table.boolean("open") is True
    assert table.table("verbs").strings("said") == ("say", "said")
    assert table.tables("rule")[0].choice("kind", {"cue", "noun"}) == "cue"


def test_a_default_stands_for_a_missing_value() -> None:
    table = top()

    assert table.string("none", "x") == "x"
    assert table.integer("none", 1) == 1
    assert table.boolean("none", default=False) is False
    assert table.number("none", 2.0) == 2.0
    assert table.strings("none", ()) == ()
    assert table.table("none").data == {}
    assert table.tables("none") == ()


WRONG: list[tuple[str, Callable[[Table], object], str]] = [
    ("missing", lambda t: t.string("no"), "line 1: 'no' is missing"),
    ("wrong type", lambda t: t.integer("title"), "line 1: 'title' must be a whole"),
    ("true is no integer", lambda t: t.integer("open"), "line 4: 'open' must be"),
    ("true is no number", lambda t: t.number("open"), "line 4: 'open' must be"),
    ("not a list", lambda t: t.strings("title"), "line 1: 'title' must be a list"),
    (
        "in the second of two tables",
        lambda t: t.tables("rule")[1].string("name"),
        "line 15: 'name' must be text",
    ),
    (
        "missing in a listed table",
        lambda t: t.tables("rule")[1].string("kind"),
        "line 14: 'kind' is missing",
    ),
    (
        "under a listed table",
        lambda t: t.tables("rule")[1].table("more").integer("depth"),
        "line 17: 'depth' must be",
    ),
    (
        "not one of the choices",
        lambda t: t.tables("rule")[0].choice("kind", {"a", "b"}),
        "line 12: 'cue' is not one of a, b",
    ),
    (
        "unknown key",
        lambda t: t.table("verbs").allow("said"),
        "line 8: unknown key 'odd key'; known are said",
    ),
    (
        "one item of a list",
        lambda t: t.table("verbs").fail("said", "twice", item="said"),
        "line 7: twice",
    ),
    (
        "an item that is nowhere",
        lambda t: t.table("verbs").fail("said", "twice", item="other"),
        "line 7: twice",
    ),
]


@pytest.mark.parametrize(("case", "access", "message"), WRONG)
def test_a_wrong_value_is_told_by_file_and_line(
    case: str, access: Callable[[Table], object], message: str
) -> None:
    with pytest.raises(BadInput) as caught:
        access(top())

    assert str(caught.value).startswith(f"words.toml, {message}"), case


@pytest.mark.parametrize(
    ("source", "line"),
    [("a = 1\nb = ?\n", 2), ("a = 1\nb = [1,\n", 3), ("a = 1\na = 2\n", 2)],
)
def test_text_that_is_not_toml_is_told_by_its_line(source: str, line: int) -> None:
    with pytest.raises(BadInput, match=f"^words.toml, line {line}: not TOML: "):
        parse_toml(source, "words.toml")


def test_a_list_holds_one_type() -> None:
    table = parse_toml("a = [1]", "words.toml")

    with pytest.raises(BadInput, match="line 1: 1 must be text"):
        table.strings("a")
    with pytest.raises(BadInput, match="line 1: each item of 'a' must be a table"):
        table.tables("a")


def test_a_shipped_file_is_found_in_the_package() -> None:
    assert read_shipped("calendar.toml").table("months").integer("june") == 6


def test_the_line_of_an_error_is_found_behind_a_long_line_of_blanks() -> None:
    source = " " * 200_000 + "\n[" + " " * 200_000 + "\n[table]\nname = 1\n"

    assert line_of(source, ("table", "name")) == 4
