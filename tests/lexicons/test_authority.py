"""The authority file tells who is who, and says which line of it is wrong."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput
from app.lexicons.authority import load_authority, read_authority
from app.lexicons.office_titles import office_key

if TYPE_CHECKING:
    from pathlib import Path

TWO_TERMS = """
[[actor]]
name = "Ana Rios"
type = "person"
aliases = ["Ana R."]
country = "PE"
gender = "female"
retired = ["a-rios"]
same_as = ["https://example.org/ana"]
offices = [
  { title = "president", of = "Peru", from = 2001-01-01, to = 2004-12-31 },
  { title = "foreign minister", of = "Peru", from = 2006-05-01 },
]

[[actor]]
id = "seed-board"
name = "Seed Board"
type = "organization"
"""

_X = '[[actor]]\nname = "X"\n'
_PERSON = _X + 'type = "person"\n'
BROKEN = [
    # case, text, line, words of the reason
    ("no type", _X, 1, "'type' is missing"),
    ("a wrong type", _X + 'type = "thing"', 3, "is not one of"),
    ("an unknown key", _PERSON + 'nick = "Y"', 4, "nick"),
    ("a country by name", _PERSON + 'country = "Peru"', 4, "alpha-2"),
    ("an id with capitals", _PERSON + 'id = "Ab"', 4, "is no id"),
    ("a name of no letters", '[[actor]]\nname = "!"\ntype = "person"', 2, "is no id"),
    ("a link that is none", _PERSON + 'same_as = ["Q1"]', 4, "web address"),
    ("two of one id", f"{_PERSON}\n{_PERSON}", 6, "given twice"),
    (
        "an end before its beginning",
        _PERSON + "offices = ["
        '{ title = "a", of = "b", from = 2002-01-01, to = 2001-01-01 }]',
        4,
        "cannot end",
    ),
    (
        "a date in words",
        _PERSON + 'offices = [{ title = "a", of = "b", from = "May" }]',
        4,
        "a date like",
    ),
    ("another table", '[person]\nname = "X"', 1, "unknown key"),
    ("no TOML", "[[actor]\n", 1, "not TOML"),
]


def test_an_office_is_held_between_its_days() -> None:
    authority = read_authority(TWO_TERMS, "actors.toml")

    def holder(title: str, first: date, last: date) -> str | None:
        found = authority.holder(title, "Peru", days=(first, last))
        return found.id if found else None

    assert holder("president", date(2002, 5, 1), date(2002, 5, 1)) == "ana-rios"
    assert holder("President", date(2004, 12, 1), date(2005, 1, 1)) is None
    assert (
        holder("Foreign Secretary", date(2020, 1, 1), date(2020, 1, 31)) == "ana-rios"
    )
    assert holder("foreign minister", date(2006, 4, 1), date(2006, 4, 1)) is None


def test_names_aliases_and_retired_ids_lead_to_the_entry() -> None:
    authority = read_authority(TWO_TERMS, "actors.toml")

    assert authority.by_name["Ana R."].id == "ana-rios"
    assert authority.by_id["seed-board"].name == "Seed Board"
    assert authority.retired == {"a-rios": "ana-rios"}
    assert {entry.label for entry in authority.entries()} == {
        "Ana Rios", "Ana R.", "Seed Board",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [row[1:] for row in BROKEN],
    ids=[row[0] for row in BROKEN],
)
def test_a_broken_entry_is_refused_by_file_and_line(
    text: str, line: int, reason: str
) -> None:
    with pytest.raises(BadInput) as refused:
        read_authority(text, "actors.toml")

    assert refused.value.where == f"actors.toml, line {line}"
    assert reason in refused.value.reason


def test_a_missing_file_knows_nobody(tmp_path: Path) -> None:
    assert load_authority(tmp_path / "actors.toml").actors == ()


def test_a_file_that_is_not_utf8_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "actors.toml"
    path.write_bytes(b'[[actor]]\nname = "Ren\xe9"')

    with pytest.raises(BadInput, match=r"actors\.toml: not UTF-8 \(byte 21\)"):
        load_authority(path)


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Secretary-General", "secretary general"),
        ("sec-gen", "secretary general"),
        ("the premier", "prime minister"),
        ("Defence Minister", "defense minister"),
        ("Minister of Foreign Affairs", "foreign minister"),
    ],
)
def test_an_office_is_compared_in_one_spelling(title: str, key: str) -> None:
    assert office_key(title) == key
