"""Errors -> problem documents (RFC 9457); the one place that gives errors a status.

The `type` of a problem is a stable name that a client may compare; the rest is for
people. Nothing of the machine (paths, SQL, traces) ever goes out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException

from app.api.headers import ALLOWED_METHODS
from app.api.schemas.problem import ParameterProblem, Problem
from app.errors import (
    AppError,
    BadCursor,
    BadParameter,
    NotFound,
    Retired,
    TookTooLong,
    Unavailable,
    UnknownId,
)

_RETRY_AFTER_SECONDS = "2"


class BadQuery(AppError):
    """One or more query parameters cannot be used; `errors` names each."""

    def __init__(self, errors: list[ParameterProblem]) -> None:
        self.errors = errors
        told = (f"{error.parameter}: {error.detail}" for error in errors)
        super().__init__(" ".join(told))


@dataclass(frozen=True, slots=True)
class Kind:
    """What all problems of one type have in common."""

    name: str
    title: str
    status: HTTPStatus


BAD_PARAMETER = Kind(
    "bad-parameter", "A parameter cannot be used", HTTPStatus.UNPROCESSABLE_ENTITY
)
BAD_CURSOR = Kind("bad-cursor", "The cursor leads nowhere here", HTTPStatus.BAD_REQUEST)
UNKNOWN_ID = Kind(
    "unknown-id", "A parameter names nothing that exists", HTTPStatus.NOT_FOUND
)
NOT_FOUND = Kind("not-found", "There is nothing here", HTTPStatus.NOT_FOUND)
BAD_METHOD = Kind(
    "method-not-allowed", "The API can only be read", HTTPStatus.METHOD_NOT_ALLOWED
)
TOO_LONG = Kind("query-too-long", "The query is too long", HTTPStatus.BAD_REQUEST)
BAD_HOST = Kind("bad-host", "The host is not clear", HTTPStatus.BAD_REQUEST)
UNAVAILABLE = Kind(
    "unavailable", "The data cannot be read now", HTTPStatus.SERVICE_UNAVAILABLE
)
INTERNAL = Kind(
    "internal", "Something went wrong here", HTTPStatus.INTERNAL_SERVER_ERROR
)
# The order matters: a child stands before its parent.
_KINDS: tuple[tuple[type[AppError], Kind], ...] = (
    (BadQuery, BAD_PARAMETER),
    (BadCursor, BAD_CURSOR),
    (UnknownId, UNKNOWN_ID),
    (BadParameter, BAD_PARAMETER),
    (NotFound, NOT_FOUND),
    (TookTooLong, UNAVAILABLE),
    (Unavailable, UNAVAILABLE),
)
_STATUSES = {
    HTTPStatus.NOT_FOUND: (NOT_FOUND, "No resource has this path. See /docs."),
    HTTPStatus.METHOD_NOT_ALLOWED: (BAD_METHOD, f"Use one of {ALLOWED_METHODS}."),
}


def add_handlers(app: FastAPI) -> None:
    """Have every error that leaves a route answered with a problem document."""
    app.add_exception_handler(AppError, _on_app_error)
    app.add_exception_handler(HTTPException, _on_http_exception)
    app.add_exception_handler(Exception, _on_anything_else)


def problem_response(
    kind: Kind,
    detail: str,
    *,
    path: str,
    errors: list[ParameterProblem] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The problem as a response that nobody stores."""
    problem = Problem(
        type=f"urn:onrecord:problem:{kind.name}",
        title=kind.title,
        status=kind.status,
        detail=detail,
        instance=quote(path),
        errors=errors or [],
    )
    return Response(
        problem.model_dump_json(),
        status_code=kind.status,
        headers={"Cache-Control": "no-store", **(headers or {})},
        media_type="application/problem+json",
    )


async def _on_app_error(request: Request, error: Exception) -> Response:
    if isinstance(error, Retired):
        return _moved(error, request)
    kind = next((kind for cls, kind in _KINDS if isinstance(error, cls)), INTERNAL)
    headers = {"Retry-After": _RETRY_AFTER_SECONDS} if kind is UNAVAILABLE else None
    return problem_response(
        kind,
        str(error) if kind is not INTERNAL else INTERNAL.title,
        path=request.url.path,
        errors=_errors_of(error),
        headers=headers,
    )


async def _on_http_exception(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    kind, detail = _STATUSES.get(
        HTTPStatus(status), (INTERNAL, HTTPStatus(status).phrase)
    )
    headers = {"Allow": ALLOWED_METHODS} if kind is BAD_METHOD else None
    return problem_response(kind, detail, path=request.url.path, headers=headers)


async def _on_anything_else(request: Request, _: Exception) -> Response:
    """A bug; Starlette raises it again after this answer, for the server to log."""
    return problem_response(
        INTERNAL, "The error has been logged.", path=request.url.path
    )


def _errors_of(error: Exception) -> list[ParameterProblem]:
    if isinstance(error, BadQuery):
        return error.errors
    if isinstance(error, BadParameter):
        return [
            ParameterProblem(
                parameter=error.parameter,
                detail=error.reason,
                allowed=list(error.allowed) if error.allowed else None,
                suggestion=error.suggestion,
            )
        ]
    return []


def _moved(error: Retired, request: Request) -> Response:
    """308, as the new id stays the right one; the path is ours, never the client's."""
    _, _, _, *below = request.scope["path"].split("/", 3)
    successor = quote(error.successor, safe="")
    location = "/".join((f"/{error.kind}s", successor, *below))
    return Response(
        status_code=HTTPStatus.PERMANENT_REDIRECT, headers={"Location": location}
    )
