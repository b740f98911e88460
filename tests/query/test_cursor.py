"""A cursor comes back as it went out, and only to where it belongs."""

from __future__ import annotations

import base64
import json

import pytest

from app.errors import BadCursor
from app.query.cursor import Cursor, read_cursor, write_cursor
from app.query.question import Days, Question


@pytest.mark.parametrize("key", [None, "2008-06-25", "Ilić", 0.75, 3])
def test_a_cursor_comes_back_as_it_went_out(key: str | float | None) -> None:
    cursor = Cursor(key, 42)

    assert read_cursor(write_cursor(cursor, "f"), "f") == cursor


def test_a_cursor_of_another_question_is_refused() -> None:
    written = write_cursor(Cursor(None, 1), "f")

    with pytest.raises(BadCursor, match="another list"):
        read_cursor(written, "g")


def _packed(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


DAMAGED = [
    "x",
    "é",
    "W10=garbage",
    "!!!!",
    _packed([]),
    _packed({}),
    _packed([None, 0, "f"]),
    _packed([None, -1, "f"]),
    _packed([None, 2**63, "f"]),
    _packed([None, True, "f"]),
    _packed([True, 1, "f"]),
    _packed([[], 1, "f"]),
    _packed([None, "1", "f"]),
    _packed([None, 1, None]),
    base64.urlsafe_b64encode(b"[" * 100_000).decode(),
]


@pytest.mark.parametrize("written", DAMAGED)
def test_what_is_no_cursor_is_refused(written: str) -> None:
    with pytest.raises(BadCursor, match="not a cursor"):
        read_cursor(written, "f")


def test_the_order_of_filters_and_values_makes_no_other_question() -> None:
    one = Question("date", {"a": ("1", "2"), "b": ("3",)})
    other = Question("-date", {"b": ("3",), "a": ("2", "1", "1")}, limit=5)

    assert one.fingerprint("quote") == other.fingerprint("quote")


@pytest.mark.parametrize(
    "other",
    [
        Question("date", {"a": ("2",)}),
        Question("date", {"b": ("1",)}),
        Question("date", {"a": ("1",)}, words="x"),
        Question("date", {"a": ("1",)}, days=Days(earliest="2008-01-01")),
        Question("date", {"a": ("1",)}, days=Days(undated="exclude")),
    ],
)
def test_what_changes_the_answer_makes_another_question(other: Question) -> None:
    question = Question("date", {"a": ("1",)})

    assert question.fingerprint("quote") != other.fingerprint("quote")
    assert question.fingerprint("quote") != question.fingerprint("event")
