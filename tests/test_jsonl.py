"""The filter: one line in, one line out, and no line can stop it."""

from __future__ import annotations

import gc
import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from app import jsonl
from app.extraction.guard import guarded
from app.jsonl import extract_lines
from app.lexicons.authority import read_authority

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = read_authority("", "")


def found_in(line: bytes) -> tuple[dict[str, Any], str | None]:
    [result] = extract_lines([line], NOBODY)
    return json.loads(result.json), result.problem


BAD = [
    (b"{", None, "not JSON"),
    (b"[]", None, "not an object"),
    (b'{"id": 1, "text": "\xff"}', None, "not UTF-8 at byte"),
    (b"[" * 100_000, None, "not JSON of an article: too deep"),
    (b'{"id": 2}', 2, "text: missing"),
    (b'{"id": 3, "text": 4}', 3, "text: missing, or not a string"),
    (b'{"id": 4, "text": " "}', 4, "no words"),
    (b'{"id": 5, "text": "A.", "published": 2008}', 5, "published: not a string"),
    (b'{"id": 6, "text": "A.", "published": "soon"}', 6, "published: 'soon' is no"),
]


@pytest.mark.parametrize(("line", "name", "reason"), BAD)
def test_a_bad_line_gives_its_error_in_its_place(
    line: bytes, name: object, reason: str
) -> None:
    found, problem = found_in(line)

    assert found["id"] == name
    assert found["error"] == problem
    assert problem is not None
    assert problem.startswith("line 1: ")
    assert reason in problem


def test_lines_keep_their_order_and_numbers_and_blank_ones_are_no_articles() -> None:
    lines = [b'{"id": "a", "text": "A."}\n', b"\n", b"?", b'{"id": "b", "text": "B."}']

    results = list(extract_lines(lines, NOBODY))

    assert [json.loads(each.json)["id"] for each in results] == ["a", None, "b"]
    assert results[1].problem is not None
    assert results[1].problem.startswith("line 3: ")


def test_a_line_is_read_only_when_the_one_before_it_is_done() -> None:
    read: list[int] = []

    def lines() -> Iterator[bytes]:
        for number in range(3):
            read.append(number)
            yield b'{"id": 1, "text": "A."}'

    results = extract_lines(lines(), NOBODY)
    next(results)

    assert read == [0]


def test_the_date_of_publication_can_be_given() -> None:
    found, _ = found_in(b'{"id": 1, "text": "A.", "published": "2008-06-25"}')

    assert found["published"] == {
        "start": None,
        "end": None,
        "text": None,
        "edtf": "2008-06-25",
        "earliest": "2008-06-25",
        "latest": "2008-06-25",
        "precision": "day",
        "basis": "sidecar",
    }


def test_rules_that_fail_on_one_article_do_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the words of the article")

    monkeypatch.setattr(jsonl, "extract", broken)

    found, problem = found_in(b'{"id": 1, "text": "A."}')

    assert found["id"] == 1
    assert problem is not None
    assert "RuntimeError, test_jsonl.py line" in problem
    assert "words of the article" not in problem


def test_an_article_over_its_time_is_named_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jsonl, "guarded", partial(guarded, seconds=0.5))
    texts = {
        "long": "Ann Lee said that the pier was shut. " * 20_000,
        "b": "It rained.",
    }
    lines = [json.dumps({"id": key, "text": text}) for key, text in texts.items()]

    gc.collect()  # or what other tests left is finalized while the time runs
    late, read = extract_lines(map(str.encode, lines), NOBODY)

    assert json.loads(late.json)["id"] == "long"
    assert late.problem is not None
    assert "line 1: it was not read within 0.5 s" in late.problem
    assert json.loads(read.json)["id"] == "b"
    assert read.problem is None
