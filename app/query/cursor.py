"""Cursors: where a page ended, in which list, of which corpus; opaque to clients.

A cursor is base64url of a small JSON object: the sort key and row number of the last
row, and a fingerprint of the question and the corpus. A cursor handed to another
question or another corpus is refused, because the page it would lead to is wrong.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass

from app.errors import BadCursor, UnknownId

Key = str | float | None
_LARGEST_ROW = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page: its sort key (None where rows are the order), its row."""

    key: Key
    seq: int


def write_cursor(cursor: Cursor, fingerprint: str) -> str:
    """The cursor as clients see it."""
    told = {"at": [cursor.key, cursor.seq], "of": fingerprint}
    packed = json.dumps(told, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(packed).rstrip(b"=").decode()


def read_cursor(written: str, fingerprint: str) -> Cursor:
    """The cursor that was written for the same fingerprint.

    Raises:
        BadCursor: it has not the shape of one, was altered, or belongs to another
            question or corpus.
        UnknownId: it has the shape, but the API never gave it out.
    """
    if not _SHAPE.fullmatch(written):
        raise BadCursor("cursor", _SHAPELESS)
    packed = _decoded(written)
    if not packed.startswith(_BEGINNING):
        raise UnknownId("cursor", "There is no page with this cursor.")
    match _unpacked(packed):
        case {"at": [str() | int() | float() | None as key, int(seq)], "of": of} if (
            0 < seq <= _LARGEST_ROW and not any(type(x) is bool for x in (key, seq))
        ):
            if of == fingerprint:
                return Cursor(key, seq)
            raise BadCursor("cursor", _FOREIGN)
    raise BadCursor("cursor", _SHAPELESS)


CURSOR_PATTERN = "^[A-Za-z0-9_-]{40,600}$"
_SHAPE = re.compile(CURSOR_PATTERN)
_BEGINNING = b'{"at":['
_FOREIGN = (
    "This cursor belongs to another list, other filters or an earlier corpus."
    " Start again without it."
)
_SHAPELESS = "This is not a cursor; take it from `links.next`."


def _decoded(written: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(written + "=" * (-len(written) % 4))
    except binascii.Error:
        return b""


def _unpacked(packed: bytes) -> object:
    try:
        unpacked: object = json.loads(packed)
    except (ValueError, RecursionError):
        return None
    return unpacked
