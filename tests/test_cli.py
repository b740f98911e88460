"""The command line: what it prints, and what it exits with."""

from __future__ import annotations

import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
import uvicorn

from app import __version__
from app.cli import main, seeding
from app.cli import serving as serving_command
from app.errors import DatabaseMissing
from app.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., "Ran"]

ARTICLE = 'Envoy leaves\n\n"I am going," Anna Berg said.\n'


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with one article, as somebody has it who follows the README."""
    articles = tmp_path / "seed/articles"
    articles.mkdir(parents=True)
    (articles / "envoy.txt").write_text(ARTICLE)
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"ONRECORD_{name.upper()}", raising=False)
    return tmp_path


@pytest.fixture
def run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    def run_command(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["onrecord", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return Ran(int(ended.value.code or 0), captured.out, captured.err)

    assert folder.exists()
    return run_command


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What uvicorn is told to serve, instead of serving it."""
    told: dict[str, Any] = {}
    monkeypatch.setattr(uvicorn, "run", lambda app, **rest: told.update(rest, app=app))
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    return told


# seed


def test_seed_prints_a_table_of_what_it_published(run: Run, folder: Path) -> None:
    ran = run("seed")

    assert ran.code == 0
    assert ran.err == ""
    assert "articles │     1" in ran.out
    assert (folder / "data/onrecord.db").is_file()


def test_seed_takes_its_places_from_options(run: Run, folder: Path) -> None:
    other = folder / "other"
    other.mkdir()

    ran = run("seed", "--articles", str(other), "--database", str(folder / "b.db"))

    assert ran.code == 0
    assert "empty other: there is no article in it" in ran.err
    assert (folder / "b.db").is_file()


def test_seed_names_what_it_skips_and_goes_on(run: Run, folder: Path) -> None:
    (folder / "seed/articles/bad.txt").write_bytes(b"caf\xe9")

    ran = run("seed")

    assert ran.code == 0
    assert "skipped bad.txt: it is not UTF-8 at byte 3" in ran.err


def test_strict_seeding_fails_for_one_bad_file(run: Run, folder: Path) -> None:
    (folder / "seed/articles/bad.txt").write_bytes(b"caf\xe9")

    ran = run("seed", "--strict")

    assert ran.code == 1
    assert "skipped bad.txt: it is not UTF-8 at byte 3" in ran.err
    assert "onrecord: nothing was published" in ran.err
    assert not (folder / "data/onrecord.db").exists()


def test_a_missing_folder_is_one_clear_line(run: Run) -> None:
    ran = run("seed", "--articles", "nowhere")

    assert ran.code == 1
    assert ran.err.startswith("onrecord: nowhere: ")
    assert ran.err.count("\n") == 1


def test_a_wrong_setting_is_one_clear_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_PORT", "high")

    ran = run("seed")

    assert ran.code == 1
    assert ran.err.startswith("onrecord: ONRECORD_PORT: ")


def test_a_bar_shows_the_progress_of_long_work_on_a_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr(seeding, "_MANY", 0)

    assert "Reading articles" in run("seed").err


# nothing, and serve


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


# extract


def test_one_file_gives_readable_json(run: Run) -> None:
    ran = run("extract", "seed/articles/envoy.txt")

    found = json.loads(ran.out)
    assert ran.code == 0
    assert found["id"] == "seed/articles/envoy.txt"
    assert found["headline"] == {"start": 0, "end": 12, "text": "Envoy leaves"}
    assert ran.out.count("\n") > 20


def test_several_files_give_a_line_each_and_a_bad_one_none(
    run: Run, folder: Path
) -> None:
    (folder / "bad.txt").write_bytes(b"\xff")

    ran = run("extract", "bad.txt", "seed/articles/envoy.txt", "none.txt")

    assert ran.code == 1
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [
        "seed/articles/envoy.txt"
    ]
    assert "onrecord: bad.txt: it is not UTF-8 at byte 0" in ran.err
    assert "onrecord: none.txt: " in ran.err


def test_a_text_can_come_from_standard_input(run: Run) -> None:
    assert json.loads(run("extract", "-", stdin=ARTICLE.encode()).out)["id"] == "-"
    assert "not UTF-8 at byte 1" in run("extract", "-", stdin=b"a\xff").err


def test_json_lines_are_a_filter(run: Run) -> None:
    lines = [b'{"id": "a", "text": "Anna Berg spoke."}', b'{"id": "b"}']
    lines.append(b'{"id": "c", "text": "B."}')

    ran = run("extract", "--jsonl", "-", stdin=b"\n".join(lines))

    found = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 1
    assert [each["id"] for each in found] == ["a", "b", "c"]
    assert found[0]["actors"][0]["name"] == "Anna Berg"
    assert found[1] == {"id": "b", "error": "line 2: text: missing, or not a string"}
    assert ran.err == "onrecord: -, line 2: text: missing, or not a string\n"


def test_json_lines_can_come_from_files(run: Run, folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"id": 1, "text": "A."}\n')

    ran = run("extract", "--jsonl", "a.jsonl", "a.jsonl")

    assert ran.code == 0
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [1, 1]
    assert (
        "none.jsonl: it cannot be read" in run("extract", "--jsonl", "none.jsonl").err
    )


def test_extracting_loads_no_database_and_no_web_framework(folder: Path) -> None:
    script = (
        "import sys; from app.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'fastapi', 'sqlmodel', 'sqlalchemy', 'uvicorn', 'rich'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    command = [sys.executable, "-c", script, "extract", "seed/articles/envoy.txt"]

    ran = subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603 our own program

    assert ran.stderr == b"[]\n"


# help


@pytest.mark.parametrize("command", [[], ["seed"], ["serve"], ["extract"], ["mcp"]])
def test_every_command_has_help_with_its_exit_codes(
    run: Run, command: list[str]
) -> None:
    ran = run(*command, "--help")

    assert ran.code == 0
    assert "Exit codes" in ran.out


def test_the_version_can_be_asked_for(run: Run) -> None:
    assert run("--version").out == f"onrecord {__version__}\n"


def test_a_wrong_command_line_is_told_from_failed_work(run: Run) -> None:
    assert run("seed", "--nonsense").code == 2
    assert run("extract").code == 2


def test_an_unusable_database_is_told_with_its_reason(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise DatabaseMissing("a.db is not there")

    monkeypatch.setattr(seeding, "seed", missing)

    assert run("seed").err == "onrecord: a.db is not there\n"


def test_nothing_in_a_message_can_command_a_terminal(run: Run) -> None:
    ran = run("extract", "no\x1b[31mred")

    assert "\x1b" not in ran.err


def test_extract_can_explain_every_quote(run: Run, folder: Path) -> None:
    done = run("extract", "--explain", str(folder / "seed/articles/envoy.txt"))

    assert done.code == 0
    assert done.out.startswith("kept 0.")
    assert "speaker 1.00 Anna Berg" in done.out


def test_extract_can_explain_every_event(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "pilots.txt"
    article.write_text("Pilots free\n\nNorway condemned the raid on Chad.\n", "utf-8")

    done = run("extract", "--explain", str(article))

    assert "ACCUSE 111 Norway > condemned > the raid" in done.out
    assert "because told by verb" in done.out or "because clause main" in done.out


def test_explaining_a_missing_file_fails(run: Run) -> None:
    done = run("extract", "--explain", "nothing.txt")

    assert (done.code, done.out) == (1, "")
    assert "nothing.txt" in done.err
