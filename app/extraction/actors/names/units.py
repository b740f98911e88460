"""A run of capitalised words in, its units out: known names, titles, other words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app.extraction.actors.names.facts import ADJECTIVAL, UNDER, title_of

if TYPE_CHECKING:
    from app.extraction.actors.names.facts import UnitKind, WordFacts
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.paper import Run
    from app.lexicons.gazetteer import Beginning, Entry
    from app.syntax.grammar import Tokens

_FEW = 2
_LONGEST = 4  # words of a known name with a deed tied to it
_JOINED = frozenset({"of", "for"})
_LANDS = (["Member", "States"], ["Member", "State"])
# Finn and Dane are people, and names; German is neither where a noun follows.
_ADJECTIVES = ("an", "ish", "ese", "ch", "i", "ic")
# Before a place that is a part of a surname: Ramon del Rosario.
_OF_PLACES = frozenset(
    {"de", "del", "della", "di", "da", "do", "dos", "das", "du", "van", "von", "der"}
)


@dataclass(slots=True, eq=False)
class Unit:
    """One or more tokens of a run that belong together; `entry` of a known name."""

    kind: UnitKind
    first: int
    last: int
    entry: Entry | None = None

    def is_entry(self, *kinds: str) -> bool:
        """True for a known name of one of the kinds."""
        return self.entry is not None and self.entry.kind in kinds


def split_units(tokens: Tokens, run: Run, know: Knowledge) -> list[Unit]:
    """The units of a run, in order; a known name may reach beyond the run's end."""
    words, known = tokens.words, run.paper.facts
    units: list[Unit] = []
    at, end = run.first, run.last
    while at < end:
        facts = known[words[at]]
        if facts.settled:
            unit = Unit(facts.kind, at, at + 1)
        else:
            unit = _read_doubtful(tokens, at, run, facts, know)
        units.append(unit)
        at = unit.last
    return units


def read_unit(tokens: Tokens, at: int, run: Run, know: Knowledge) -> Unit:
    """The unit that begins at a token; a nickname with its marks is one word."""
    facts = run.paper.facts[tokens.words[at]]
    if facts.settled:
        return Unit(facts.kind, at, at + 1)
    return _read_doubtful(tokens, at, run, facts, know)


def _read_doubtful(
    tokens: Tokens, at: int, run: Run, facts: WordFacts, know: Knowledge
) -> Unit:
    """The same of a word that its neighbours may make a part of something longer."""
    if facts.opens or facts.place:
        unit = _known(tokens, at, run, facts, know)
        if unit is not None:
            return unit
    elif tokens.tags[at] == "QUOTE" and "QUOTE" in tokens.tags[at + 1 : run.last]:
        return Unit("word", at, tokens.tags.index("QUOTE", at + 1) + 1)
    return _word(tokens, at, run, facts, know)


def _known(
    tokens: Tokens, at: int, run: Run, facts: WordFacts, know: Knowledge
) -> Unit | None:
    opens = facts.opens
    if opens and at + 1 < run.last and (tied := _tied(tokens, at, run, opens)):
        return tied
    found = opens.match(tokens.words, at, run.end) if opens else None
    if found is not None:
        entry, last = found
    elif facts.place:
        entry, last = facts.place, at + 1
    else:
        return None
    if entry.label in ADJECTIVAL and _describes(tokens, last, run):
        entry = _as_demonym(entry)
    if last - at == 1 and _is_doubtful(tokens, at, run, entry=entry, know=know):
        return None
    if at > run.first and _is_of_a_person(tokens, (at, last), run, entry=entry):
        return None
    return Unit("known", at, last, entry)


def _tied(tokens: Tokens, at: int, run: Run, opens: Beginning) -> Unit | None:
    """The "European Union-brokered" of "European Union-brokered talks".

    Like "NATO-led" it describes what follows, and names who has done it.
    """
    words = tokens.words[at : min(run.last, at + _LONGEST)]
    for size, word in enumerate(words[1:], 2):
        name, hyphen, deed = word.partition("-")
        if hyphen and deed.islower():
            found = opens.match([*words[: size - 1], name], 0, size)
            whole = found is not None and found[1] == size
            return Unit("pair", at, at + size, found[0]) if found and whole else None
    return None


def _is_of_a_person(
    tokens: Tokens, place: tuple[int, int], run: Run, *, entry: Entry
) -> bool:
    """True for the Trump of "Ivanka Trump", and for "Christie's" behind "Chris"."""
    at, last = place
    before = run.paper.facts[tokens.words[at - 1]]
    if tokens.tags[last - 1] == "POSS":
        return before.alone == "person"
    if entry.kind != "person" or last - at > 1:
        return False
    return before.kind == "word" and not before.common


