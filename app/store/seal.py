"""A finished database file -> the same file, sealed; a sealed file -> is it whole?

The seal is one line behind the last page: a label and the SHA-256 of everything before
it. SQLite's header says how many pages there are, so SQLite never looks at the line,
and sealing changes nothing that is sealed. `head -c -88 FILE | sha256sum` gives the
same figure for a file of up to one block. Larger files are hashed block by block on a
few threads (hashlib lets go of the interpreter lock), and the seal is the SHA-256 of
the blocks' digests.
"""

from __future__ import annotations

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from app.errors import DatabaseDamaged, DatabaseMissing
from app.store.trust import is_trusted, trust

if TYPE_CHECKING:
    from pathlib import Path

_LABEL = b"\nonrecord seal, sha256 "
SEAL_SIZE = len(_LABEL) + hashlib.sha256().digest_size * 2 + 1
_BLOCK = 4 << 20
_THREADS = 4


class FileMark(NamedTuple):
    """Which file it is and in what state; no two published databases share one."""

    device: int
    inode: int
    size: int
    modified_ns: int


def file_mark(path: Path) -> FileMark:
    """The mark of the file now at `path`.

    Raises:
        DatabaseMissing: there is none.
    """
    try:
        return _mark(path.stat())
    except OSError as error:
        raise _missing(path, error) from None


def seal_file(path: Path) -> None:
    """Append the seal and make the file durable."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.write(_LABEL + _digest(file.fileno(), size) + b"\n")
        file.flush()
        os.fsync(file.fileno())


def check_seal(path: Path) -> FileMark:
    """The mark of the file at `path`, which is byte for byte what was sealed.

    Raises:
        DatabaseMissing: there is no file, or it cannot be read.
        DatabaseDamaged: some byte of it is not what was sealed.
    """
    try:
        with path.open("rb") as file:
            state = os.fstat(file.fileno())
            whole = is_trusted(path, state) or _is_whole(
                file.fileno(), state.st_size - SEAL_SIZE
            )
    except OSError as error:
        raise _missing(path, error) from None
    if not whole:
        raise DatabaseDamaged(
            f"{path} is damaged; run `onrecord seed` to write it anew"
        )
    trust(path, state)
    return _mark(state)


def _is_whole(descriptor: int, size: int) -> bool:
    if size <= 0:
        return False
    seal = os.pread(descriptor, SEAL_SIZE, size)
    return seal == _LABEL + _digest(descriptor, size) + b"\n"


def _digest(descriptor: int, size: int) -> bytes:
    """The hexadecimal digest of the first `size` bytes."""

    def block_digest(start: int) -> bytes:
        block = os.pread(descriptor, min(_BLOCK, size - start), start)
        return hashlib.sha256(block).digest()

    if size <= _BLOCK:
        return block_digest(0).hex().encode()
    with ThreadPoolExecutor(_THREADS) as pool:
        digests = pool.map(block_digest, range(0, size, _BLOCK))
        return hashlib.sha256(b"".join(digests)).hexdigest().encode()


def _mark(state: os.stat_result) -> FileMark:
    return FileMark(state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns)


def _missing(path: Path, error: OSError) -> DatabaseMissing:
    if isinstance(error, FileNotFoundError):
        return DatabaseMissing(f"{path} is not there; run `onrecord seed`")
    return DatabaseMissing(f"{path} cannot be read: {error.strerror}")
