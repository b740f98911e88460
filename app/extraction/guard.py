"""An article on which the rules stumble -> an error that names it, and no more harm."""

from __future__ import annotations

import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError, BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def guarded(article: str) -> Iterator[None]:
    """Have whatever goes wrong in the block refuse the article, and nothing more.

    The reason says where to look. It quotes no message: that might be article text.

    Raises:
        BadInput: naming the article, in place of any error that is not ours.
    """
    try:
        yield
    except AppError:
        raise
    except Exception as error:
        raise BadInput(article, f"the rules fail on it ({_place(error)})") from error


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(frame.filename).name} line {frame.lineno}"
