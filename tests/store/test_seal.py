"""A sealed file is told from one in which any byte is different."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from app.errors import DatabaseDamaged, DatabaseMissing
from app.store import seal
from app.store.seal import SEAL_SIZE, check_seal, file_mark, seal_file

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = b"pages of a database " * 50


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    path = tmp_path / "sealed.db"
    path.write_bytes(CONTENT)
    seal_file(path)
    return path


def test_a_sealed_file_is_found_whole(sealed: Path) -> None:
    assert check_seal(sealed) == file_mark(sealed)


def test_the_seal_is_one_line_behind_what_it_seals(sealed: Path) -> None:
    written = sealed.read_bytes()

    assert written[:-SEAL_SIZE] == CONTENT
    assert hashlib.sha256(CONTENT).hexdigest().encode() in written[-SEAL_SIZE:]


@pytest.mark.parametrize("at", [0, 500, len(CONTENT) - 1, len(CONTENT) + 30, -1])
def test_one_changed_bit_is_noticed_wherever_it_is(sealed: Path, at: int) -> None:
    damaged = bytearray(sealed.read_bytes())
    damaged[at] ^= 1
    sealed.write_bytes(damaged)

    with pytest.raises(DatabaseDamaged):
        check_seal(sealed)


@pytest.mark.parametrize("size", [0, 1, SEAL_SIZE, len(CONTENT), len(CONTENT) + 87])
def test_a_cut_file_is_noticed_wherever_it_is_cut(sealed: Path, size: int) -> None:
    os.truncate(sealed, size)

    with pytest.raises(DatabaseDamaged):
        check_seal(sealed)


def test_a_longer_file_is_noticed(sealed: Path) -> None:
    sealed.write_bytes(sealed.read_bytes() + b"\0")

    with pytest.raises(DatabaseDamaged):
        check_seal(sealed)


def test_a_file_of_many_blocks_is_sealed_block_by_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seal, "_BLOCK", 64)
    path = tmp_path / "large.db"
    path.write_bytes(CONTENT)
    seal_file(path)

    assert check_seal(path) == file_mark(path)

    swapped = path.read_bytes()
    path.write_bytes(swapped[64:128] + swapped[:64] + swapped[128:])
    with pytest.raises(DatabaseDamaged):
        check_seal(path)


def test_a_missing_file_is_missing_not_damaged(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing) as missing:
        check_seal(tmp_path / "none.db")
    with pytest.raises(DatabaseMissing):
        file_mark(tmp_path / "none.db")

    assert "onrecord seed" in missing.value.reason


def test_a_folder_in_its_place_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing) as missing:
        check_seal(tmp_path)

    assert "cannot be read" in missing.value.reason
