"""The tokens of an unknown name in, person, organisation or place out, by evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.knowledge import Knowledge
    from app.extraction.actors.names import NameKind
    from app.extraction.actors.runs import Run
    from app.syntax.grammar import Tokens

_LOCATING = frozenset({"in", "at", "near", "outside", "across", "around", "throughout"})
_FEW = 3
_LONGEST_NOUN = 8
_MEDIA = frozenset({"television", "radio", "newspaper", "magazine", "spokesman"})
_CAMEL_NAMES = (
    "Mc",
    "Mac",
    "De",
    "Di",
    "La",
    "Le",
    "Van",
    "O'",
    "O’",
    "D'",
    "D’",
    "Fitz",
)


def kind_of(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> tuple[NameKind, bool]:
    """The kind of an unknown name, and whether something in or round it says so."""
    first, last = span
    shape = by_last_word(tokens, span, know) or _by_words(tokens, span, know)
    if shape == "person" and last - first == 1 and _is_inside(tokens, span, run):
        return "place", True
    if shape:
        return shape, True
    if _is_owner(tokens, span, run, know):
        return "organization", True
    around = (
        _of_something(tokens, first - 1, run, know)
        or told_beside(tokens, span, run, know)
        or _by_context(tokens, span, run)
    )
    if around:
        return around, True
    if last - first > 1 and _all_common(tokens, span, know):
        return "organization", False
    return "person", False


def _is_inside(tokens: Tokens, span: tuple[int, int], run: Run) -> bool:
    """True for Emilia in "a kitchen in Emilia", which is no woman's name there."""
    first, last = span
    before = tokens.lowers[first - 1] if first > run.begin else ""
    owns = last < run.end and tokens.tags[last] == "POSS"
    return before in ("in", "near", "outside") and not owns


def by_last_word(
    tokens: Tokens, span: tuple[int, int], know: Knowledge
) -> NameKind | None:
    """What the last word tells, or the word before "of": Ministry, River, Corp."""
    first, last = span
    if tokens.words[last - 1] in know.organisations.plurals:
        return "organization"
    if last - first == 1:
        return None
    inner = tokens.lowers[first + 1 : last]
    if "of" in inner or "for" in inner:
        return "organization"
    return "person" if _is_surname(tokens, span, know) else _by_ends(tokens, span, know)


def _by_ends(tokens: Tokens, span: tuple[int, int], know: Knowledge) -> NameKind | None:
    first, last = tokens.words[span[0]], tokens.words[span[1] - 1]
    if last in know.organisations.last:
        return "organization"
    return "place" if last in know.places.last or first in know.places.first else None


def _is_surname(tokens: Tokens, span: tuple[int, int], know: Knowledge) -> bool:
    """True for the Field of "Rose Field", where nothing tells that it is a place."""
    first, last = span
    words = tokens.words
    if last - first != len("AB") or words[last - 1] not in know.names.surnames:
        return False
    before = tokens.lowers[first - 1] if first else ""
    return words[first] in know.names.given and before not in (*_LOCATING, "the", "on")


def _by_words(
    tokens: Tokens, span: tuple[int, int], know: Knowledge
) -> NameKind | None:
    """What the other words tell: given names, initials, particles, capitals."""
    first, last = span
    words = tokens.words
    if "&" in words[first:last]:
        return "organization"
    if last - first == 1:
        return _single(words[first], know)
    given = words[first] in know.names.given and not words[first].isupper()
    if given or any(_tells_person(words[at], know) for at in range(first, last)):
        return "person"
    if any(len(word) > 1 and word.isupper() for word in words[first:last]):
        return "organization"
    family = words[first] in know.names.family_first and last - first <= len("KMW")
    return "person" if family else None


def _single(word: str, know: Knowledge) -> NameKind | None:
    if word in know.names.given and not word.isupper():
        return "person"
    if len(word) > 1 and word.isupper():
        return "organization"
    if word.lower().startswith("al-"):
        return None
    inner = any(char.isupper() for char in word[1:])
    if inner and "-" not in word and not word.startswith(_CAMEL_NAMES):
        return "organization"
    return None


def _tells_person(word: str, know: Knowledge) -> bool:
    """True for an initial, a particle in lower case, and "Jr."."""
    names = know.names
    initial = len(word) == len("J.") and word[1] == "."
    particle = word in names.inner and word not in names.links
    return initial or particle or (word in names.suffixes)


