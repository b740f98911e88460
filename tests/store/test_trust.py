"""A large file that was found whole need not be hashed again until it changes."""

from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING

import pytest

from app.errors import DatabaseDamaged
from app.store import seal, trust
from app.store.seal import check_seal, seal_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that counts as large, and was found whole."""
    monkeypatch.setattr(trust, "LARGE", 0)
    path = tmp_path / "large.db"
    path.write_bytes(b"pages of a database " * 50)
    seal_file(path)
    try:
        os.setxattr(tmp_path, b"user.onrecord.test", b"1")
    except OSError:
        pytest.skip("folders have no attributes on this file system")
    check_seal(path)
    time.sleep(
        0.02
    )  # file systems tell changes apart by the tick of the kernel's clock
    return path


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes that are hashed from now on."""
    sizes: list[int] = []
    digest = seal._digest  # noqa: SLF001 to see whether it is called

    def counting(descriptor: int, size: int) -> bytes:
        sizes.append(size)
        return digest(descriptor, size)

    monkeypatch.setattr(seal, "_digest", counting)
    return sizes


def test_it_is_hashed_once(sealed: Path, hashed: list[int]) -> None:
    check_seal(sealed)

    assert hashed == []


def test_small_files_are_hashed_every_time(
    sealed: Path, hashed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trust, "LARGE", 64 << 20)

    check_seal(sealed)
    check_seal(sealed)

    assert len(hashed) == 2


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"!")


def damage_and_hide_the_time(path: Path) -> None:
    before = path.stat()
    damage(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_by_damaged_copy(path: Path) -> None:
    copy = path.with_suffix(".copy")
    shutil.copy2(path, copy)
    damage_and_hide_the_time(copy)
    copy.replace(path)


@pytest.mark.parametrize(
    "change", [damage, damage_and_hide_the_time, replace_by_damaged_copy]
)
def test_any_change_is_noticed(sealed: Path, change: Callable[[Path], None]) -> None:
    change(sealed)

    with pytest.raises(DatabaseDamaged):
        check_seal(sealed)


def test_where_nothing_can_be_noted_it_is_hashed_every_time(
    sealed: Path, hashed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "setxattr", refuse)
    monkeypatch.setattr(os, "getxattr", refuse)

    check_seal(sealed)
    check_seal(sealed)

    assert len(hashed) == 2
