"""A word in, what it may be in a name out, as far as the word alone tells.

The same words come again and again, so what has been found is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from app.extraction.actors.names.letters import (
    has_inner_capital,
    is_plural_acronym,
    kind_alone,
    tells_person,
)
from app.memo import Memo

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind
    from app.lexicons.gazetteer import Beginning, Entry

# "known" is a known name or a part of one; "word" everything that is none of the
# others; "thing" ends an event, law or work; "pair" is "U.S.-Lithuania", where two
# known names describe what follows; "link" the "of" inside a name.
UnitKind = Literal["known", "title", "modifier", "thing", "pair", "link", "word"]

_PREFIXES = frozenset({"Ex", "Pro", "Anti", "Non", "Post", "Pre"})  # open a sentence
ADJECTIVAL = frozenset({"U.S.", "US", "U.S"})
ARTICLES = frozenset({"The", "A", "An", "I", "I'm", "I'd", "I'll", "I've"})
UNDER = "Under"  # of "U.S. Under Secretary of State"
_LONG = 4  # letters of a word in capitals that is no acronym


@dataclass(slots=True, eq=False)
class WordFacts:
    """What a word may be in a name, wherever it stands.

    Nobody changes one; it is not frozen only as it is made far quicker so.
    """

    opens: Beginning | None  # the known names that begin with it
    place: Entry | None  # what it names in capitals: "CAIRO"
    sole: Entry | None  # what it names wherever it alone, and no longer name, stands
    named: bool  # it may stand in a name at all
    kind: UnitKind  # what it is there when it is no known name
    settled: bool  # so it is, whatever stands beside it
    otherwise: UnitKind  # what a title is where it belongs to a name ("King")
    ordinary: bool  # alone it is but a word
    opener: bool  # it may have to be cut off a name in front
    hard: bool  # a function word
    common: bool  # any English word
    subject: bool  # one of those that a committee is called by
    empty: bool  # no name by itself where a sentence opens
    plain: bool  # it may but echo a name there
    bare: bool  # nowhere a name by itself
    alone: NameKind | None  # the kind of name that it would be by itself
    shape: NameKind | None  # the same, with "Greens" for a body
    personal: bool  # of names, only those of persons have it
    inner: bool  # it has a capital inside


@lru_cache(maxsize=4)
def facts_by_word(know: Knowledge) -> Memo[WordFacts]:
    """What each word may be."""
    return Memo(lambda word: _read_facts(word, know))


def _read_facts(word: str, know: Knowledge) -> WordFacts:
    opens, place = know.gazetteer.index.get(word), _in_capitals(word, know)
    otherwise = _kind_of(word, know)
    title = _is_title(word, know)
    hard, common = know.is_hard(word), know.is_common(word)
    bare = _is_bare(word, know) or (hard and not word.isupper())
    known = opens.alone if opens else None
    unnamed = not (known or place or title or otherwise in ("pair", "link"))
    alone = kind_alone(word, know.names)
    return WordFacts(
        opens=opens,
        place=place,
        sole=_sole_entry(word, opens, know) if opens else None,
        settled=not (opens or place or title) and _is_settled(word, otherwise),
        named=_is_name_word(word, know),
        kind="title" if title else otherwise,
        otherwise=otherwise,
        ordinary=not (known or place or title) and _is_ordinary(word, otherwise, know),
        opener=hard or word in ARTICLES,
        hard=hard,
        common=common,
        subject=_is_subject(word, know, common=common),
        empty=unnamed and not opens and hard and word not in know.names.calendar,
        plain=unnamed and (bare or common) and _is_plain(word, otherwise, know),
        bare=bare,
        alone=alone,
        shape="organization" if _is_body(word, know) else alone,
        personal=tells_person(word, know.names),
        inner=has_inner_capital(word),
    )


def _is_ordinary(word: str, kind: UnitKind, know: Knowledge) -> bool:
    """False for what may be more than a word, as the Storm of "Tropical Storm Ada"."""
    settled = kind == "word" and _is_settled(word, kind)
    return settled and word not in know.names.heralds


def _is_subject(word: str, know: Knowledge, *, common: bool) -> bool:
    """True for a word of "Foreign Affairs, Defence and Trade Committee"."""
    if word in (",", "and"):
        return True
    return word[0].isupper() and (common or word.lower() in know.titles.modifiers)


def _is_body(word: str, know: Knowledge) -> bool:
    """True for "Greens", and for the sign in the name of a firm."""
    return word == "&" or word in know.organisations.plurals


def _sole_entry(word: str, opens: Beginning, know: Knowledge) -> Entry | None:
    """The known name that a word is, where nothing can make it doubtful."""
    entry = opens.alone
    if entry is None or entry.quiet or entry.label in ADJECTIVAL:
        return None
    plain = entry.kind == "organization" and know.is_common(word)
    return None if plain and not word.isupper() else entry


def _is_settled(word: str, kind: UnitKind) -> bool:
    """False for a mark, for "Under" before a title, for the Park of "Ji-sung Park"."""
    return kind != "thing" and word != UNDER and word[0].isalpha()


def _is_name_word(word: str, know: Knowledge) -> bool:
    """True for a word with a capital, and for "al-Assad", "iPhone"; not for months."""
    if word[0].isupper():
        return word not in know.names.calendar
    if not word[0].isalpha():
        return False
    head, _, rest = word.partition("-")
    if rest:
        return rest[0].isupper() and head in know.names.hyphened
    return len(word) > 1 and word[1].isupper()


def _is_plain(word: str, kind: UnitKind, know: Knowledge) -> bool:
    """True for "Snow", false for the Church of "the Church" and for Rose."""
    if word in know.organisations.last:
        return False
    return kind != "word" or _is_bare(word, know) or word not in know.names.given


def _is_bare(word: str, know: Knowledge) -> bool:
    """True for "Government", "River", "Jr.", an initial, "May-July"."""
    ends_name = word in know.organisations.last or word in know.places.last
    return (
        ends_name
        or len(word) == 1
        or word in know.names.suffixes
        or is_plural_acronym(word)
        or (
            "-" in word and all(part in know.names.calendar for part in word.split("-"))
        )
    )


def title_of(word: str) -> str:
    """A word as titles are listed: in lower case and without its stop."""
    return word.lower().rstrip(".").replace("’", "'")


def _in_capitals(word: str, know: Knowledge) -> Entry | None:
    """The place or seat that a word in capitals names: "CAIRO", "KREMLIN"."""
    if len(word) < _LONG or not word.isupper():
        return None
    found = know.gazetteer.match([word.title()], 0, 1)
    if found is None or found[0].kind not in ("place", "capital", "country", "seat"):
        return None
    return found[0]


def _kind_of(word: str, know: Knowledge) -> UnitKind:
    kind: UnitKind = "word"
    if title_of(word) in know.titles.modifiers:
        kind = "modifier"
    elif word in know.names.links:
        kind = "link"
    elif word in know.names.things or word in know.places.states:
        kind = "thing"
    elif "-" in word and _is_pair(word, know):
        kind = "pair"
    return kind


def _is_pair(word: str, know: Knowledge) -> bool:
    """True for "NATO-Russia", "Israeli-Palestinian", "U.S.-led" and "Ex-Soviet"."""
    parts = word.split("-")
    known = [part in know.gazetteer.index for part in parts]
    return any(known) and all(
        is_known or part.islower() or part in _PREFIXES
        for part, is_known in zip(parts, known, strict=True)
    )


def _is_title(word: str, know: Knowledge) -> bool:
    """True for "Del." of "Del. Lee", but not for the particle of "Ana Del Lee"."""
    if word.lower() in know.names.inner:
        return False
    titles, title = know.titles, title_of(word)
    if title in titles.courtesy or title in titles.offices or title in titles.ranks:
        return True
    return title.endswith("s") and title[:-1] in titles.ranks  # "Senators X and Y"
