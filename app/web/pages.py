"""The routes of the pages for people."""

from __future__ import annotations

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse

from app.errors import NotFound
from app.web.files import read_static

router = APIRouter(include_in_schema=False)


@router.get("/")
async def get_start() -> Response:
    """Lead from the bare address to the documentation."""
    return RedirectResponse("/docs")


@router.get("/docs")
async def get_docs() -> Response:
    """The page that shows the API, and lets one try it."""
    return _static("docs/index.html")


@router.get("/docs/{name}")
async def get_docs_file(name: str) -> Response:
    """A file that the page needs."""
    return _static(f"docs/{name}")


@router.get("/llms.txt")
async def get_llms_text() -> Response:
    """What a language model should know of the API (llmstxt.org)."""
    return _static("llms.txt")


def _static(name: str) -> Response:
    file = read_static(name)
    if file is None:
        raise NotFound("file", name)
    policy = {"Content-Security-Policy": file.policy}
    return Response(file.body, headers=policy, media_type=file.media_type)
