"""The application -> its read operations as tools of the Model Context Protocol.

A tool is an operation of the OpenAPI document, with its name, words, parameters and
answers; a call asks the application in this process, without a socket. What is meant
for programs, pages and those who run the service is no tool.

This module alone knows fastmcp, which the extra `mcp` installs.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

from fastmcp import FastMCP
from fastmcp import settings as fastmcp_settings
from fastmcp.exceptions import ToolError
from fastmcp.server.middleware import Middleware
from fastmcp.server.providers.openapi import MCPType, OpenAPITool, RouteMap
from mcp_types import ToolAnnotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fastapi import FastAPI
    from fastmcp.server.middleware import CallNext, MiddlewareContext
    from fastmcp.tools import ToolResult
    from fastmcp.utilities.openapi import HTTPRoute
    from mcp_types import CallToolRequestParams

_LEFT_OUT = [
    RouteMap(tags={"operations"}, mcp_type=MCPType.EXCLUDE),
    RouteMap(tags={"exports"}, mcp_type=MCPType.EXCLUDE),
    RouteMap(pattern=r"^/feed\.json$", mcp_type=MCPType.EXCLUDE),
]
_PLAIN = "text/plain"


def create_mcp(app: FastAPI) -> FastMCP:
    """A server of the application's read operations, all of them marked read-only."""
    # Nothing asks the network: not for a newer fastmcp, not to report on calls.
    fastmcp_settings.check_for_updates = "off"
    fastmcp_settings.telemetry_mode = "off"
    about = app.openapi()["info"]
    return FastMCP.from_fastapi(
        app,
        name=about["title"],
        version=about["version"],
        instructions=about["description"],
        route_maps=_LEFT_OUT,
        mcp_component_fn=_complete,
        httpx_client_kwargs={"follow_redirects": True},  # from an actor's former id
        middleware=[_KnownParameters(app.openapi()["paths"])],
    )


class _KnownParameters(Middleware):
    """Refuses what a tool does not take; fastmcp would leave it out and answer more."""

    def __init__(self, paths: Mapping[str, Mapping[str, Any]]) -> None:
        operations = [item["get"] for item in paths.values()]
        self._known: dict[str, Sequence[str]] = {
            each["operationId"]: [known["name"] for known in each.get("parameters", ())]
            for each in operations
        }

    async def on_call_tool(
        self,
        context: MiddlewareContext[CallToolRequestParams],
        call_next: CallNext[CallToolRequestParams, ToolResult],
    ) -> ToolResult:
        """Pass the call on if the tool takes all that it gives."""
        known = self._known.get(context.message.name, ())
        for name in context.message.arguments or ():
            if name not in known:
                raise ToolError(_unknown(name, known))
        return await call_next(context)


def _unknown(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    return f"{name}: There is no such parameter.{meant} Allowed: {', '.join(known)}."


def _complete(route: HTTPRoute, tool: object) -> None:
    """Say all that is known of the operation, and refuse parameters it has not."""
    if not isinstance(tool, OpenAPITool):
        return
    tool.description = _described(route)
    tool.annotations = ToolAnnotations(
        title=route.summary,
        read_only_hint=True,
        destructive_hint=False,
        idempotent_hint=True,
        open_world_hint=False,
    )
    tool.parameters["additionalProperties"] = False
    if _PLAIN in route.responses["200"].content_schema:
        tool.output_schema = None  # a text is an answer without structure


def _described(route: HTTPRoute) -> str:
    summary, more = f"{route.summary}.", route.description or ""
    return summary if more == summary else f"{summary} {more}"
