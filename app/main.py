"""Settings -> the application; also what `uvicorn app.main:app` serves.

Nothing is read or opened when this module is imported: `app` is made when it is first
asked for, and the database is opened by the first request. Where there is none at
start-up, the articles are seeded first.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache

from anyio import to_thread
from fastapi import FastAPI

from app import __version__
from app.api.caching import ResponseCache
from app.api.edge import Edge
from app.api.headers import Cors
from app.api.openapi import describe
from app.api.problems import add_handlers
from app.api.routers import (
    about,
    actors,
    articles,
    counts,
    description,
    events,
    exports,
    facets,
    findings,
    ops,
    quotes,
    search,
)
from app.logs import set_up_logging
from app.query.live import LiveCorpus
from app.seeding.startup import prepare
from app.settings import Settings, read_settings
from app.web import pages

_ROUTERS = (
    exports,
    articles,
    findings,
    actors,
    quotes,
    events,
    search,
    facets,
    counts,
    about,
    description,
    pages,
    ops,
)


def create_app(settings: Settings) -> FastAPI:
    """The whole application, ready to be asked; it needs no start-up event."""
    live = LiveCorpus(settings.database)
    app = FastAPI(
        version=__version__,
        lifespan=_lifespan(settings, live),
        openapi_url=None,
        redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.live = live
    describe(app)
    add_handlers(app)
    for module in _ROUTERS:
        app.include_router(module.router)
    app.middleware_stack = Edge(
        app.build_middleware_stack(),
        live,
        cache=ResponseCache(settings.cache_mib << 20),
        cors=Cors(settings.cors_origins),
    )
    return app


def _lifespan(
    settings: Settings, live: LiveCorpus
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await to_thread.run_sync(prepare, settings)
        yield
        live.close()

    return lifespan


@cache
def _app() -> FastAPI:
    settings = read_settings()
    if not logging.getLogger().hasHandlers():  # started by uvicorn, not by onrecord
        set_up_logging(settings.log_level)
    return create_app(settings)


def __getattr__(name: str) -> FastAPI:
    """The application of the environment's settings, as `app`."""
    if name == "app":
        return _app()
    raise AttributeError(name)


def __dir__() -> list[str]:
    """What is here, `app` included, which `fastapi run` looks for by this list."""
    return [*globals(), "app"]
