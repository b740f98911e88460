"""The application is made when it is asked for, and needs nothing to be made."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from fastapi import FastAPI

import app.main
from app.settings import Settings
from tests.conftest import asking

pytestmark = pytest.mark.anyio


async def test_the_module_has_an_app_that_both_runners_find(
    monkeypatch: pytest.MonkeyPatch, published: Path
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE", str(published))
    module = importlib.reload(app.main)

    # `fastapi run` looks through the list of names, `uvicorn` just asks for one
    assert "app" in dir(module)
    assert isinstance(module.app, FastAPI)
    assert module.app is module.app
    async with asking(module.app) as client:
        assert (await client.get("/readyz")).json()["corpus"] == "d1"
    module.app.state.live.close()


def test_the_module_has_nothing_else_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = app.main.nothing


def test_nothing_is_opened_before_it_is_needed(tmp_path: Path) -> None:
    application = app.main.create_app(Settings(database=tmp_path / "none" / "x.db"))

    assert isinstance(application, FastAPI)
    assert not (tmp_path / "none").exists()


async def test_stopping_closes_the_database(published: Path) -> None:
    application = app.main.create_app(Settings(database=published))
    async with asking(application) as client:
        async with application.router.lifespan_context(application):
            assert (await client.get("/readyz")).status_code == 200
        live = application.state.live

    assert live._corpus is None  # noqa: SLF001 that it is closed shows nowhere else
