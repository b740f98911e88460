"""Findings kept on disk until all articles are read, so that memory stays flat.

The file has no name: it is gone when the process ends, however it ends.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, NamedTuple

from app.seeding.findings import Findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class Place(NamedTuple):
    """Where the findings of one article lie in the spool."""

    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Spool:
    """An open file of encoded findings, one article after another."""

    file: IO[bytes]

    def add(self, encoded: bytes) -> Place:
        """Keep the findings of one article."""
        place = Place(self.file.tell(), len(encoded))
        self.file.write(encoded)
        return place

    def read(self, places: Iterable[Place]) -> Iterator[Findings]:
        """The findings at these places, in this order."""
        self.file.flush()
        for place in places:
            found = os.pread(self.file.fileno(), place.length, place.offset)
            yield decode(found)

    def close(self) -> None:
        """Drop the file."""
        self.file.close()


def open_spool(folder: Path) -> Spool:
    """An empty spool on the disk of `folder`."""
    return Spool(tempfile.TemporaryFile(dir=folder, buffering=1 << 20))


def encode(findings: Findings) -> bytes:
    """Findings as bytes of JSON."""
    parts = (findings.article, findings.actors, findings.quotes, findings.events)
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()


def decode(encoded: bytes) -> Findings:
    """What `encode` was given."""
    return Findings(*json.loads(encoded))
