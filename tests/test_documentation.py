"""README tells the truth: it names what there is, and its examples are real answers."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli.commands import app as command_line
from app.main import create_app
from app.seeding.find import finder
from app.seeding.seed import seed
from app.settings import Settings
from tests.conftest import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi import FastAPI

_ROOT = Path(__file__).parent.parent
_README = (_ROOT / "README.md").read_text("utf-8")
_CALL = re.compile(
    r"^\$ curl -s 'http://127\.0\.0\.1:8000(\S+)'\n(.+?)^```", re.MULTILINE | re.DOTALL
)
_CALLS = _CALL.findall(_README)
_ROOM = re.compile(r"`(app/[\w/.]+|tests/|benchmarks/)`")
_CUT = "…"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """The application as `make run` serves it: with the seed articles alone."""
    settings = Settings(
        articles=_ROOT / "seed/articles",
        actors=_ROOT / "seed/actors.toml",
        database=tmp_path_factory.mktemp("shipped") / "onrecord.db",
    )
    seed(settings, finder)
    app = create_app(settings)
    yield app
    app.state.live.close()


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
    assert len(_CALLS) >= 5


@pytest.mark.anyio
@pytest.mark.parametrize(("url", "shown"), _CALLS)
async def test_the_answer_shown_is_the_answer_given(
    shipped: FastAPI, url: str, shown: str
) -> None:
    async with asking(shipped) as client:
        answer = await client.get(url)

    assert _differences(_read(shown), answer.json(), "") == []


def _shown(default: object) -> str:
    return json.dumps(default) if isinstance(default, tuple) else str(default)


def _read(shown: str) -> object:
    """JSON in which an ellipsis stands for the rest of an object, list or string."""
    shown = re.sub(r"…\s*\}", '"…": null}', shown)
    return json.loads(re.sub(r"…\s*\]", '"…"]', shown))


def _differences(shown: object, given: object, at: str) -> list[str]:
    """Where what is shown is not what was given."""
    if isinstance(shown, dict) and isinstance(given, dict):
        return _object_differences(shown, given, at)
    if isinstance(shown, list) and isinstance(given, list):
        return _list_differences(shown, given, at)
    if isinstance(shown, str) and shown.endswith(_CUT):
        same = isinstance(given, str) and given.startswith(shown.removesuffix(_CUT))
    else:
        same = shown == given
    return [] if same else [f"{at}: {shown!r}, not {given!r}"]


def _object_differences(
    shown: dict[str, object], given: dict[str, object], at: str
) -> list[str]:
    kept = {key: value for key, value in shown.items() if key != _CUT}
    unlike = set(kept) - set(given) if _CUT in shown else set(kept) ^ set(given)
    return (
        [f"{at}: keys {sorted(unlike)}"]
        if unlike
        else [
            fault
            for key, value in kept.items()
            for fault in _differences(value, given[key], f"{at}.{key}")
        ]
    )


def _list_differences(shown: list[object], given: list[object], at: str) -> list[str]:
    kept = [value for value in shown if value != _CUT]
    if len(kept) > len(given) or (_CUT not in shown and len(kept) != len(given)):
        return [f"{at}: {len(given)} items"]
    return [
        fault
        for n, value in enumerate(kept)
        for fault in _differences(value, given[n], f"{at}[{n}]")
    ]
