"""`onrecord` and `onrecord serve`: what is seeded first, and what is served."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import uvicorn

from app.cli import serving as serving_command

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import Run


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What uvicorn is told to serve, instead of serving it."""
    told: dict[str, Any] = {}
    monkeypatch.setattr(uvicorn, "run", lambda app, **rest: told.update(rest, app=app))
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    return told


def test_without_a_command_it_seeds_and_serves(
    run: Run, folder: Path, served: dict[str, Any]
) -> None:
    ran = run()

    assert ran.code == 0
    assert "articles" in ran.out
    assert (folder / "data/onrecord.db").is_file()
    assert served["app"] == "app.main:app"


def test_without_a_command_it_seeds_only_what_is_stale(
    run: Run, folder: Path, served: dict[str, Any]
) -> None:
    run()

    assert run().out == ""

    (folder / "seed/articles/second.txt").write_text("Second\n\nMore of it.")
    assert "articles │     2" in run().out
    assert served["port"] == 8000


@pytest.mark.usefixtures("served")
def test_what_was_published_is_served_when_seeding_fails(
    run: Run, folder: Path
) -> None:
    run()
    (folder / "seed/articles").rename(folder / "seed/gone")

    ran = run()

    assert ran.code == 0
    assert "onrecord: seed/articles: " in ran.err


@pytest.mark.usefixtures("served")
def test_with_nothing_to_serve_it_fails(run: Run, folder: Path) -> None:
    (folder / "seed/articles").rename(folder / "seed/gone")

    ran = run()

    assert ran.code == 1
    assert "onrecord: seed/articles: " in ran.err


def test_serve_passes_its_options_to_every_worker(
    run: Run, served: dict[str, Any]
) -> None:
    ran = run("serve", "--port", "9001", "--workers", "2", "--database", "b.db")

    assert ran.code == 0
    assert (served["port"], served["workers"]) == (9001, 2)
    assert served["server_header"] is False
    assert os.environ["ONRECORD_DATABASE"] == "b.db"
    assert os.environ["ONRECORD_PORT"] == "9001"


def test_being_told_to_stop_is_no_failure() -> None:
    with pytest.raises(SystemExit) as ended:
        serving_command._exit_well(signal.SIGTERM, None)  # noqa: SLF001 called by the system alone

    assert ended.value.code == 0


def test_a_server_answers_until_it_is_told_to_stop(folder: Path) -> None:
    port = free_port()
    command = [sys.executable, "-m", "app", "serve", "--port", str(port)]
    server = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE)  # noqa: S603 our own program
    try:
        answer = wait_for(f"http://127.0.0.1:{port}/articles")
    finally:
        server.send_signal(signal.SIGTERM)
        _, log = server.communicate(timeout=20)

    assert answer.json()["data"][0]["headline"] == "Envoy leaves"
    assert "server" not in answer.headers
    assert server.returncode == 0
    assert b"event=seeded" in log
    assert b"Anna" not in log


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def wait_for(url: str) -> httpx.Response:
    """The first answer of a server that is starting."""
    for _ in range(200):
        try:
            return httpx.get(url, timeout=5)
        except httpx.ConnectError:
            time.sleep(0.05)
    raise AssertionError(f"no answer from {url}")
