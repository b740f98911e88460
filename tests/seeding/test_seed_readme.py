"""The examples in seed/README.md are read as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

from app.lexicons.authority import read_authority
from app.reader.sidecar import Sidecar, read_sidecar

README = Path(__file__).parents[2] / "seed/README.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", README.read_text(), re.DOTALL)


def test_the_example_of_a_sidecar_gives_every_key(tmp_path: Path) -> None:
    (tmp_path / "note.meta.toml").write_text(EXAMPLES[0])

    read = read_sidecar(tmp_path / "note.txt")

    assert all(getattr(read, key) for key in Sidecar.__dataclass_fields__)


def test_the_example_of_the_authority_file_is_an_entry() -> None:
    [actor] = read_authority(EXAMPLES[1], "actors.toml").actors

    assert actor.id == "sergei-lavrov"
    assert actor.offices[0].of == "Russia"
    assert actor.retired == ("sergey-lavrov",)


def test_every_article_that_comes_along_is_named() -> None:
    for path in README.with_name("articles").glob("*.txt"):
        assert f"`{path.name}`" in README.read_text()
