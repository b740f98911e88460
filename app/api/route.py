"""A route that reads its arguments itself: FastAPI's solver costs more than a query.

An endpoint is written, and documented in OpenAPI, as any FastAPI endpoint is. Its
arguments are of three kinds: the corpus, the values in the path, and one model of all
query parameters. An endpoint without a model takes no query parameters at all.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, get_type_hints

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict

from app.api.deps import current_corpus
from app.api.params.query_string import read_query
from app.api.schemas.page import Page
from app.query.corpus import Corpus

Reader = Callable[[Request], Any]


class NoParams(BaseModel):
    """No query parameters."""

    model_config = ConfigDict(extra="forbid")


class ReadRoute(APIRoute):
    """Parameters in, one call of the endpoint, one response out."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The endpoint as a function of the request."""
        endpoint = self.endpoint
        params, readers = _readers(endpoint)
        media_type = _media_type(self.response_class)

        async def handle(request: Request) -> Response:
            read = read_query(params, request.scope["query_string"])
            arguments = {name: reader(request) for name, reader in readers.items()}
            if params is not NoParams:
                arguments["params"] = read
            answer = await endpoint(**arguments)
            if isinstance(answer, Response):
                return answer
            return _rendered(answer, media_type)

        return handle


def _readers(
    endpoint: Callable[..., Any],
) -> tuple[type[BaseModel], dict[str, Reader]]:
    """The model of an endpoint's `params`, and how to read each other argument."""
    hints = get_type_hints(endpoint)
    hints.pop("return", None)
    params = hints.pop("params", NoParams)
    return params, {
        name: current_corpus if hint is Corpus else _path_value(name)
        for name, hint in hints.items()
    }


def _path_value(name: str) -> Reader:
    def read(request: Request) -> Any:
        return request.scope["path_params"][name]

    return read


def _media_type(response_class: object) -> str:
    given = getattr(response_class, "value", response_class)  # or FastAPI's default
    return getattr(given, "media_type", None) or "application/json"


def _rendered(answer: BaseModel, media_type: str) -> Response:
    body = answer.__pydantic_serializer__.to_json(answer, by_alias=True)
    headers = {}
    if isinstance(answer, Page) and answer.links.next:
        headers["Link"] = f'<{answer.links.next}>; rel="next"'
    return Response(body, headers=headers, media_type=media_type)
