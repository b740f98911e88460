"""Words -> one pattern for any of them, quick to try at every place of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def alternatives(words: Collection[str]) -> str:
    """The words as one pattern that shares their beginnings; it prefers the longest.

    A plain list of words would be tried one by one at every place in a text.
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    if not tails:
        return ""
    parts = [re.escape(first) + alternatives(rest) for first, rest in tails.items()]
    group = f"(?:{'|'.join(parts)})"
    return f"{group}?" if "" in words else group
