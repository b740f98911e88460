"""Entity tags made from what an answer depends on, so that none has to be computed.

An answer is a function of the corpus, the version of the application and the URL; its
tag is a digest of these three. Tags are weak, as a compressed answer has the same one.
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl

_TAG = re.compile(rb'"[^"]*"')


def make_etag(digest: str, version: str, path: str, query_string: bytes) -> bytes:
    """The tag of an answer; parameters may come in any order."""
    pairs = sorted(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True))
    told = repr((digest, version, path, pairs)).encode("utf-8", "surrogatepass")
    return b'W/"%s"' % hashlib.blake2b(told, digest_size=12).hexdigest().encode()


def names_tag(if_none_match: bytes, etag: bytes) -> bool:
    """True when the header lists the tag, weakly compared (RFC 9110, 13.1.2)."""
    return etag[2:] in _TAG.findall(if_none_match)


def names_any(if_none_match: bytes) -> bool:
    """True for `*`, which any answer that exists has."""
    return if_none_match.strip() == b"*"
