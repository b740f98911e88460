"""The console examples of a page, and a terminal in which they can be typed.

It knows three commands, as people use them there: `curl`, which asks the application
without a socket, `onrecord`, and `cat` of lines into a file.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from app.main import create_app
from app.settings import Settings
from tests.conftest import asking

if TYPE_CHECKING:
    from pathlib import Path

    from httpx import Response

_BLOCK = re.compile(r"^```console\n(.+?)^```", re.MULTILINE | re.DOTALL)
_TYPED = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_CAT = re.compile(r"cat (>>?) (\S+) <<'END'")
_ADDRESS = "http://127.0.0.1:8000"

_CURL = argparse.ArgumentParser("curl", exit_on_error=False)
_CURL.add_argument("-s", action="store_true")
_CURL.add_argument("-I", dest="head", action="store_true")
_CURL.add_argument("-o", dest="output")
_CURL.add_argument("--etag-save")
_CURL.add_argument("--etag-compare")
_CURL.add_argument("url")


class Typed(NamedTuple):
    """A command, and the lines below it: its answer, or what `cat` is given."""

    command: str
    below: str


def read_examples(page: str) -> dict[str, list[Typed]]:
    """What is typed under each heading of a page that shows any console."""
    parts = (part.partition("\n") for part in f"\n{page}".split("\n## ")[1:])
    typed = {
        heading: [
            Typed(*found)
            for block in _BLOCK.findall(text)
            for found in _TYPED.findall(block)
        ]
        for heading, _, text in parts
    }
    return {heading: examples for heading, examples in typed.items() if examples}


async def run(typed: Typed, folder: Path) -> str:
    """What a command prints, typed in a folder with `seed/` and `data/`."""
    if cat := _CAT.fullmatch(typed.command):
        with (folder / cat[2]).open({">": "w", ">>": "a"}[cat[1]]) as file:
            file.write(typed.below.removesuffix("END\n"))
        return typed.below
    program, *arguments = shlex.split(typed.command)
    if program == "curl":
        return await _curl(_CURL.parse_args(arguments), folder)
    assert program == "onrecord"
    command = [sys.executable, "-m", "app", *arguments]
    ran = subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603 our own program
    return (ran.stderr + ran.stdout).decode()


async def _curl(asked: argparse.Namespace, folder: Path) -> str:
    app = create_app(Settings(database=folder / "data/onrecord.db"))
    headers = {}
    if asked.etag_compare:
        headers["If-None-Match"] = (folder / asked.etag_compare).read_text()
    async with asking(app) as client:
        url = asked.url.removeprefix(_ADDRESS)
        method = "HEAD" if asked.head else "GET"
        answer = await client.request(method, url, headers=headers)
    app.state.live.close()
    if asked.etag_save:
        (folder / asked.etag_save).write_text(answer.headers["etag"])
    if asked.output:
        (folder / asked.output).write_bytes(answer.content)
        return ""
    return _head(answer) if asked.head else answer.text


def _head(answer: Response) -> str:
    status = f"HTTP/1.1 {answer.status_code} {answer.reason_phrase}\n"
    return status + "".join(f"{key}: {val}\n" for key, val in answer.headers.items())
