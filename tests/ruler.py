"""Draws spans under their text, so that a test shows its offsets to the eye.

    He said "no" twice.
            ----

Line ends are drawn as ¶, one character as well; overlapping spans go to further rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import Span


def draw(text: str, spans: Iterable[Span]) -> str:
    """The text on one line and, under it, a row of dashes for each layer of spans."""
    rows: list[str] = []
    for span in sorted(spans):
        row = next((i for i, done in enumerate(rows) if len(done) < span.start), None)
        if row is None:
            row = len(rows)
            rows.append("")
        rows[row] = rows[row].ljust(span.start) + "-" * (span.end - span.start)
    return "\n".join([text.replace("\n", "¶"), *rows])


def ruled(drawing: str) -> str:
    """An expected drawing as written in a test: common indent and outer lines off."""
    lines = [line for line in drawing.splitlines() if line.strip()]
    indent = min(len(line) - len(line.lstrip()) for line in lines[:1])
    return "\n".join(line[indent:].rstrip() for line in lines)
