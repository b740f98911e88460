"""The comma behind what somebody said in, whether the reporter judges it there out.

"She said the dam was safe, a claim that the mayor denied": the claim is what she said,
and the words behind the comma are the reporter's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Tokens

_GLOSSES = frozenset(
    {
        "accusation",
        "allegation",
        "argument",
        "assertion",
        "assessment",
        "charge",
        "claim",
    }
    | {"remark", "phrase", "term", "line", "jibe", "quip", "slur", "insult", "label"}
    | {"comparison", "condition", "contention", "description", "interpretation"}
    | {"notion", "prediction", "promise", "reading", "suggestion", "view", "warning"}
)
_BEHIND = frozenset({"SUB", "WH", "PRON", "NAME"})


def is_gloss(tokens: Tokens, comma: int) -> bool:
    """True before "a claim that she denied", "a charge he repeated"."""
    if tokens.lowers[comma + 1 : comma + 2] not in (["a"], ["an"]):
        return False
    noun = comma + 2
    if tokens.lowers[noun : noun + 1] and tokens.lowers[noun] not in _GLOSSES:
        noun += 1
    if not _GLOSSES.intersection(tokens.lowers[noun : noun + 1]):
        return False
    return not _BEHIND.isdisjoint(tokens.tags[noun + 1 : noun + 2])
