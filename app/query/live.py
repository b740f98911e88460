"""The path of the database -> the corpus published there now.

The file is looked at a few times a second. When another one lies there it is checked
and opened in a thread, while requests are still answered from the one before; what is
missing or damaged is not served, and is tried again when the file has changed.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from time import monotonic

from anyio import to_thread

from app.errors import Unavailable
from app.query.corpus import THREADS, Corpus
from app.store.engine import open_database
from app.store.seal import FileMark, file_mark

_LOG = logging.getLogger(__name__)
_LOOK_EVERY_SECONDS = 0.05


class LiveCorpus:
    """Hands out the corpus of the file that is at `path` at the moment."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._corpus: Corpus | None = None
        self._trouble = Unavailable("not opened yet")
        self._next_look = 0.0
        self._tried: FileMark | None = None
        self._opening: asyncio.Task[None] | None = None

    async def current(self) -> Corpus:
        """The corpus to answer a request from.

        Raises:
            Unavailable: there is no sound database at the path.
        """
        if monotonic() >= self._next_look:
            self._next_look = monotonic() + _LOOK_EVERY_SECONDS
            self._look()
        if self._corpus is None and self._opening is not None:
            await asyncio.shield(self._opening)
        if self._corpus is None:
            raise self._trouble
        return self._corpus

    def close(self) -> None:
        """Close the corpus once nobody reads it any more; the next look reopens it."""
        self._replace(None)
        self._next_look, self._tried = 0.0, None

    def _look(self) -> None:
        try:
            mark = file_mark(self._path)
        except Unavailable as error:
            self._tried = None
            self._fail(error)
            return
        if mark != self._tried and self._opening is None:
            self._tried = mark
            self._opening = asyncio.create_task(self._open())

    async def _open(self) -> None:
        try:
            opened = await to_thread.run_sync(self._opened)
        except Unavailable as error:
            self._fail(error)
        else:
            self._tried = opened.mark
            self._replace(opened)
            _LOG.info("corpus opened", extra={"digest": opened.digest})
        finally:
            self._opening = None

    def _opened(self) -> Corpus:
        return Corpus(open_database(self._path, connections=THREADS + 1))

    def _fail(self, error: Unavailable) -> None:
        if self._corpus is not None or error.reason != self._trouble.reason:
            _LOG.error("corpus unavailable", extra={"reason": error.reason})
        self._trouble = error
        self._replace(None)

    def _replace(self, corpus: Corpus | None) -> None:
        if self._corpus is not None:
            self._corpus.retire()
        self._corpus = corpus
