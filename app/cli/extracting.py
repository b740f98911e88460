"""`onrecord extract`: articles in, JSON out, and what is wrong with them aside."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import IO, TYPE_CHECKING

from app.cli.messages import say
from app.errors import BadInput
from app.extraction.actors.find import find_actors
from app.extraction.events.explain import explain_events
from app.extraction.extract import extract
from app.extraction.guard import guarded
from app.extraction.quotes.explain import explain_quotes
from app.extraction.shapes import extraction_json
from app.jsonl import extract_lines
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_article, read_text
from app.syntax.parse import parse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from app.document import Document


def extract_files(names: Sequence[str], actors: Path) -> int:
    """Print what is found in each file; returns how many could not be read."""
    lexicons, authority = load_lexicons(), load_authority(actors)
    indent = 2 if len(names) == 1 else None
    failed = 0
    for name in names:
        try:
            with guarded(name):
                document = _read(name)
                found = extract(document, lexicons, authority)
        except BadInput as error:
            say(f"onrecord: {error}")
            failed += 1
            continue
        for note in document.notes:
            say(f"onrecord: {name}: {note}")
        shaped = extraction_json(document, found, name=name)
        _write(json.dumps(shaped, ensure_ascii=False, indent=indent))
    return failed


def explain_files(names: Sequence[str], actors: Path) -> int:
    """Print why quotes and events were found; returns how many were no articles."""
    lexicons, authority = load_lexicons(), load_authority(actors)
    failed = 0
    for name in names:
        try:
            with guarded(name):
                parsed = parse(_read(name), lexicons.grammar)
                cast = find_actors(parsed, lexicons, authority)
                lines = list(explain_quotes(parsed, lexicons))
                lines += explain_events(parsed, cast, lexicons)
        except BadInput as error:
            say(f"onrecord: {error}")
            failed += 1
            continue
        for line in lines:
            _write(line)
    return failed


def extract_jsonl(names: Sequence[str], actors: Path) -> int:
    """Print a line for each line of each file; returns how many were no articles."""
    authority = load_authority(actors)
    failed = 0
    for name in names:
        with _opened(name) as lines:
            for result in extract_lines(lines, authority):
                _write(result.json)
                if result.problem:
                    say(f"onrecord: {name}, {result.problem}")
                    failed += 1
    return failed


def _read(name: str) -> Document:
    """The article in a file; that on standard input for "-"."""
    if name != "-":
        return read_article(Path(name))
    try:
        return read_text(sys.stdin.buffer.read().decode())
    except UnicodeDecodeError as error:
        raise BadInput("-", f"it is not UTF-8 at byte {error.start}") from None


def _opened(name: str) -> AbstractContextManager[IO[bytes]]:
    """The lines of a file, or of standard input for "-"."""
    if name == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise BadInput(name, f"it cannot be read: {error.strerror}") from None


def _write(line: str) -> None:
    """One line on standard output, at once: somebody may wait for it before the next.

    A lone surrogate, which UTF-8 cannot hold, is written as JSON's escape for it.
    """
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()
