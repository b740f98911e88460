"""`onrecord mcp`: the read operations as tools, over standard input and output."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.logs import set_up_logging
from app.main import create_app
from app.seeding.startup import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import FastAPI
    from fastmcp import FastMCP

    from app.settings import Settings

_EXTRA = "onrecord[mcp]"


def serve_mcp(settings: Settings) -> None:
    """Answer calls of tools until standard input ends; seed first if there is nothing.

    Raises:
        BadInput: the extra that brings fastmcp is not installed.
    """
    create_mcp = _creator()
    set_up_logging(settings.log_level)
    prepare(settings)
    app = create_app(settings)
    try:
        create_mcp(app).run("stdio", show_banner=False)
    finally:
        app.state.live.close()


def _creator() -> Callable[[FastAPI], FastMCP]:
    # Read when it is imported: its log lines go where ours go, not into a box.
    os.environ.setdefault("FASTMCP_LOG_ENABLED", "false")
    try:
        from app.mcp import create_mcp
    except ModuleNotFoundError as error:
        if error.name != "fastmcp":
            raise
        reason = f"fastmcp is not installed; install it with: pip install '{_EXTRA}'"
        raise BadInput("mcp", reason) from None
    return create_mcp
