"""TOML text -> typed values; what is wrong in it is told by file and line.

    words = read_shipped("reporting.toml")
    for entry in words.tables("verb"):
        lemma, forms = entry.string("lemma"), entry.strings("forms")

Every access checks the type, so that a loader is a list of accesses and nothing else.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, NoReturn, TypeVar

from app.errors import BadInput
from app.lexicons.lines import Path, line_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

T = TypeVar("T")
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_WORDS = {
    str: "text in quotation marks",
    int: "a whole number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
}


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a TOML file: its values, and where it stands in the file."""

    file: str
    source: str
    path: Path
    data: Mapping[str, object]

    def fail(self, key: str, reason: str, *, item: str | None = None) -> NoReturn:
        """Refuse the value of `key`, or one `item` of its list.

        Raises:
            BadInput: always, naming the file and the line.
        """
        line = line_of(self.source, (*self.path, key), item)
        raise BadInput(f"{self.file}, line {line}", reason)

    def allow(self, *keys: str) -> None:
        """Refuse every key but these.

        Raises:
            BadInput: naming the first other key and the allowed ones.
        """
        for key in self.data:
            if key not in keys:
                self.fail(key, f"unknown key {key!r}; known are {', '.join(keys)}")

    def string(self, key: str, default: str | None = None) -> str:
        """The text under `key`."""
        return self._value(key, str, default)

    def integer(self, key: str, default: int | None = None) -> int:
        """The whole number under `key`."""
        return self._value(key, int, default)

    def boolean(self, key: str, *, default: bool | None = None) -> bool:
        """The true or false under `key`."""
        return self._value(key, bool, default)

    def number(self, key: str, default: float | None = None) -> float:
        """The number under `key`, whole or not."""
        value = self.data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._refuse(key, "a number")
        return float(value)

    def choice(
        self, key: str, allowed: Collection[str], default: str | None = None
    ) -> str:
        """The text under `key`, one of `allowed`."""
        value = self.string(key, default)
        if value not in allowed:
            known = ", ".join(sorted(allowed))
            self.fail(key, f"{value!r} is not one of {known}", item=value)
        return value

    def strings(
        self, key: str, default: tuple[str, ...] | None = None
    ) -> tuple[str, ...]:
        """The list of texts under `key`."""
        if default is not None and key not in self.data:
            return default
        items = self._value(key, list, None)
        for item in items:
            if not isinstance(item, str):
                self.fail(key, f"{item!r} must be text in quotation marks")
        return tuple(items)

    def texts(self) -> dict[str, str]:
        """Every key with its text; all values of the table are texts."""
        return {key: self.string(key) for key in self.data}

    def day(self, key: str) -> date | None:
        """The date under `key`, or None where there is no such key."""
        value = self.data.get(key)
        if value is not None and type(value) is not date:
            self._refuse(key, "a date like 2004-03-09")
        return value

    def words(self, key: str) -> frozenset[str]:
        """The words under `key`, written as one text and parted by white space."""
        return frozenset(self.string(key).split())

    def table(self, key: str) -> Table:
        """The table under `key`; an empty one when it is missing."""
        value = self._value(key, dict, {})
        return Table(self.file, self.source, (*self.path, key), value)

    def tables(self, key: str) -> tuple[Table, ...]:
        """The tables written `[[key]]`, in order; none when there are none."""
        rows = self._value(key, list, [])
        for row in rows:
            if not isinstance(row, dict):
                self.fail(key, f"each item of {key!r} must be a table")
        paths = [(*self.path, key, index) for index in range(len(rows))]
        return tuple(
            Table(self.file, self.source, path, row)
            for path, row in zip(paths, rows, strict=True)
        )

    def _value(self, key: str, kind: type[T], default: T | None) -> T:
        value = self.data.get(key, default)
        if type(value) is not kind:
            self._refuse(key, _WORDS[kind])
        return value

    def _refuse(self, key: str, wanted: str) -> NoReturn:
        if key in self.data:
            self.fail(key, f"{key!r} must be {wanted}")
        self.fail(key, f"{key!r} is missing; it must be {wanted}")


def parse_toml(source: str, file: str) -> Table:
    """The top table of TOML text; `file` is the name that errors give.

    Raises:
        BadInput: the text is not TOML.
    """
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(source, file, str(error)) from None
    return Table(file, source, (), data)


def read_shipped(name: str) -> Table:
    """The top table of a lexicon file shipped in `app/lexicons`.

    Raises:
        BadInput: the file is not TOML.
    """
    source = files("app.lexicons").joinpath(name).read_text(encoding="utf-8")
    return parse_toml(source, name)


def _not_toml(source: str, file: str, message: str) -> BadInput:
    found = _AT_LINE.search(message)
    line = (found and found[1]) or str(source.count("\n") + 1)
    return BadInput(f"{file}, line {line}", f"not TOML: {_AT_LINE.sub('', message)}")
