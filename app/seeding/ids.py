"""Content -> public ids: the same words have the same id on every machine, for good."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from app.document import Span

# 16 letters of base32 are 80 bits: among ten million findings the chance that any two
# share an id is below one in ten billion.
_LENGTH = 16


def text_sha256(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def article_id(sha256: str) -> str:
    """The id of the article whose text has this SHA-256."""
    return f"art_{_short(bytes.fromhex(sha256))}"


def finding_id(
    kind: Literal["quo", "evt"], article: str, *, span: Span, ordinal: int = 0
) -> str:
    """The id of a quote or event of an article.

    `ordinal` counts those of the same kind on the very same span, from 0.
    """
    content = f"{article} {kind} {span.start} {span.end} {ordinal}"
    return f"{kind}_{_short(hashlib.sha256(content.encode()).digest())}"


def _short(digest: bytes) -> str:
    return base64.b32encode(digest)[:_LENGTH].decode().lower()
