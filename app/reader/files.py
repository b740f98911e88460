"""A folder -> its article files in sorted order; a file -> the text that is served.

The one place where characters are changed: UTF-8 decoded, byte order mark dropped, CRLF
and CR turned to LF, NUL and lone surrogates replaced, NFC. After it no offset moves.
"""

from __future__ import annotations

import os
import re
import unicodedata
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.normal_forms import normalized
from app.values import value

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 4_000_000  # a long book; what is longer is no article but a mistake
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")

_LONE_CR = re.compile("\r(?!\n)")


@value
class CleanText:
    """A text, and how many of its characters had to be replaced by U+FFFD."""

    text: str
    replaced: int


def list_article_files(folder: Path) -> tuple[Path, ...]:
    """Everything named `*.txt` in the folder, sorted by name, readable or not.

    Raises:
        BadInput: there is no such folder.
    """
    try:
        entries = list(folder.iterdir())
    except OSError as error:
        raise BadInput(
            str(folder), f"not a folder that can be read: {_why(error)}"
        ) from None
    named = [entry for entry in entries if entry.name.endswith(".txt")]
    return tuple(sorted(named, key=lambda entry: os.fsencode(entry.name)))


def read_file(path: Path) -> CleanText:
    """The text of one article file.

    Raises:
        BadInput: it cannot be read, is not UTF-8, has no words or is too large.
    """
    return clean_text(_decode(path, _read_bytes(path)), where=str(path))


def clean_text(text: str, *, where: str) -> CleanText:
    """The one normal form of a decoded text; idempotent.

    Raises:
        BadInput: there is nothing but white space.
    """
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, replaced = _with_marks(text)
    if not unicodedata.is_normalized("NFC", text):
        text = normalized("NFC", text)
    return _worded(CleanText(text, replaced), where)


def kept_text(text: str, *, where: str) -> CleanText:
    """A text that a caller sent, every character at its place.

    Only what cannot be served (NUL, lone surrogates) is replaced, and a lone CR ends a
    line.

    Raises:
        BadInput: there is nothing but white space.
    """
    if "\r" in text:
        text = _LONE_CR.sub("\n", text)
    text, replaced = _with_marks(text)
    return _worded(CleanText(text, replaced), where)


def _with_marks(text: str) -> tuple[str, int]:
    """The text with U+FFFD for what is no text, and how often it had to be put."""
    if text.isascii() and "\0" not in text:
        return text, 0
    return _NOT_TEXT.subn("\ufffd", text)


def _worded(clean: CleanText, where: str) -> CleanText:
    if not clean.text or clean.text.isspace():
        raise BadInput(where, "it has no words; write the article into it or remove it")
    return clean


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise BadInput(str(path), "it is a folder; only files are read")
    if path.is_symlink() and not path.exists():
        raise BadInput(str(path), "it is a link to nothing; mend or remove the link")
    if path.exists() and not path.is_file():
        raise BadInput(str(path), "it is a pipe or a device; only files are read")
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadInput(str(path), f"it cannot be read: {_why(error)}") from None
    if len(data) > MAX_BYTES:
        raise BadInput(
            str(path), f"it is larger than {MAX_BYTES:,} bytes; split it into articles"
        )
    return data


def _decode(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8", errors="surrogatepass")
    except UnicodeDecodeError as error:
        reason = f"it is not UTF-8 at byte {error.start}; save it as UTF-8"
        raise BadInput(str(path), reason) from None


def _why(error: OSError) -> str:
    return (error.strerror or "unknown reason").lower()
