"""Two wordings of a name in, whether they can be the same one's out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.memo import Memo

if TYPE_CHECKING:
    from app.lexicons.names import NameWords
    from app.lexicons.organisations import OrganisationWords

_ARTICLES = frozenset({"al", "el", "Al", "El"})
_INITIAL = 2  # characters: "J."
_BOTH = 2  # quotation marks, and names of a person: given name and surname
_KEPT = 16_384  # names of which the wording is kept
_BLANKS = re.compile(r" (?=['’]s\b|,)|(?<=[sz]) (?=['’](?: |$))")
_STOPPED = re.compile(r"(?<![^\W_])[^\W\d_]\.[^\W\d_]$")


def _spell(words: str) -> str:
    if words.replace(" ", "").isalnum():
        return words  # as most, without a mark to mend
    printed = _BLANKS.sub("", words)
    return f"{printed}." if _STOPPED.search(printed) else printed


# A name of tokens with blanks between them as newspapers print it. A sentence ends with
# one stop, the abbreviation at its end with none: "Coral N.V".
SPELLED = Memo(_spell)


@lru_cache(maxsize=_KEPT)
def core_of(words: tuple[str, ...], names: NameWords) -> tuple[str, ...]:
    """The words of a personal name without particles and suffixes; never none."""
    core = tuple(
        word
        for word in words
        if word not in names.suffixes and word.lower() not in names.inner
    )
    return core or words


def personal_words(words: list[str], tags: list[str], names: NameWords) -> list[str]:
    """A full name as it is known, however a page prints it.

    Without a nickname in quotation marks and the letters behind it ("KC"), and in small
    letters where it labels a speaker in a transcript (GRAEME COLE).
    """
    # Asked of the first word first, which nearly always has small letters.
    if words[0].isupper() and all(
        len(one) > _INITIAL and one.isupper() for one in words
    ):
        return [word.title() for word in words]
    if tags.count("QUOTE") == _BOTH:
        opened = tags.index("QUOTE")
        words = words[:opened] + words[tags.index("QUOTE", opened + 1) + 1 :]
    while words[-1] in names.honours and len(words) > _BOTH:
        words = words[:-1]
    return words


def bare_surname(word: str) -> str:
    """A surname without its article: "Assad" for "al-Assad"."""
    if "-" not in word:
        return word
    head, _, rest = word.partition("-")
    return rest if rest[:1].isupper() and head in _ARTICLES else word


def are_compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when two full names with one surname can be the same person's."""
    short, long = sorted((one, other), key=len)
    if set(short) <= set(long):
        return True
    first, second = short[0], long[0]
    initial = first.rstrip(".") == second[0] or second.rstrip(".") == first[0]
    return initial and short[-1] == long[-1]


@lru_cache(maxsize=_KEPT)
def bare_body(
    words: tuple[str, ...], organisations: OrganisationWords
) -> tuple[str, ...]:
    """The words of an organisation's name without "The" and without "Co Ltd"."""
    return organisations.bare(words)


def is_one_body(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when one bare name begins or ends with all of the other."""
    short, long = sorted((one, other), key=len)
    return long[-len(short) :] == short or long[: len(short)] == short


@lru_cache(maxsize=_KEPT)
def initials_of(words: tuple[str, ...]) -> str:
    """The capitals of a name: "FSB" for Federal Security Bureau."""
    letters = [part[0] for word in words for part in word.split("-") if part]
    return "".join(letter for letter in letters if letter.isupper())
