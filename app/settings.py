"""The settings, read from the environment once, into one frozen value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.errors import BadInput

LogLevel = Literal["debug", "info", "warning", "error"]
_PREFIX = "ONRECORD_"


class Settings(BaseSettings):
    """Where things lie and how they are served; each is `ONRECORD_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True)

    articles: Path = Path("seed/articles")
    actors: Path = Path("seed/actors.toml")
    database: Path = Path("data/onrecord.db")
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000
    workers: Annotated[int, Field(ge=1)] = 1
    cache_mib: Annotated[int, Field(ge=0)] = 64
    cors_origins: tuple[str, ...] = ("*",)
    log_level: LogLevel = "info"

    def environment(self) -> dict[str, str]:
        """The environment in which a process reads these very settings."""
        values = self.model_dump(mode="json")
        return {f"{_PREFIX}{name.upper()}": _written(values[name]) for name in values}


def read_settings(**given: Any) -> Settings:
    """The settings of the environment, but for those that are given and not None.

    Raises:
        BadInput: one of them has a value that it cannot have.
    """
    try:
        return Settings(**{key: val for key, val in given.items() if val is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = _PREFIX + str(first["loc"][0]).upper()
        raise BadInput(name, f"{first['msg']}, not {first['input']!r}") from None


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
