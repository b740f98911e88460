"""One opened database: what it is, and a place to ask it questions from.

Most questions are cheap and are answered at once, in the event loop, where a change of
threads would cost more than the answer. Whatever has not been answered after a few
milliseconds, and whatever is known to be dear, goes to a small pool of threads and is
given up at a deadline, so that no question can starve the others.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from queue import LifoQueue
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from sqlalchemy import Connection, RowMapping, select

from app.errors import Busy, TookTooLong
from app.query.listing import Page, Total, count_rows, list_rows
from app.query.question import Question
from app.query.resource import CORPUS, Resource
from app.store.deadline import deadline
from app.store.engine import Database

Answer = TypeVar("Answer")

THREADS = 3
_AT_ONCE_SECONDS = 0.005
_DEADLINE_SECONDS = 5.0
_MOST_WAITING = 100
_TOTALS_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of a list, and the size of the whole."""

    page: Page
    total: Total


class Corpus:
    """What one seeding published, open for reading; it never changes."""

    def __init__(self, database: Database) -> None:
        self.mark = database.mark
        self._database = database
        self._at_once = database.engine.connect()
        self._idle: LifoQueue[Connection] = LifoQueue()
        for _ in range(THREADS):
            self._idle.put(database.engine.connect())
        self._limiter = CapacityLimiter(THREADS)
        self._totals: dict[str, Total] = {}
        self._users = 0
        self._dear = 0  # questions that are in the pool, or wait for it
        self._retired = False
        row = self._at_once.execute(select(CORPUS)).mappings().one()
        self.digest: str = row["digest"]
        self.version: str = row["version"]

    async def ask(
        self, question: Callable[[Connection], Answer], *, dear: bool = False
    ) -> Answer:
        """The answer, read from the one database, whatever is published meanwhile.

        Raises:
            TookTooLong: not even the pool had it in time.
            Busy: too many others are waiting for the pool.
        """
        if not dear:
            try:
                with deadline(self._at_once, _AT_ONCE_SECONDS):
                    return question(self._at_once)
            except TookTooLong:
                pass
        if self._dear >= THREADS + _MOST_WAITING:
            raise Busy(f"{_MOST_WAITING} questions are waiting")
        self._dear += 1
        try:
            return await to_thread.run_sync(self._ask, question, limiter=self._limiter)
        finally:
            self._dear -= 1

    async def list_page(self, resource: Resource, question: Question) -> Listed:
        """One page of a list and the size of the whole, which is counted only once."""
        key = question.fingerprint(resource.kind)
        known = self._totals.get(key)

        def read(connection: Connection) -> tuple[Page, Total]:
            page = list_rows(connection, resource, question, digest=self.digest)
            return page, known or count_rows(connection, resource, question)

        page, total = await self.ask(read, dear=question.words is not None)
        if len(self._totals) >= _TOTALS_KEPT:
            self._totals.clear()
        self._totals[key] = total
        return Listed(page, total.reached_by(question))

    async def batches(
        self,
        resource: Resource,
        question: Question,
        *,
        render: Callable[[Sequence[RowMapping]], Answer],
    ) -> AsyncIterator[Answer]:
        """All rows of the answer, `question.limit` at a time; one batch at least.

        They are rendered where they are read, away from the event loop.
        """
        more: str | None = None

        def read(connection: Connection) -> tuple[Answer, str | None]:
            part = replace(question, cursor=more)
            page = list_rows(connection, resource, part, digest=self.digest)
            return render(page.rows), page.next_cursor

        while True:
            rendered, more = await self.ask(read, dear=True)
            yield rendered
            if more is None:
                return

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Within the block the connections stay open, even if the corpus is retired."""
        self._users += 1
        try:
            yield
        finally:
            self._users -= 1
            self._close_when_left()

    def retire(self) -> None:
        """Close as soon as nobody reads any more."""
        self._retired = True
        self._close_when_left()

    def _ask(self, question: Callable[[Connection], Answer]) -> Answer:
        connection = self._idle.get()
        try:
            with deadline(connection, _DEADLINE_SECONDS):
                return question(connection)
        finally:
            self._idle.put(connection)

    def _close_when_left(self) -> None:
        if self._retired and not self._users:
            self._at_once.close()
            while not self._idle.empty():
                self._idle.get().close()
            self._database.close()
