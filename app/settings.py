"""The settings, read from the environment once, into one frozen value."""

from __future__ import annotations

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Where things lie and how they are served; each is `ONRECORD_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="ONRECORD_", frozen=True)

    articles: Path = Path("seed/articles")
    actors: Path = Path("seed/actors.toml")
    database: Path = Path("data/onrecord.db")
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    cors_origins: tuple[str, ...] = ("*",)
    log_level: str = "info"
