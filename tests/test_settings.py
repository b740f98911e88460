"""Settings come from the environment, checked, and can be handed on by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.settings import read_settings


def test_each_setting_is_an_environment_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ONRECORD_DATABASE", "/srv/a.db")
    monkeypatch.setenv("ONRECORD_CORS_ORIGINS", '["https://a.example"]')

    settings = read_settings()

    assert settings.database == Path("/srv/a.db")
    assert settings.cors_origins == ("https://a.example",)


def test_what_is_given_goes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ONRECORD_PORT", "9000")

    assert read_settings(port=None).port == 9000
    assert read_settings(port=9001).port == 9001


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "70000"), ("WORKERS", "0"), ("LOG_LEVEL", "loud")]
)
def test_an_impossible_setting_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"ONRECORD_{name}", value)

    with pytest.raises(BadInput, match=f"ONRECORD_{name}: .*{value}"):
        read_settings()


def test_another_process_can_read_the_same_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = read_settings(port=9001, database=Path("a b.db"), cors_origins=("x",))
    for name, value in settings.environment().items():
        monkeypatch.setenv(name, value)

    assert read_settings() == settings
