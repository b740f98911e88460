"""For those who run the service: is it alive, and can it answer?"""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from app import __version__
from app.api.deps import CurrentCorpus
from app.api.route import ReadRoute

router = APIRouter(tags=["operations"], route_class=ReadRoute)
_UNSTORED = {"Cache-Control": "no-store"}


class Health(BaseModel):
    """The process answers."""

    status: Literal["ok"]
    version: str


class Readiness(BaseModel):
    """The process answers, and from which corpus."""

    status: Literal["ready"]
    corpus: str


@router.get("/healthz", response_model=Health)
async def get_health() -> Response:
    """Tell whether the process is alive; it is if this answers."""
    return JSONResponse({"status": "ok", "version": __version__}, headers=_UNSTORED)


@router.get("/readyz", response_model=Readiness)
async def get_readiness(corpus: CurrentCorpus) -> Response:
    """Tell whether there is a sound database to answer from; 503 if there is none."""
    return JSONResponse({"status": "ready", "corpus": corpus.digest}, headers=_UNSTORED)
