"""A cursor comes back as it went out, and only to where it belongs."""

from __future__ import annotations

import base64
import json

import pytest

from app.errors import BadCursor, UnknownId
from app.query.cursor import Cursor, read_cursor, write_cursor
from app.query.question import Days, Question


@pytest.mark.parametrize("key", [None, "2008-06-25", "Ilić", 0.75, 3])
def test_a_cursor_comes_back_as_it_went_out(key: str | float | None) -> None:
    cursor = Cursor(key, 42)

    assert read_cursor(write_cursor(cursor, "f" * 18), "f" * 18) == cursor


def test_a_cursor_of_another_question_is_refused() -> None:
    written = write_cursor(Cursor(None, 1), "f" * 18)

    with pytest.raises(BadCursor, match="another list"):
        read_cursor(written, "g")


def _packed(value: object) -> str:
    told = json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(told).decode().rstrip("=")


ALTERED = [
    # too short, too long, not base64url
    "x",
    "W10=garbage",
    "!" * 50,
    "é" * 50,
    "a" * 10_000,
    # the right beginning, and then something else
    _packed({"at": [None, 0], "of": "fingerprint"}),
    _packed({"at": [None, -1], "of": "fingerprint"}),
    _packed({"at": [None, 2**63], "of": "fingerprint"}),
    _packed({"at": [None, True], "of": "fingerprint"}),
    _packed({"at": [True, 1], "of": "fingerprint"}),
    _packed({"at": [[], 1], "of": "fingerprint"}),
    _packed({"at": [None, "1"], "of": "fingerprint"}),
    _packed({"at": [None, 1], "off": "fingerprint"}),
    _packed({"at": [None, 1], "of": "f" * 20})[:-4],
    base64.urlsafe_b64encode(b'{"at":' + b"[" * 300).decode().rstrip("="),
]


@pytest.mark.parametrize("written", ALTERED)
def test_what_is_no_cursor_is_refused(written: str) -> None:
    with pytest.raises(BadCursor, match="not a cursor"):
        read_cursor(written, "fingerprint")


@pytest.mark.parametrize(
    "written", ["a" * 40, "0" * 600, "a" * 41, _packed(["x" * 40])]
)
def test_a_cursor_that_was_never_given_out_leads_nowhere(written: str) -> None:
    with pytest.raises(UnknownId):
        read_cursor(written, "fingerprint")


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
