"""Large files that have been found whole -> remembered, so that a start need not wait.

To hash a gigabyte takes about a second, at every start of every worker. What was found
whole is whole for as long as nobody has written to it, and that the file system knows:
every write and every replacement changes inode, size, or the time of the last change
(ctime), which no program can set. So those are noted in an extended attribute of the
folder, which leaves the file itself as it is and puts no other file beside it. Where
folders have no attributes, or cannot be written, every start hashes the file again.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Below this size, about 50 ms, a file is hashed at every opening.
LARGE = 64 << 20


def is_trusted(path: Path, state: os.stat_result) -> bool:
    """True when the file was found whole in this very state."""
    if state.st_size < LARGE:
        return False
    try:
        return os.getxattr(path.parent, _attribute(path)) == _noted(state)
    except OSError:
        return False


def trust(path: Path, state: os.stat_result) -> None:
    """Note that the file was found whole in this state."""
    if state.st_size >= LARGE:
        with suppress(OSError):
            os.setxattr(path.parent, _attribute(path), _noted(state))


def _attribute(path: Path) -> bytes:
    return b"user.onrecord.whole." + os.fsencode(path.name)


def _noted(state: os.stat_result) -> bytes:
    parts = (state.st_dev, state.st_ino, state.st_size)
    times = (state.st_mtime_ns, state.st_ctime_ns)
    return " ".join(map(str, (*parts, *times))).encode()
