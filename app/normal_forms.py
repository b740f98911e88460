"""A text -> its Unicode normal form, in time that grows with its length alone.

The marks on a letter are put in order, for which `unicodedata` compares each with each.
No script needs more than 30 of them (UAX 15, section 13), so a longer row, as only
pranks have, stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, TypeAlias

Form: TypeAlias = Literal["NFC", "NFKD"]

# Marks are no letters and no figures; below them in the table of Unicode there is none.
_HEAP = re.compile(r"([^\w\s\x00-\u02ff]{31,})")


def normalized(form: Form, text: str) -> str:
    """The text in that form, but for heaps of marks; the same when done again."""
    if _HEAP.search(text) is None:
        return unicodedata.normalize(form, text)
    parts = _HEAP.split(text)
    parts[::2] = [unicodedata.normalize(form, part) for part in parts[::2]]
    return "".join(parts)