def told_beside(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind | None:
    """What the words beside a name tell: "the charity X", "X province", "X, 42,"."""
    first, last = span
    before = tokens.lowers[first - 1] if first > run.begin else ""
    if before in ("of", ",") and first - 1 > run.begin:
        closed = last >= run.end or tokens.tags[last] in ("COMMA", "STOP")
        apposed = before == ","
        before = tokens.lowers[first - 2]
        place = before in know.places.beside and last - first > 1
        of_person = not apposed and before in know.titles.people
        if of_person or (apposed and (place or not closed)):
            before = ""
    if _is_before_state(tokens, last, run, know):
        return "place"
    told = _kind_told(before, know)
    if told:
        return told
    if last < run.end and tokens.lowers[last] in _MEDIA:
        return "organization"
    if tokens.tags[last : last + 3] == ["COMMA", "NUM", "COMMA"]:
        return "person"
    if _noun_after(tokens, last, run) in know.places.beside:
        return "place"
    return _kind_told(_apposed_noun(tokens, last, run), know)


def _of_something(
    tokens: Tokens, at: int, run: Run, know: Knowledge
) -> NameKind | None:
    """A place after "the mayor of", an organisation after "Ann Lee of"."""
    if at - 1 <= run.begin or tokens.lowers[at] != "of":
        return None
    if tokens.lowers[at - 1] in know.places.owned:
        return "place"
    full = tokens.tags[at - 2 : at] == ["NAME", "NAME"]
    return "organization" if full and tokens.words[at - 2] in know.names.given else None


def _is_owner(tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge) -> bool:
    """True for Alder in "the chief executive of Alder" and "shares in Alder"."""
    first, last = span
    if last < run.end and tokens.tags[last] == "POSS":
        heads = tokens.lowers[last + 1 : min(last + _FEW, run.end)]
        return not know.organisations.belongings.isdisjoint(heads)
    prep = tokens.lowers[first - 1] if first - 1 > run.begin else ""
    noun = tokens.lowers[first - 2] if first - 1 > run.begin else ""
    return prep in ("of", "at", "in") and noun in know.organisations.belongings


def _kind_told(noun: str, know: Knowledge) -> NameKind | None:
    """What a common noun says of the name beside it: charity, town, ship."""
    if noun in know.titles.kinds:
        return "organization"
    if noun in know.places.beside:
        return "place"
    if noun in know.names.carriers:
        return "thing"
    return "person" if noun in know.titles.people else None


def _is_before_state(tokens: Tokens, last: int, run: Run, know: Knowledge) -> bool:
    """True for Selma in "Selma, Ala." and "Selma, Alabama,"."""
    if last + 1 >= run.end or tokens.tags[last] != "COMMA":
        return False
    state = tokens.words[last + 1]
    return state in know.places.states or know.places.known.get(state) == "US"


def _noun_after(tokens: Tokens, last: int, run: Run) -> str:
    """The head of the nouns right after a name: "Dagah refugee camp"."""
    at = last
    while at < min(run.end, last + _FEW) and tokens.tags[at] == "NOUN":
        at += 1
    return tokens.lowers[at - 1] if at > last else ""


def _apposed_noun(tokens: Tokens, last: int, run: Run) -> str:
    """The head of ", the EU statistics office,"; "" where none follows."""
    if last + 1 >= run.end or tokens.tags[last] != "COMMA":
        return ""
    if tokens.tags[last + 1] != "DET":
        return ""
    at = last + 2
    while at < min(run.end, last + _LONGEST_NOUN) and (
        tokens.tags[at] in ("NOUN", "ADJ", "NAME", "POSS")
    ):
        at += 1
    return tokens.lowers[at - 1]


def _by_context(tokens: Tokens, span: tuple[int, int], run: Run) -> NameKind | None:
    first, last = span
    before = tokens.lowers[first - 1] if first > run.begin else ""
    if before in _LOCATING or (before == "from" and last - first == 1):
        return "place"
    if before == "the" or (before == "" and first > run.first):
        return _after_article(tokens, (first, last), run)
    after = tokens.lowers[last] if last < run.end else ""
    if after == "who":
        return "person"
    return None


def _after_article(tokens: Tokens, span: tuple[int, int], run: Run) -> NameKind | None:
    """No person has an article: "the Freewinds", "in the Solent"."""
    first = span[0]
    article = tokens.lowers[first - 1] == "the"
    if not article:
        return None
    before = tokens.lowers[first - 2] if first - 2 >= run.begin else ""
    return "place" if before in (*_LOCATING, "on") else "organization"


def _all_common(tokens: Tokens, span: tuple[int, int], know: Knowledge) -> bool:
    return all(
        know.is_common(tokens.words[at]) or not tokens.words[at][0].isupper()
        for at in range(*span)
    )
