"""`onrecord seed`: what it prints, publishes and exits with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import seeding

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.running import Run


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
