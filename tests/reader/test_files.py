from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput
from app.reader import files
from app.reader.files import kept_text, list_article_files, read_file

if TYPE_CHECKING:
    from pathlib import Path


def test_articles_are_listed_by_name_and_nothing_else_is(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "é.txt", "a.meta.toml", "notes.md"):
        (tmp_path / name).write_text("words")
    (tmp_path / "folder.txt").mkdir()

    names = [path.name for path in list_article_files(tmp_path)]

    assert names == ["a.txt", "b.txt", "folder.txt", "é.txt"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="none: not a folder that can be read: no such"):
        list_article_files(tmp_path / "none")


NORMAL = [
    ("byte order mark", b"\xef\xbb\xbfWords.", "Words.", 0),
    ("Windows lines", b"One.\r\nTwo.\r\n", "One.\nTwo.\n", 0),
    ("old Mac lines", b"One.\rTwo.", "One.\nTwo.", 0),
    ("NUL", b"One\x00two\x00", "One\ufffdtwo\ufffd", 2),
    ("lone surrogate", b"One \xed\xa0\x80 two", "One \ufffd two", 1),
    ("letter and accent", "Cafe\u0301".encode(), "Caf\u00e9", 0),
    ("beyond the first plane", "\U0001f600 ok".encode(), "\U0001f600 ok", 0),
]


@pytest.mark.parametrize(("case", "data", "text", "replaced"), NORMAL)
def test_a_text_has_one_normal_form(
    case: str, data: bytes, text: str, replaced: int, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)

    clean = read_file(path)

    assert (clean.text, clean.replaced) == (text, replaced), case


REFUSED = [
    ("empty", b"", "it has no words"),
    ("white space", b" \r\n\t\xc2\xa0\n", "it has no words"),
    ("Latin-1", b"caf\xe9 society", "it is not UTF-8 at byte 3"),
    ("UTF-16", b"\xff\xfeo\x00", "it is not UTF-8 at byte 0"),
]


@pytest.mark.parametrize(("case", "data", "reason"), REFUSED)
def test_a_file_without_readable_words_is_refused_with_one_reason(
    case: str, data: bytes, reason: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)

    with pytest.raises(BadInput) as caught:
        read_file(path)

    assert caught.value.where == str(path), case
    assert caught.value.reason.startswith(reason), case


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "nothing.txt")
    os.mkfifo(tmp_path / "pipe.txt")

    for name, reason in (
        ("folder.txt", "it is a folder"),
        ("link.txt", "it is a link to nothing"),
        ("pipe.txt", "it is a pipe or a device"),
        ("none.txt", "it cannot be read: no such file"),
    ):
        with pytest.raises(BadInput, match=reason):
            read_file(tmp_path / name)


def test_a_file_larger_than_any_article_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 8)
    path = tmp_path / "a.txt"
    path.write_text("123456789")

    with pytest.raises(BadInput, match="larger than 8 bytes; split it"):
        read_file(path)


def test_a_text_that_was_sent_keeps_every_character_at_its_place() -> None:
    sent = "Cafe\u0301\r\nOne\rTwo\x00"

    clean = kept_text(sent, where="text")

    assert clean.text == "Cafe\u0301\r\nOne\nTwo\ufffd"
    assert clean.replaced == 1
