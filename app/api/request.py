"""What the edge reads of a request's headers; the application never sees them.

No answer depends on a header but by its encoding, so the host that a client claims, its
conditions and ranges end here and cannot be reflected by anything behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from starlette.types import Scope

from app.api.caching import Key

_GZIP = re.compile(
    rb"(?:^|,)\s*(?:x-)?(?:gzip|\*)\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, as far as it matters outside the application."""

    scope: Scope
    method: str
    if_none_match: bytes
    gzip: bool
    origin: bytes | None
    wanted_headers: bytes
    one_host: bool

    @property
    def reads(self) -> bool:
        """True for GET and HEAD."""
        return self.method in ("GET", "HEAD")

    @property
    def key(self) -> Key:
        """What tells the answer from another one of the same corpus."""
        return self.scope["path"], self.scope["query_string"], self.gzip

    def inner_scope(self, corpus: object) -> dict[str, Any]:
        """The request as the application sees it: HEAD is GET, headers are gone."""
        return {
            **self.scope,
            "method": "GET" if self.method == "HEAD" else self.method,
            "headers": [(b"accept-encoding", b"gzip")] if self.gzip else [],
            "corpus": corpus,
        }


def read_request(scope: Scope) -> Asked:
    """The parts of a request that decide what becomes of it."""
    headers = scope["headers"]
    given = dict(headers)
    return Asked(
        scope,
        method=scope["method"],
        if_none_match=given.get(b"if-none-match", b""),
        gzip=_GZIP.search(given.get(b"accept-encoding", b"")) is not None,
        origin=given.get(b"origin"),
        wanted_headers=given.get(b"access-control-request-headers", b""),
        one_host=[name for name, _ in headers].count(b"host") == 1
        or scope["http_version"] == "1.0",
    )
