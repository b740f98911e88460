"""Items -> results in the same order, worked on by an executor, few at a time."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future

Item = TypeVar("Item")
Result = TypeVar("Result")

_CHUNK = 8
_CHUNKS_AHEAD = 16


def map_in_order(
    executor: Executor, work: Callable[[Item], Result], items: Iterable[Item]
) -> Iterator[Result]:
    """`map(work, items)` by any executor, with a bounded number of items under way."""
    rest = iter(items)
    under_way: deque[Future[list[Result]]] = deque()
    while True:
        while len(under_way) < _CHUNKS_AHEAD and (chunk := list(islice(rest, _CHUNK))):
            under_way.append(executor.submit(_work_on, work, chunk))
        if not under_way:
            return
        yield from under_way.popleft().result()


def local_processes() -> ProcessPoolExecutor:
    """As many processes as there are processors.

    They are spawned, since a fork of a process that has threads may hang.
    """
    return ProcessPoolExecutor(
        mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent
    )


def _work_on(work: Callable[[Item], Result], chunk: list[Item]) -> list[Result]:
    return [work(item) for item in chunk]


def _end_with_parent() -> None:
    """Have this process end when the one that started it does, killed or not."""
    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(
            target=_exit_after, args=(parent.sentinel,), daemon=True
        ).start()


def _exit_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