@lru_cache(maxsize=16)
def _as_demonym(entry: Entry) -> Entry:
    return replace(entry, kind="demonym")


def _describes(tokens: Tokens, last: int, run: Run) -> bool:
    """True for the "U.S." of "U.S. stock futures", which is an adjective."""
    return last < run.end and (
        tokens.tags[last] in ("NOUN", "ADJ") and tokens.words[last][0].islower()
    )


def _is_doubtful(
    tokens: Tokens, at: int, run: Run, *, entry: Entry, know: Knowledge
) -> bool:
    """True where a known name of one word is another's given name or a plain word.

    One that stands alone and is never doubtful then is `WordFacts.sole`.
    """
    word = tokens.words[at]
    if entry.quiet and tokens.tags[at - 1 if at > run.begin else at] != "PREP":
        return True
    given = know.names.given
    before = tokens.words[at - 1] if at > run.first else ""
    nickname = before and tokens.tags[at - 1] == "QUOTE"
    if nickname or before.lower() in _OF_PLACES:
        return True  # a surname behind it
    if before in given and entry.kind in ("place", "capital", "organization"):
        return at + 1 == run.last and before != before.upper()
    person = entry.kind == "demonym" and not word.endswith(_ADJECTIVES)
    if word in given and (person or entry.kind in ("country", "place", "capital")):
        return at + 1 < run.last and _is_surname(tokens, at + 1, know)
    alone = at == run.first and at + 1 == run.last
    if entry.kind == "organization" and alone and run.opening:
        plain = run.paper.facts[word].common and not word.isupper()
        return plain and not _governs(tokens, run)
    return word == "IS" and not alone


def _governs(tokens: Tokens, run: Run) -> bool:
    """True where a verb or the possessive 's follows, as in "Labour has", "Shell's"."""
    after = tokens.tags[run.last] if run.last < run.end else ""
    return after in ("POSS", "AUX", "MODAL", "VERB")


def _is_surname(tokens: Tokens, at: int, know: Knowledge) -> bool:
    """True for a word that may be a surname: nothing that the lexicons know."""
    word = tokens.words[at]
    known = know.gazetteer.index.get(word)
    return not (
        known
        or word in know.organisations.last
        or word in know.places.last
        or word in know.names.things
        or title_of(word) in know.titles.offices
        or word.isupper()
    )


def _word(tokens: Tokens, at: int, run: Run, facts: WordFacts, know: Knowledge) -> Unit:
    kind, word, names = facts.kind, tokens.words[at], know.names
    if word == UNDER and _is_secretary(tokens, at + 1, run):
        return Unit("modifier", at, at + 1)
    if kind == "title":
        honour = word in names.honours and at > run.first + 1
        land = tokens.words[at : at + 2] in _LANDS
        if not (honour or land or _is_inside_name(tokens, at, run, know)):
            return Unit("title", at, _title_end(tokens, at, run, know))
        kind = facts.otherwise
    if kind == "thing" and at > run.first and tokens.words[at - 1] in names.given:
        kind = "word" if word in names.surnames else "thing"
    if kind == "thing" and at + 1 < run.last and word in names.given:
        kind = "word"  # Mark, but for the Mark at the end of "Bench Mark"
    return Unit(kind, at, at + 1)


def _is_secretary(tokens: Tokens, at: int, run: Run) -> bool:
    """True for the word behind the Under of "U.S. Under Secretary of State"."""
    inside = run.first < at - 1 or not run.opening
    return inside and at < run.last and tokens.lowers[at].startswith("secretary")


def _title_end(tokens: Tokens, at: int, run: Run, know: Knowledge) -> int:
    """Past "of State" and "for Foreign Affairs" where they follow the title."""
    last = at + 1
    while last + 1 < run.last and tokens.lowers[last] in _JOINED:
        end = last + 1
        while end < run.last and tokens.lowers[end] in know.titles.modifiers:
            end += 1
        if end == last + 1:
            break
        last = end
    return last


def _is_inside_name(tokens: Tokens, at: int, run: Run, know: Knowledge) -> bool:
    """True for the King of "Stephen King", and for the Dean of "James Dean Hart"."""
    if at == run.first or tokens.words[at - 1] not in know.names.given:
        return False
    ends = at + 1 == run.last or tokens.words[at] in know.names.given
    return ends and at - run.first < _FEW + 1
