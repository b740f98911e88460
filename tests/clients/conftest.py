"""Clients as others make them, asking a live server: does the description hold?

`openapi.json` is what a client developer starts from. Here it goes through the tools
that they use, and what comes out is run against `onrecord serve`:

| file | tool | promise |
|---|---|---|
| `test_lint.py` | Redocly, Spectral | every rule of the strictest set holds |
| `test_typescript.py` | openapi-typescript, tsc, openapi-fetch | typed, and it works |
| `test_python.py` | openapi-python-client | generates without a warning, and it works |
| `test_fuzzing.py` | Schemathesis | no request leads off the description |
| `test_pages.py` | Chromium | pages need no other host and log no error |

`make clients` installs the tools below this folder: `requirements.txt` pins those that
pip can install, Node.js among them, and `package-lock.json` the others. Chromium comes
from the system. Without them these tests are skipped, and say so; under `CI` they fail.

To move to newer tools, edit `package.json` or the first lines of `requirements.txt`,
and renew the lock with `npm install` or the rest of the list from `pip freeze`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.clients.live import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.settings import Settings


@pytest.fixture(scope="session")
def server(settings: Settings) -> Iterator[str]:
    """The address of a server of the seed and the invented articles."""
    with serving(settings) as address:
        yield address
