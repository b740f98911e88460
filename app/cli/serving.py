"""`onrecord serve`: the application under uvicorn, until it is told to stop."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, NoReturn

import uvicorn

from app.logs import logging_configuration

if TYPE_CHECKING:
    from types import FrameType

    from app.settings import Settings

# Requests under way when it is told to stop have this long to end.
_GRACE_SECONDS = 10


def serve_settings(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; requests under way are answered first."""
    # Workers are processes of their own, and read the settings as we did.
    os.environ.update(settings.environment())
    # uvicorn raises the signal again when it has shut down; that was no failure.
    signal.signal(signal.SIGTERM, _exit_well)
    uvicorn.run(
        "app.main:app",
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_config=logging_configuration(settings.log_level),
        log_level=settings.log_level,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )


def _exit_well(_signal: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)
