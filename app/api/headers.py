"""The headers that every response bears, and those that let other sites' pages read."""

from __future__ import annotations

from typing import Final

from app.api.caching import Headers

ALLOWED_METHODS: Final = "GET, HEAD, OPTIONS"
ALLOW: Final = (b"allow", ALLOWED_METHODS.encode())
# Kept, but asked for every time, as a new corpus may be published at any moment.
CACHE_CONTROL: Final = (b"cache-control", b"public, no-cache")
# What an answer may do in a browser: nothing. A page sets a policy of its own.
SECURITY: Final[Headers] = [
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"cross-origin"),
]
UNCHANGED: Final[Headers] = [CACHE_CONTROL, (b"vary", b"Accept-Encoding")]


class Cors:
    """Reading by pages of all origins, or of those listed; never with credentials."""

    def __init__(self, origins: tuple[str, ...]) -> None:
        self._any = "*" in origins
        self._origins = frozenset(origin.encode() for origin in origins)
        self._every = self._granted(b"*") if self._any else []

    def headers(self, origin: bytes | None) -> Headers:
        """What a response to a page of this origin bears."""
        if self._any:
            return self._every
        vary = [(b"vary", b"Origin")]
        return vary + (self._granted(origin) if origin in self._origins else [])

    @staticmethod
    def preflight(wanted: bytes) -> Headers:
        """What a browser must hear before it sends a header of the page's choice."""
        return [
            (b"access-control-allow-methods", b"GET, HEAD"),
            (b"access-control-allow-headers", wanted or b"*"),
            (b"access-control-max-age", b"86400"),
        ]

    def _granted(self, origin: bytes | None) -> Headers:
        return [
            (b"access-control-allow-origin", origin or b"*"),
            (b"access-control-expose-headers", b"ETag, Link"),
        ]
