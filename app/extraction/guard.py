"""An article on which the rules stumble -> an error that names it, and no more harm."""

from __future__ import annotations

import signal
import threading
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError, BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

# The largest file that the reader takes needs a third of it on a slow machine. Time is
# linear in length, so this is a backstop against a rule that is not, and no limit that
# an article meets.
SECONDS = 120.0
# The alarm is given again: one that falls into a finalizer is lost there.
_AGAIN = 0.5


@contextmanager
def guarded(article: str, *, seconds: float = SECONDS) -> Iterator[None]:
    """Have whatever goes wrong in the block refuse the article, and nothing more.

    The reason says where to look. It quotes no message: that might be article text.
    The time is watched where there are timers: in main threads, not on Windows.

    Raises:
        BadInput: naming the article, in place of any error that is not ours.
    """
    try:
        with _timed(seconds):
            yield
    except AppError:
        raise
    except _TimeUpError:
        reason = f"it was not read within {seconds:g} s; split it into articles"
        raise BadInput(article, reason) from None
    except Exception as error:
        raise BadInput(article, f"the rules fail on it ({_place(error)})") from error


class _TimeUpError(Exception):
    """The article has had its time."""


@contextmanager
def _timed(seconds: float) -> Iterator[None]:
    main = threading.current_thread() is threading.main_thread()
    if not main or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _time_is_up)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _time_is_up(_signal: int, _frame: FrameType | None) -> None:
    raise _TimeUpError


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(frame.filename).name} line {frame.lineno}"
