"""Runs join to the text, and each is covered alike from end to end."""

from __future__ import annotations

import pytest

from app.query.segments import Cover, split_text

# covers, and the runs they make of a text of ten characters: start, end, ids
CASES = [
    # nothing found: one run
    ([], [(0, 10, "")]),
    # one thing inside
    ([(2, 5, "a")], [(0, 2, ""), (2, 5, "a"), (5, 10, "")]),
    # one thing all over
    ([(0, 10, "a")], [(0, 10, "a")]),
    # nested
    ([(0, 10, "a"), (3, 4, "b")], [(0, 3, "a"), (3, 4, "ab"), (4, 10, "a")]),
    # overlapping, as a mention and a quote may
    (
        [(1, 5, "a"), (3, 8, "b")],
        [(0, 1, ""), (1, 3, "a"), (3, 5, "ab"), (5, 8, "b"), (8, 10, "")],
    ),
    # side by side
    ([(0, 5, "a"), (5, 10, "b")], [(0, 5, "a"), (5, 10, "b")]),
    # two of the same stretch
    ([(2, 4, "a"), (2, 4, "b")], [(0, 2, ""), (2, 4, "ab"), (4, 10, "")]),
]


@pytest.mark.parametrize(("covers", "runs"), CASES)
def test_a_text_is_split_wherever_anything_begins_or_ends(
    covers: list[tuple[int, int, str]], runs: list[tuple[int, int, str]]
) -> None:
    found = split_text(
        10, [Cover(start, end, "actor", id_) for start, end, id_ in covers]
    )

    assert [
        (run.start, run.end, "".join(cover.id for cover in run.covers)) for run in found
    ] == runs
