"""A name in, a readable id out: "Sergei Lavrov" is "sergei-lavrov"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.normal_forms import normalized

# Letters that do not come apart into a letter and an accent.
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d"}
    | {"\N{LATIN SMALL LETTER DOTLESS I}": "i"}
)
_PARTS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def slugify(name: str) -> str:
    """Lower case words joined by hyphens; letters lose their accents, dots vanish.

    Empty only when the name holds no letter and no digit.
    """
    plain = name if name.isascii() else _without_accents(name)
    bare = plain.replace(".", "").replace("'", "").replace("’", "")
    return "-".join(_PARTS.findall(bare.lower()))


def _without_accents(name: str) -> str:
    apart = normalized("NFKD", name.translate(_LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))
