"""The pages tell the truth: they name what there is, and show real answers."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli.commands import app as command_line
from app.seeding.find import finder
from app.seeding.seed import seed
from app.settings import Settings
from tests.shown import unlike
from tests.terminal import Typed, read_examples, run

if TYPE_CHECKING:
    from fastapi import FastAPI

_ROOT = Path(__file__).parent.parent
_README = (_ROOT / "README.md").read_text("utf-8")
_RECIPES = (_ROOT / "docs/api.md").read_text("utf-8")
_EXAMPLES = {
    f"{name}: {heading}": typed
    for name, page in (("README", _README), ("recipes", _RECIPES))
    for heading, typed in read_examples(page).items()
}
_ROOM = re.compile(r"`(app/[\w/.]+|tests/|benchmarks/)`")
_SNIPPET = re.compile(r"^```ts\n(.+?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `make run` has been typed: the seed articles, and the data."""
    folder = tmp_path_factory.mktemp("shipped")
    shutil.copytree(_ROOT / "seed", folder / "seed")
    settings = Settings(
        articles=folder / "seed/articles",
        actors=folder / "seed/actors.toml",
        database=folder / "data/onrecord.db",
    )
    seed(settings, finder)
    return folder


def test_readme_leads_with_the_two_commands() -> None:
    opening = _README.split("\n## ")[0]

    assert "make run" in opening
    assert "make test" in opening


def test_readme_names_every_path(invented: FastAPI) -> None:
    paths = [re.sub(r"\{\w+\}", "{id}", path) for path in invented.openapi()["paths"]]

    assert [path for path in paths if f"`{path}`" not in _README] == []


def test_readme_names_every_setting_with_its_default() -> None:
    fields = Settings.model_fields.items()
    rows = {
        f"| `ONRECORD_{name.upper()}` | `{_shown(field.default)}` |"
        for name, field in fields
    }

    assert {row for row in rows if row not in _README} == set()


def test_readme_names_every_command() -> None:
    commands = [entry.callback for entry in command_line.registered_commands]
    names = [command.__name__ for command in commands if command]

    assert [name for name in names if f"`onrecord {name}" not in _README] == []


def test_readme_maps_every_room_of_the_code() -> None:
    rooms = {path.name for path in (_ROOT / "app").iterdir() if path.is_dir()}
    mapped = {name.removeprefix("app/").strip("/") for name in _ROOM.findall(_README)}

    assert rooms - {"__pycache__"} <= mapped


def test_readme_shows_five_calls() -> None:
    assert len(_EXAMPLES["README: Five calls"]) >= 5


def test_there_is_a_recipe_for_each_kind_of_user_and_readme_leads_to_them() -> None:
    assert list(read_examples(_RECIPES)) == [
        "Front-end developer",
        "Researcher, journalist, analyst",
        "Your own articles",
        "Operator",
    ]
    assert "(docs/api.md)" in _README


def test_the_typescript_that_is_shown_is_that_of_the_tested_client() -> None:
    client = (_ROOT / "tests/clients/typescript/client.ts").read_text("utf-8")
    shown = _SNIPPET.findall(_RECIPES)

    assert shown
    assert [snippet for snippet in shown if snippet not in client] == []


@pytest.mark.anyio
@pytest.mark.parametrize("examples", _EXAMPLES.values(), ids=_EXAMPLES)
async def test_what_is_shown_is_what_is_given(
    shipped: Path, tmp_path: Path, examples: list[Typed]
) -> None:
    folder = shutil.copytree(shipped, tmp_path / "shipped")

    given = [(typed, await run(typed, folder)) for typed in examples]

    faults = [(typed.command, unlike(typed.below, text)) for typed, text in given]
    assert [(command, found) for command, found in faults if found] == []


def _shown(default: object) -> str:
    return json.dumps(default) if isinstance(default, tuple) else str(default)
