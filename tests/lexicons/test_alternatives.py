from __future__ import annotations

import re

from app.lexicons.alternatives import alternatives


def test_any_of_the_words_is_matched_and_the_longest_is_preferred() -> None:
    pattern = re.compile(alternatives(["jan", "january", "june", "a.b", "a"]))

    assert [match[0] for match in pattern.finditer("january jan june a.b axb")] == [
        "january",
        "jan",
        "june",
        "a.b",
        "a",
    ]


def test_beginnings_are_shared() -> None:
    assert alternatives(["june", "july"]) == "(?:j(?:u(?:l(?:y)|n(?:e))))"
