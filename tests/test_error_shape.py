"""Every 4xx and 5xx is a problem document, and tells nothing of the machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from httpx import AsyncClient, Response

from app.api.schemas.problem import Problem
from app.main import create_app
from app.settings import Settings
from tests.conftest import asking

pytestmark = pytest.mark.anyio

LISTS = ["/articles", "/actors", "/quotes", "/events"]
FAULTS = [
    # Starlette's own
    ("GET", "/nowhere", 404, "not-found"),
    ("GET", "/articles/", 404, "not-found"),
    ("GET", "http://test//evil.example", 404, "not-found"),
    ("POST", "/articles", 405, "method-not-allowed"),
    ("DELETE", "/articles/art_bridge", 405, "method-not-allowed"),
    ("FOO", "/quotes", 405, "method-not-allowed"),
    ("PUT", "/docs", 405, "method-not-allowed"),
    # ours
    ("GET", "/articles/none", 404, "not-found"),
    ("GET", "/docs/none.js", 404, "not-found"),
    ("GET", "/articles/art_bridge?x=1", 422, "bad-parameter"),
    ("GET", "/healthz?x=1", 422, "bad-parameter"),
    ("GET", "/articles?q=" + "a" * 40_000, 400, "query-too-long"),
    *[("GET", f"{path}?limit=0", 422, "bad-parameter") for path in LISTS],
    *[("GET", f"{path}?limit=101", 422, "bad-parameter") for path in LISTS],
    *[("GET", f"{path}?cursor=x", 400, "bad-cursor") for path in LISTS],
    *[("GET", f"{path}?cursor=", 400, "bad-cursor") for path in LISTS],
    *[("GET", f"{path}?q=*", 422, "bad-parameter") for path in LISTS],
    ("GET", "/quotes?speaker=nobody", 404, "unknown-id"),
    ("GET", "/actors?article=none", 404, "unknown-id"),
    ("HEAD", "/nowhere", 404, None),
]


@pytest.mark.parametrize(("method", "path", "status", "name"), FAULTS)
async def test_a_fault_is_a_problem_document(
    client: AsyncClient, method: str, path: str, status: int, name: str | None
) -> None:
    answer = await client.request(method, path)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers
    if name:
        assert _problem(answer).type == f"urn:onrecord:problem:{name}"


def _problem(answer: Response) -> Problem:
    problem = Problem.model_validate_json(answer.content)
    assert problem.status == answer.status_code
    assert problem.instance.startswith("/")
    assert problem.model_dump() == answer.json()
    return problem


async def test_two_hosts_are_one_too_many(client: AsyncClient) -> None:
    answer = await client.get("/articles", headers=[("Host", "a"), ("Host", "b")])

    assert answer.status_code == 400
    assert _problem(answer).type == "urn:onrecord:problem:bad-host"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE"])
async def test_a_method_that_writes_is_told_which_do_not(
    client: AsyncClient, method: str
) -> None:
    answer = await client.request(method, "/articles")

    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


# path, parameter, a word of the detail, allowed, suggestion
PARAMETERS = [
    ("/quotes?speker=x", ("speker", "no such", "speaker", "speaker")),
    ("/quotes?Limit=3", ("Limit", "no such", "limit", "limit")),
    ("/quotes?zzz=3", ("zzz", "no such", "limit", None)),
    ("/quotes?limit=5&limit=6", ("limit", "only once", None, None)),
    ("/quotes?quote_type=driect", ("quote_type", "driect", "direct", "direct")),
    ("/quotes?sort=dates", ("sort", "dates", "-published", "date")),
    ("/events?event_type=consult", ("event_type", "consult", "CONSULT", "CONSULT")),
    ("/events?mode=visits", ("mode", "visits", "visit", "visit")),
    ("/events?context=x", ("context", "'x'", "military", None)),
    ("/events?undated=no", ("undated", "'no'", "include", None)),
    ("/quotes?date_from=yesterday", ("date_from", "2008-06-25", None, None)),
    ("/quotes?date_from=20080625", ("date_from", "2008-06-25", None, None)),
    ("/quotes?date_to=2008-02-30", ("date_to", "2008-06-25", None, None)),
    ("/quotes?limit=1_0", ("limit", "whole number", None, None)),
    ("/quotes?limit=%D9%A1", ("limit", "whole number", None, None)),
    ("/quotes?limit=", ("limit", "whole number", None, None)),
    ("/quotes?min_confidence=nan", ("min_confidence", "finite", None, None)),
    ("/quotes?min_confidence=2", ("min_confidence", "less than or equal", None, None)),
    ("/actors?country=Norland", ("country", "pattern", None, None)),
    ("/actors?q=", ("q", "at least 1", None, None)),
    ("/quotes?speaker=ana-ilc", ("speaker", "no actor", None, "ana-ilic")),
    ("/quotes?article=art_bridg", ("article", "no article", None, "art_bridge")),
]


@pytest.mark.parametrize(("path", "expected"), PARAMETERS)
async def test_a_bad_parameter_is_named_with_what_could_be_meant(
    client: AsyncClient, path: str, expected: tuple[str, str, str | None, str | None]
) -> None:
    (error,) = _problem(await client.get(path)).errors
    parameter, detail, allowed, suggestion = expected

    assert error.parameter == parameter
    assert detail in error.detail
    assert error.suggestion == suggestion
    assert (allowed in (error.allowed or [])) == (allowed is not None)


async def test_all_faults_are_told_at_once(client: AsyncClient) -> None:
    problem = _problem(await client.get("/quotes?limit=0&sort=x&sort=y&what=1"))

    assert [error.parameter for error in problem.errors] == [
        "sort",
        "limit",
        "sort",
        "what",
    ]


async def test_a_bug_is_a_problem_document_too(
    own_client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret /etc/passwd")

    monkeypatch.setattr("app.api.routers.articles.get_row", fail)

    answer = await own_client.get("/articles/art_bridge")

    assert answer.status_code == 500
    assert _problem(answer).type == "urn:onrecord:problem:internal"
    assert "secret" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path", [*LISTS, "/articles/art_bridge", "/articles/art_bridge/text", "/readyz"]
)
async def test_without_a_database_data_are_unavailable(
    tmp_path: Path, path: str
) -> None:
    app = create_app(Settings(database=tmp_path / "none.db"))
    async with asking(app) as client:
        answer = await client.get(path)
        alive = await client.get("/healthz")

    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert str(tmp_path) not in answer.text
    assert _problem(answer).type == "urn:onrecord:problem:unavailable"
    assert alive.status_code == 200
