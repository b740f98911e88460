"""Patterns mean the same on every Python, and are linear in the text's length."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scans import scans

_APP = Path(__file__).parent.parent / "app"
_ATOMIC = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")


def test_no_group_is_possessive() -> None:
    """Python 3.11.0 to 3.11.4 match too little with them (CPython issue 101955)."""
    found = [
        f"{path.name}: {match[0]}"
        for path in sorted(_APP.rglob("*.py"))
        for match in _ATOMIC.finditer(path.read_text("utf-8"))
    ]

    assert found == []


def _compiled() -> dict[str, list[re.Pattern[str]]]:
    """All patterns of the application, by the file that compiles them."""
    program = [sys.executable, "-m", "benchmarks.compiled_patterns"]
    printed = subprocess.run(program, capture_output=True, check=True, text=True)  # noqa: S603 - ours
    found: dict[str, list[re.Pattern[str]]] = {}
    for line in map(json.loads, printed.stdout.splitlines()):
        pattern = re.compile(line["pattern"], line["flags"])
        found.setdefault(line["where"].partition(":")[0], []).append(pattern)
    return found


def test_no_search_reads_a_run_of_characters_again_from_each_of_them() -> None:
    compiled = _compiled()
    # Tokens: its last alternatives take whatever the others have read in vain, which
    # the shape does not show; benchmarks/hostile_text.py times it.
    compiled.pop("app/syntax/chunks.py")

    found = {
        f"{file}: {pattern.pattern}": unsafe
        for file, patterns in compiled.items()
        for pattern in patterns
        if (unsafe := scans(pattern))
    }

    assert len(compiled) > 50
    assert found == {}


@pytest.mark.parametrize(
    "unsafe",
    [
        r"\s*[|]\s*",  # from each blank to the end of the blanks
        r"[\w.]+@",
        r"-?\d+x",
        r"(?:[a-z] )+x",
        r"a[^b]*c",  # from each "a"
        r"\b.*:",
        r"a+|b*c",
        r"(?=\d+:)x",
        r"@\w+[\w-]*!",  # for each end of the first repeat to the end of the second
        r"@(?:\w+)+!",
    ],
)
def test_a_repeat_that_may_begin_anew_is_noticed(unsafe: str) -> None:
    assert scans(re.compile(unsafe))


@pytest.mark.parametrize(
    "safe",
    [
        r"[|]\s*",
        r"\s{0,3}[|]",
        r"\A\s*[|]",
        r"(?<![\w.])[\w.]+@",
        r"\b\w+@",
        r"\w+",
        r"@\w+(?:-\w+)*!",
        r"\([^()]*\)",
        r"\s*[|]|\s+",  # the second alternative takes them all
        r"(?:by|from)\s*x",
    ],
)
def test_a_repeat_that_cannot_is_not(safe: str) -> None:
    assert scans(re.compile(safe)) == []
