"""Patterns mean the same on every Python that is supported."""

from __future__ import annotations

import re
from pathlib import Path

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
