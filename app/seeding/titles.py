"""The titles that articles give somebody -> those worth showing, without fragments.

"Chief" beside "chief economist" and "minister" beside "education minister" are the same
office told in fewer words. "President" beside "vice president" is another office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

# Before an office they make another one of it.
_RANKS = frozenset(
    {"vice", "deputy", "assistant", "associate", "acting", "interim"}
    | {"junior", "under", "lieutenant", "brigadier", "major", "sergeant", "shadow"}
    | {"counter", "honorary", "elect"}
)


def ranked_titles(titles: Counter[str]) -> list[str]:
    """Commonest first, less those that are told in full by another.

    A fragment adds its count to the commonest of the titles that tell it in full.
    """
    words = {title: tuple(title.split()) for title in titles}
    totals = dict(titles)
    for title in sorted(titles, key=lambda one: (len(words[one]), one)):
        fuller = [one for one in totals if _tells(words[one], words[title])]
        if fuller:
            best = min(fuller, key=lambda one: (-totals[one], -len(one), one))
            totals[best] += totals.pop(title)
    return sorted(totals, key=lambda one: (-totals[one], -len(one), one))


def _tells(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """True when one title holds all of the shorter one and is no other office."""
    size = len(short)
    if size >= len(full):
        return False
    for at in range(len(full) - size + 1):
        if full[at : at + size] == short:
            return _RANKS.isdisjoint(full[:at])
    return False
