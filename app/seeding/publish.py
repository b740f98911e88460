"""A finished file -> the file that is served, in one step that is never half done.

The folder is locked while a draft is written, so there is one draft at most, and what a
killed seeding left is swept away by the next. A folder can be locked itself: no lock
file has to be made, and the system lets go when the process ends, however it ends.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder alone, made if missing; whoever else wants it waits.

    Raises:
        OSError: it cannot be made or opened.
    """
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write to; what is there when the block ends takes the place of `path`.

    The block must leave a durable file. When it raises, nothing is left and `path` is
    as it was. The folder of `path` must be locked.
    """
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.unlink(missing_ok=True)
        yield draft
        draft.replace(path)
        _make_durable(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def _make_durable(folder: Path) -> None:
    """Have the folder's list of names written to the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
