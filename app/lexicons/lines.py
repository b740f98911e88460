"""A value's place in a TOML file -> the number of its line, for error messages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]

_HEADER = re.compile(r"(\[\[?)([^\[\]]+)\]")
_NO_KEY = frozenset("\"'[]{}#")  # signs of no name, once quotation marks are off it


def line_of(source: str, path: Path, item: str | None = None) -> int:
    """The line of the deepest part of `path` that stands on a line of its own.

    `path` is table names, list positions and a key, from the top; `item` a word in the
    list under that key. Where nothing is found the answer is the nearest thing above.
    """
    lines = source.splitlines()
    places = _places(lines)
    while path and path not in places:
        path = path[:-1]
    start = places.get(path, 1)
    if item is None:
        return start
    quoted = (f'"{item}"', f"'{item}'")
    for number, line in enumerate(lines[start - 1 :], start):
        if any(words in line for words in quoted):
            return number
    return start


def _places(lines: list[str]) -> dict[Path, int]:
    """First line of every header and key, by path."""
    places: dict[Path, int] = {}
    seen: Counter[Path] = Counter()
    table: Path = ()
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line.lstrip()):
            table = _names(header[2])
            if header[1] == "[[":
                seen[table] += 1
                table = (*table, seen[table] - 1)
            else:
                table = _inside_list(table, seen)
            places.setdefault(table, number)
        elif key := _key(line):
            places.setdefault((*table, *_names(key)), number)
    return places


def _key(line: str) -> str | None:
    """What stands before the sign of equality, when it can be a key."""
    before, equals, _ = line.partition("=")
    key = before.strip().strip("\"'")
    return key if equals and key and _NO_KEY.isdisjoint(key) else None


def _names(dotted: str) -> Path:
    return tuple(name.strip(" \"'") for name in dotted.split("."))


def _inside_list(table: Path, seen: Counter[Path]) -> Path:
    """`[a.b]` after `[[a]]` belongs to the latest `a`."""
    for depth in range(1, len(table)):
        if count := seen[table[:depth]]:
            return (*table[:depth], count - 1, *table[depth:])
    return table
