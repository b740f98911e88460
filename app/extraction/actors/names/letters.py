"""A word of a name in, what its letters and the lists of names tell of its kind out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.names.names import NameKind
    from app.lexicons.names import NameWords

_CAMEL_NAMES = (
    "Mc", "Mac", "De", "Di", "La", "Le", "Van", "O'", "O’", "D'", "D’", "Fitz",
)  # fmt: skip
_PLURAL_ACRONYM = 3


def kind_alone(word: str, names: NameWords) -> NameKind | None:
    """The kind of a name that has no other word: given names, acronyms, "eBay"."""
    if word in names.given and not word.isupper():
        return "person"
    if len(word) > 1 and word.isupper():
        return "organization"
    if word.lower().startswith("al-"):
        return None
    camel = has_inner_capital(word) and "-" not in word
    return "organization" if camel and not word.startswith(_CAMEL_NAMES) else None


def has_inner_capital(word: str) -> bool:
    """True for "NATO", "McKay" and "Jean-Paul"."""
    rest = word[1:]
    return not rest.islower() and any(char.isupper() for char in rest)


def tells_person(word: str, names: NameWords) -> bool:
    """True for an initial, a particle in lower case, and "Jr."."""
    initial = len(word) == len("J.") and word[1] == "."
    particle = word in names.inner and word not in names.links
    return initial or particle or (word in names.suffixes)


def is_plural_acronym(word: str) -> bool:
    """True for "NGOs", "HFCs": a plural of capitals names a class, no body."""
    return len(word) >= _PLURAL_ACRONYM and word[-1] == "s" and word[:-1].isupper()
