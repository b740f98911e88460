"""Settings -> the address of a live server, which is gone again afterwards."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.settings import Settings

_START_SECONDS = 30
_STOP_SECONDS = 15


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """Run `onrecord serve` on a free port of this machine, as people would."""
    served = settings.model_copy(update={"host": "127.0.0.1", "port": _free_port()})
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "serve"],
        env=os.environ | served.environment() | {"ONRECORD_LOG_LEVEL": "warning"},
    )
    try:
        address = f"http://127.0.0.1:{served.port}"
        _wait_until_ready(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(_STOP_SECONDS)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_ready(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{address}/readyz").is_success:
                return
        except httpx.TransportError:  # it does not listen yet
            time.sleep(0.05)
    raise AssertionError(f"the server did not start (exit status {process.poll()})")
