"""`onrecord extract`: what it prints for files, standard input and JSON lines."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.cli.running import ARTICLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import Run


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


def test_characters_that_are_no_text_are_told(run: Run, folder: Path) -> None:
    (folder / "odd.txt").write_text("Ann Lee left.\x00", "utf-8")

    ran = run("extract", "odd.txt")

    assert ran.code == 0
    assert "onrecord: odd.txt: 1 characters that are no text were replaced" in ran.err


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
    assert "    because " in done.out
    assert "type ACCUSE +" in done.out
    assert "clause main +" in done.out


def test_explaining_a_missing_file_fails(run: Run) -> None:
    done = run("extract", "--explain", "nothing.txt")

    assert (done.code, done.out) == (1, "")
    assert "nothing.txt" in done.err
