"""Cursors: where a page ended, in which list, of which corpus; opaque to clients.

A cursor is base64url of a small JSON array: the sort key and row number of the last
row, and a fingerprint of the question and the corpus. A cursor handed to another
question or another corpus is refused, because the page it would lead to is wrong.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass

from app.errors import BadCursor

Key = str | float | None
_LARGEST_ROW = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page: its sort key (None where rows are the order), its row."""

    key: Key
    seq: int


def write_cursor(cursor: Cursor, fingerprint: str) -> str:
    """The cursor as clients see it."""
    packed = json.dumps([cursor.key, cursor.seq, fingerprint], separators=(",", ":"))
    return base64.urlsafe_b64encode(packed.encode()).rstrip(b"=").decode()


def read_cursor(written: str, fingerprint: str) -> Cursor:
    """The cursor that was written for the same fingerprint.

    Raises:
        BadCursor: damaged, or of another question or corpus.
    """
    match _unpack(written):
        case [str() | int() | float() | None as key, int(seq), str(seen)] if (
            0 < seq <= _LARGEST_ROW and not any(type(x) is bool for x in (key, seq))
        ):
            if seen != fingerprint:
                raise BadCursor("cursor", _FOREIGN)
            return Cursor(key, seq)
    raise BadCursor("cursor", _DAMAGED)


_FOREIGN = (
    "This cursor belongs to another list, other filters or an earlier corpus."
    " Start again without it."
)
_DAMAGED = "This is not a cursor that the API gave out."


def _unpack(written: str) -> object:
    try:
        padded = written.encode("ascii") + b"=" * (-len(written) % 4)
        unpacked: object = json.loads(base64.b64decode(padded, b"-_", validate=True))
    except (ValueError, RecursionError, binascii.Error):
        return None
    return unpacked
