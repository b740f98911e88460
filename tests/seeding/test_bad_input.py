"""Every bad file gets one clear message with its name; all others are served."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.errors import SeedFailed
from app.seeding.seed import seed
from tests.seeding.corpus import MEETING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.seeding.corpus import Folder


def empty_file(folder: Folder) -> None:
    folder.write("bad.txt", "")


def only_white_space(folder: Folder) -> None:
    folder.write("bad.txt", "\ufeff \r\n\t\n")


def not_utf8(folder: Folder) -> None:
    folder.write("bad.txt", "Café".encode("latin-1"))


def a_folder(folder: Folder) -> None:
    (folder.settings.articles / "bad.txt").mkdir()


def a_dangling_link(folder: Folder) -> None:
    (folder.settings.articles / "bad.txt").symlink_to("nowhere.txt")


def the_same_text(folder: Folder) -> None:
    folder.write("z-same.txt", MEETING)


def the_same_text_in_other_bytes(folder: Folder) -> None:
    folder.write("z-same.txt", "\ufeff" + MEETING.replace("\n", "\r\n"))


def broken_metadata(folder: Folder) -> None:
    folder.write("bad.txt", "A text of its own.")
    folder.write("bad.meta.toml", 'publisher = "The Daily"\nurl = \n')


def unknown_metadata(folder: Folder) -> None:
    folder.write("bad.txt", "A text of its own.")
    folder.write("bad.meta.toml", 'publisher = "The Daily"\nauthor = "Jo"\n')


def a_wrong_date(folder: Folder) -> None:
    folder.write("bad.txt", "A text of its own.")
    folder.write("bad.meta.toml", 'published = "yesterday"\n')


def a_name_that_is_no_text(folder: Folder) -> None:
    folder.write("caf\udce9.txt", b"\xff")


BAD = [
    (empty_file, "bad.txt", "no words"),
    (only_white_space, "bad.txt", "no words"),
    (not_utf8, "bad.txt", "not UTF-8 at byte 3"),
    (a_folder, "bad.txt", "it is a folder"),
    (a_dangling_link, "bad.txt", "a link to nothing"),
    (the_same_text, "z-same.txt", "the same text as meeting.txt"),
    (the_same_text_in_other_bytes, "z-same.txt", "the same text as meeting.txt"),
    (broken_metadata, "bad.txt", "bad.meta.toml, line 2: not TOML"),
    (unknown_metadata, "bad.txt", "bad.meta.toml, line 2: unknown key 'author'"),
    (a_wrong_date, "bad.txt", "bad.meta.toml, line 1: 'published' must be a date"),
    (a_name_that_is_no_text, "caf\\udce9.txt", "not UTF-8 at byte 0"),
]


@pytest.mark.parametrize(("spoil", "name", "reason"), BAD)
def test_a_bad_file_is_skipped_by_name_and_the_others_are_served(
    folder: Folder, spoil: Callable[[Folder], None], name: str, reason: str
) -> None:
    spoil(folder)

    report = folder.seed()

    [problem] = report.problems
    assert (problem["file"], problem["status"]) == (name, "skipped")
    assert reason in problem["reason"]
    assert str(folder.root) not in problem["reason"]
    assert len(folder.rows("article")) == report.counts["articles"] == 2
    assert folder.rows("corpus")[0]["report"] == report.problems


@pytest.mark.parametrize(("spoil", "name", "reason"), BAD)
def test_strict_names_it_and_publishes_nothing(
    folder: Folder, spoil: Callable[[Folder], None], name: str, reason: str
) -> None:
    spoil(folder)

    with pytest.raises(SeedFailed) as failed:
        folder.seed(strict=True)

    [problem] = failed.value.problems
    assert problem["file"] == name
    assert reason in problem["reason"]
    assert folder.left() == []


def test_zero_bytes_are_replaced_and_reported(folder: Folder) -> None:
    folder.write("nul.txt", b"One\x00two\x00.")

    [problem] = folder.seed(strict=True).problems

    assert (problem["file"], problem["status"]) == ("nul.txt", "served")
    assert problem["reason"].startswith("2 characters")
    assert "One\ufffdtwo\ufffd." in [row["text"] for row in folder.rows("article")]


def test_an_empty_folder_is_a_corpus_with_a_warning(empty: Folder) -> None:
    report = empty.seed()

    [problem] = report.problems
    assert (problem["file"], problem["status"]) == ("articles", "empty")
    assert "put .txt files there" in problem["reason"]
    assert report.counts["articles"] == 0
    assert empty.rows("article") == []


BAD_AUTHORITY = [
    ('[[actor]]\nname = "Anna Berg"\ntype = "hero"\n', "actors.toml, line 3: 'hero'"),
    ('[[actor]]\nname = Anna\ntype = "person"\n', "actors.toml, line 2: not TOML"),
    ('[[actor]]\ntype = "person"\n', "'name' is missing"),
    (b"# caf\xe9\n", "not UTF-8 at byte 5"),
]


@pytest.mark.parametrize(("content", "reason"), BAD_AUTHORITY)
def test_a_broken_authority_file_is_told_by_line_and_not_used(
    folder: Folder, content: str | bytes, reason: str
) -> None:
    encoded = content if isinstance(content, bytes) else content.encode()
    folder.settings.actors.write_bytes(encoded)

    report = folder.seed()

    [problem] = report.problems
    assert (problem["file"], problem["status"]) == ("actors.toml", "ignored")
    assert reason in problem["reason"]
    assert report.counts["articles"] == 2
    with pytest.raises(SeedFailed):
        folder.seed(strict=True)


def test_an_authority_file_that_cannot_be_opened_is_told(folder: Folder) -> None:
    folder.settings.actors.mkdir()

    [problem] = folder.seed().problems

    assert problem["reason"] == "it cannot be read: is a directory"


def test_a_sidecar_gives_what_a_text_cannot_say(folder: Folder) -> None:
    folder.write("note.txt", "A note\n\nAnna Berg spoke.\n")
    folder.write(
        "note.meta.toml",
        'url = "https://daily.example/note"\npublisher = "The Daily"\n'
        'published = 2020-02-03\nlanguage = "en"\n',
    )

    seed(folder.settings)

    [row] = [row for row in folder.rows("article") if row["file_name"] == "note.txt"]
    assert row["url"] == "https://daily.example/note"
    assert row["publisher"] == "The Daily"
    assert (row["published_from"], row["published_to"]) == ("2020-02-03",) * 2
    assert row["published"]["basis"] == "sidecar"


def test_an_article_on_which_the_rules_fail_is_skipped(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("words of the article")

    monkeypatch.setattr("app.seeding.find.extract", broken)

    report = seed(folder.settings)

    assert report.counts["skipped"] == 2
    for problem in report.problems:
        assert problem["reason"].startswith("the rules fail on it (KeyError, ")
        assert "words of the article" not in problem["reason"]
