"""Work spread over an executor comes back in order, a little at a time."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from multiprocessing import Pipe
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from app.errors import SeedFailed
from app.seeding import fanout
from app.seeding.failures import told_as_failures
from app.seeding.fanout import _CHUNK, _CHUNKS_AHEAD, local_processes, map_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator


def double(number: int) -> int:
    return number * 2


def test_results_come_in_the_order_of_the_items() -> None:
    def slow_at_first(number: int) -> int:
        time.sleep(0.01 if number < _CHUNK else 0)
        return number

    with ThreadPoolExecutor(4) as executor:
        results = list(map_in_order(executor, slow_at_first, range(100)))

    assert results == list(range(100))


def test_no_more_items_are_taken_than_can_be_worked_on() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(10_000):
            taken.append(number)
            yield number

    with ThreadPoolExecutor(2) as executor:
        results = map_in_order(executor, double, items())
        assert next(results) == 0

    assert len(taken) <= _CHUNK * (_CHUNKS_AHEAD + 1)


def test_processes_do_the_work() -> None:
    with local_processes() as executor:
        assert list(map_in_order(executor, double, range(20))) == [
            number * 2 for number in range(20)
        ]


def test_nothing_to_do_is_done() -> None:
    with ThreadPoolExecutor(1) as executor:
        assert list(map_in_order(executor, double, [])) == []


def test_processes_end_with_the_one_that_started_them() -> None:
    script = (
        "import os, signal\n"
        "from app.seeding.fanout import local_processes\n"
        "if __name__ == '__main__':\n"
        "    executor = local_processes()\n"
        "    print(executor.submit(os.getpid).result(), flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )

    ran = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-c", script], capture_output=True, check=False, timeout=60
    )

    assert ran.returncode != 0
    process = Path("/proc") / ran.stdout.decode().strip()
    for _ in range(100):
        if not process.exists():
            return
        time.sleep(0.05)
    pytest.fail("the process goes on working for nobody")


def test_a_process_that_dies_is_told_as_a_failure() -> None:
    with (
        pytest.raises(SeedFailed, match="has died"),
        told_as_failures(Path("a.db")),
    ):
        raise BrokenExecutor


def test_a_worker_watches_the_process_that_started_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: list[int] = []
    parent, worker = Pipe()
    monkeypatch.setattr(os, "_exit", ended.append)
    watched = SimpleNamespace(sentinel=worker)
    monkeypatch.setattr(multiprocessing, "parent_process", lambda: watched)

    fanout._end_with_parent()  # noqa: SLF001 called in other processes alone
    assert ended == []

    parent.close()
    for _ in range(100):
        if ended:
            break
        time.sleep(0.01)
    worker.close()
    assert ended == [1]


def test_who_was_not_started_watches_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    before = threading.active_count()
    monkeypatch.setattr(multiprocessing, "parent_process", lambda: None)

    fanout._end_with_parent()  # noqa: SLF001 called in other processes alone

    assert threading.active_count() == before
