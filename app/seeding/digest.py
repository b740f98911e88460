"""Everything that the data are made from -> one digest that identifies the corpus."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from app.seeding.authority import AuthorityFile

# What only reads the data, or only starts things, has no say in what they are.
_READ_SIDE = frozenset(
    {"api", "web", "query", "__main__.py", "cli.py", "main.py", "logs.py"}
)
_SOURCES = (".py", ".toml")


class InputDigest:
    """A digest that grows input by input; equal inputs in equal order, equal digest."""

    def __init__(self, authority: AuthorityFile) -> None:
        self._hash = hashlib.sha256()
        self.add("code", code_digest())
        self.add("authority", authority.source, authority.problem)

    def add(self, *parts: str | None) -> None:
        """Take in one input; none of its parts can run into the next."""
        for part in parts:
            encoded = b"" if part is None else part.encode("utf-8", "surrogateescape")
            size = -1 if part is None else len(encoded)
            self._hash.update(f"{size}:".encode() + encoded)

    def hexdigest(self) -> str:
        """The digest of all that was added."""
        return self._hash.hexdigest()


@cache
def code_digest() -> str:
    """The digest of the code and the vocabularies that turn articles into data.

    It changes by itself with every change to them; the release number does not.
    """
    digest = hashlib.sha256(version("pycountry").encode())
    for name, source in sorted(_sources(files("app"), "")):
        digest.update(f"\n{name} {hashlib.sha256(source).hexdigest()}".encode())
    return digest.hexdigest()


def _sources(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        name = f"{prefix}{entry.name}"
        if name in _READ_SIDE:
            continue
        if entry.is_dir():
            yield from _sources(entry, f"{name}/")
        elif name.endswith(_SOURCES):
            yield name, entry.read_bytes()
