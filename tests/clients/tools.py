"""The tools of client developers: found where `make clients` puts them, and run."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

HERE = Path(__file__).parent
DESCRIPTION = HERE.parent.parent / "openapi.json"

_INSTALLED = HERE / ".venv/.ready"
_PLACES = (f"{HERE}/.venv/bin", f"{HERE}/node_modules/.bin")
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
_SECONDS = 300


def run_tool(name: str, *arguments: str, folder: Path) -> str:
    """What a tool prints, run in a folder that it may fill; it must succeed."""
    if not _INSTALLED.exists():
        _missing(name, "make clients")
    path = os.pathsep.join([*_PLACES, os.environ.get("PATH", os.defpath)])
    ran = subprocess.run(  # noqa: S603 pinned tools, arguments of our own
        [shutil.which(name, path=path) or name, *arguments],
        cwd=folder,
        env=os.environ | _QUIET | {"PATH": path},
        capture_output=True,
        timeout=_SECONDS,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, f"{name} failed:\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


def browser() -> str:
    """The path of a Chromium."""
    found = filter(None, map(shutil.which, _BROWSERS))
    return next(found, None) or _missing("chromium", "apt-get install chromium")


def _missing(name: str, command: str) -> NoReturn:
    """Skip the test, and say what would let it run; in CI nothing may be missing."""
    message = f"{name} is not installed; install it with: {command}"
    if os.environ.get("CI") or os.environ.get("ONRECORD_CI"):
        pytest.fail(message)
    pytest.skip(message)
