"""A base form in, its regular English inflections out.

The spelling rules are those of Quirk et al., A Comprehensive Grammar of the English
Language (1985), 3.5 to 3.10.
"""

from __future__ import annotations

import re

_SIBILANT = re.compile(r"(?:s|x|z|ch|sh|[^aeiou]o)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_MUTE_E = re.compile(r"(?<![eoy])e$")


def third_person(base: str) -> str:
    """The -s form of a verb: "deny" -> "denies", "push" -> "pushes"."""
    if _CONSONANT_Y.search(base):
        return base[:-1] + "ies"
    return base + ("es" if _SIBILANT.search(base) else "s")


def past(base: str, *, doubled: bool = False) -> str:
    """The -ed form of a regular verb; `doubled` verbs repeat the last consonant."""
    if base.endswith("e"):
        return base + "d"
    if _CONSONANT_Y.search(base):
        return base[:-1] + "ied"
    return base + (base[-1] if doubled else "") + "ed"


def gerund(base: str, *, doubled: bool = False) -> str:
    """The -ing form of a verb: "lie" -> "lying", "make" -> "making"."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if _MUTE_E.search(base) and base != "be":
        return base[:-1] + "ing"
    return base + (base[-1] if doubled else "") + "ing"


def ends_doubled(base: str) -> bool:
    """True for a short irregular verb whose -ing form doubles: "run", "get", "set"."""
    return bool(re.search(r"^[^aeiou]*[aeiou][bdgmnpt]$", base)) or base in _DOUBLED


_DOUBLED = frozenset({"begin", "forbid", "forget", "forgo", "reset", "upset", "split"})
