"""A pattern -> its repeats that read one run of characters again and again.

`\\s*[|]` takes a run of blanks, finds no bar behind it, and begins anew at the second
blank and the third: a search takes time that grows with the square of the run. A repeat
is safe when it is bounded, when nothing behind it can fail, or when no match can begin
inside what it takes, since what stands before it is not in its set. Two repeats that
may share a run (`@\\w+[\\w-]*!`) are no better.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any

_parser, _compiler = import_module("re._parser"), import_module("re._compiler")
_SETS = frozenset({"LITERAL", "NOT_LITERAL", "IN", "ANY"})
_MANY = 100  # a repeat with so low a bound is a short scan
# They stand for all of Unicode.
_ALL = frozenset(map(chr, range(0x180))) | frozenset("\u0301–—―“”‘’„…•■►中\u2003\u2028")
_WORD = frozenset(character for character in _ALL if re.match(r"\w", character))
_NONE = frozenset[str]()

Set = frozenset[str]
Node = tuple[Any, Any]


def scans(pattern: re.Pattern[str]) -> list[str]:
    """The repeats of the pattern that are not safe, and why."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    return list(_unsafe(tree, [], follows=False))


def _unsafe(tree: Any, guards: Sequence[Set], *, follows: bool) -> Iterator[str]:
    """The unsafe repeats where a character of each of `guards` stands before the tree.

    `follows` tells whether something behind it may fail.
    """
    nodes, before = list(_flat(tree)), list(guards)
    since: list[Set] = []
    last = _NONE
    for at, node in enumerate(nodes):
        fails = follows or any(map(_can_fail, nodes[at + 1 :]))
        taken = _endless(node)
        if fails and taken:
            if _may_hold(before, taken):
                yield f"begins anew: {node}"
            shared, between = last & taken, [*since, *_told_by_all(node[1][2])]
            if shared and _may_hold(between, shared):
                yield f"shares a run with the repeat before: {node}"
        for inner, others in _inside(node):
            yield from _unsafe(inner, [*before, *others], follows=fails)
        told = _told(node, first=not before)
        before += told
        last, since = (taken, []) if taken else (last, [*since, *told])


def _may_hold(sets: Iterable[Set], run: Set) -> bool:
    """True when a run of these characters may have one of each set in it."""
    return not any(one.isdisjoint(run) for one in sets)


def _flat(tree: Any) -> Iterator[Node]:
    """The nodes in a row, without the brackets round some of them."""
    for op, value in tree:
        if str(op) == "SUBPATTERN":
            yield from _flat(value[3])
        else:
            yield op, value


def _inside(node: Node) -> Iterator[tuple[Any, list[Set]]]:
    """The trees inside a node, each with further guards.

    What comes again meets itself, so it is looked at twice in a row. A run that a later
    alternative takes whole is not begun anew.
    """
    op, value = str(node[0]), node[1]
    if op.endswith("REPEAT"):
        yield [*value[2]] * min(value[1], 2), []
    elif op.startswith("ASSERT"):
        yield value[1], []
    elif op == "GROUPREF_EXISTS":
        yield from ((tree, []) for tree in value[1:] if tree)
    elif op == "BRANCH":
        for number, tree in enumerate(value[1], 1):
            later = [list(_flat(other)) for other in value[1][number:]]
            runs = [_endless(nodes[0]) for nodes in later if len(nodes) == 1]
            yield tree, [_ALL - run for run in runs]


def _endless(node: Node) -> Set:
    """The characters of a repeat without a bound; none for another node."""
    op, value = str(node[0]), node[1]
    return _taken(value[2]) if op.endswith("REPEAT") and value[1] > _MANY else _NONE


def _can_fail(node: Node) -> bool:
    op = str(node[0])
    return op == "AT" or op.startswith("ASSERT") or bool(_told(node, first=False))


def _told(node: Node, *, first: bool) -> list[Set]:
    """Sets of which the node must take a character, or finds one before it.

    A border of words tells what stands before where the node is the `first`.
    """
    op, value = str(node[0]), node[1]
    if op in _SETS:
        return [_taken([node])]
    if op.endswith("REPEAT"):
        return _told_by_all(value[2]) if value[0] else []
    if op == "BRANCH":
        told = map(_told_by_all, value[1])
        return [_NONE.union(*sets) for sets in zip(*told, strict=False)]
    if op == "AT":
        return _told_by_place(str(value), first=first)
    if op.startswith("ASSERT") and value[0] < 0:
        near = list(_flat(value[1]))[-1:]
        return [_taken(near) if op == "ASSERT" else _ALL - _taken(near)]
    return []


def _told_by_all(tree: Any) -> list[Set]:
    return [told for node in _flat(tree) for told in _told(node, first=False)]


def _told_by_place(place: str, *, first: bool) -> list[Set]:
    if place in ("AT_BEGINNING", "AT_BEGINNING_STRING"):
        return [_NONE]  # nothing stands before, so no run does
    return [_ALL - _WORD] if first and place == "AT_BOUNDARY" else []


def _taken(tree: Any) -> Set:
    """The characters that one or another node of the tree takes."""
    taken = set[str]()
    for op, value in _flat(tree):
        if str(op) in _SETS:
            taken |= _matched(
                op, value if isinstance(value, int) else tuple(value or ())
            )
        elif str(op).endswith("REPEAT"):
            taken |= _taken(value[2])
        elif str(op) == "BRANCH":
            taken = taken.union(*map(_taken, value[1]))
    return frozenset(taken)


@cache
def _matched(op: Any, value: Any) -> Set:
    node = (op, list(value) if isinstance(value, tuple) else value)
    one = _compiler.compile(_parser.SubPattern(_parser.State(), [node]), re.IGNORECASE)
    return frozenset(character for character in _ALL if one.match(character))
