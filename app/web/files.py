"""The name of a static file -> its bytes, its type and the policy it needs.

Only what is listed is ever served, so that no name can lead anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Final

# Swagger UI styles its elements inline and draws its icons from data URLs.
_DOCS_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
_TYPES: Final = {
    "docs/index.html": "text/html",
    "docs/docs.js": "text/javascript",
    "docs/swagger-ui-bundle.js": "text/javascript",
    "docs/swagger-ui.css": "text/css",
    "docs/favicon-32x32.png": "image/png",
    "docs/LICENSE.txt": "text/plain",
    "docs/swagger-ui-bundle.js.LICENSE.txt": "text/plain",
    "llms.txt": "text/plain",
}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file as it goes out."""

    body: bytes
    media_type: str
    policy: str


def read_static(name: str) -> StaticFile | None:
    """The file of that name below `app/web`, if it is one that is served."""
    media_type = _TYPES.get(name)
    if media_type is None:
        return None
    body = (files("app.web") / name).read_bytes()
    return StaticFile(body, media_type, _DOCS_POLICY)
