"""A published corpus is stale as soon as seeding again would give another."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.seeding import digest
from app.seeding.authority import read_authority_file
from app.seeding.staleness import input_digest, is_stale

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.seeding.corpus import Folder


def add(folder: Folder) -> None:
    folder.write("third.txt", "Third\n\nMore.")


def edit(folder: Folder) -> None:
    folder.write("meeting.txt", "Another text.")


def remove(folder: Folder) -> None:
    (folder.settings.articles / "appeal.txt").unlink()


def add_metadata(folder: Folder) -> None:
    folder.write("appeal.meta.toml", 'publisher = "The Daily"\n')


def add_bad_file(folder: Folder) -> None:
    folder.write("bad.txt", b"\xff")


def edit_authority(folder: Folder) -> None:
    folder.settings.actors.write_text("# somebody\n")


def break_authority(folder: Folder) -> None:
    folder.settings.actors.write_text("[[actor\n")


def lose_database(folder: Folder) -> None:
    folder.settings.database.unlink()


def damage_database(folder: Folder) -> None:
    content = bytearray(folder.settings.database.read_bytes())
    content[5000] ^= 1
    folder.settings.database.write_bytes(content)


CHANGES = [
    add,
    edit,
    remove,
    add_metadata,
    add_bad_file,
    edit_authority,
    break_authority,
    lose_database,
    damage_database,
]


def test_what_was_just_seeded_is_not_stale(folder: Folder) -> None:
    report = folder.seed()

    assert not is_stale(folder.settings)
    assert input_digest(folder.settings) == report.digest


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_makes_it_stale(
    folder: Folder, change: Callable[[Folder], None]
) -> None:
    folder.seed()

    change(folder)

    assert is_stale(folder.settings)


def test_other_code_makes_it_stale(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.seed()
    monkeypatch.setattr(digest, "code_digest", lambda: "other")

    assert is_stale(folder.settings)


def test_files_that_are_no_articles_do_not_matter(folder: Folder) -> None:
    folder.seed()
    folder.write("notes.md", "Notes.")

    assert not is_stale(folder.settings)


def test_no_two_inputs_run_into_one_another() -> None:
    none = read_authority_file(Path("no/such.toml"))
    one, other = digest.InputDigest(none), digest.InputDigest(none)
    one.add("a", "bc")
    other.add("ab", "c")

    assert one.hexdigest() != other.hexdigest()


def test_the_code_digest_covers_the_text_side_and_no_web_code() -> None:
    names = [name for name, _ in digest._sources(files("app"), "")]  # noqa: SLF001 no public way to see it

    assert {"document.py", "reader/files.py", "lexicons/calendar.toml"} <= set(names)
    assert not [name for name in names if name.startswith(("api/", "web/", "query/"))]
