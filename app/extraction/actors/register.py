"""Who has been found so far in an article, and where their names stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.entities import Entity, Spot
from app.extraction.actors.names.apposed import LOCATING
from app.extraction.actors.names.facts import title_of
from app.extraction.actors.names.wordings import (
    bare_surname,
    core_of,
    initials_of,
    personal_words,
)
from app.lexicons.gazetteer import Entry
from app.lexicons.office_titles import office_key

if TYPE_CHECKING:
    from app.extraction.actors.entities import EntityKind
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import Name
    from app.syntax.grammar import Tokens

_PLACING = LOCATING | {"from", "to"}
ENTITY_KINDS: dict[str, EntityKind] = {
    "person": "person",
    "organization": "organization",
    "country": "country",
    "seat": "country",
    "place": "place",
    "thing": "organization",
}
_SURE = 20  # votes of a name that tells its kind, against one that only may be


class Register:
    """The entities of one article, and by token the names and their owners.

    `owners` and `names` go by the first token of a name, `inside` leads from each token
    of a name to that first one, `openings` from that of the title before a name, and
    `ends` from the token after a name to its owner.
    `people` and `bodies` find persons with a full name and organisations by a word,
    `office_nouns` persons by the last word of a title that they have been given.
    """

    def __init__(self, tokens: Tokens, know: Knowledge, begins: set[int]) -> None:
        """Take the tokens, and the first one of each sentence."""
        self._begins = begins
        self.tokens = tokens
        self.know = know
        self.entities: list[Entity] = []
        self.owners: dict[int, Entity] = {}
        self.names: dict[int, Name] = {}
        self.words: dict[int, tuple[str, ...]] = {}
        self.inside: dict[int, int] = {}
        self.openings: dict[int, int] = {}
        self.ends: dict[int, Entity] = {}
        self.people: dict[str, list[Entity]] = {}
        self.bodies: dict[str, list[Entity]] = {}
        self.acronyms: dict[str, Entity] = {}
        self.office_nouns: dict[str, list[Entity]] = {}
        self._by_key: dict[object, Entity] = {}

    def is_opening(self, token: int) -> bool:
        """True for the first token of a sentence."""
        return token in self._begins

    def place_name(self, name: Name) -> None:
        """Remember where a name stands."""
        first = name.first
        self.names[first] = name
        if name.title:
            self.openings[name.title[0]] = first
        if name.last == first + 1:
            self.inside[first] = first
            self.words[first] = (self.tokens.words[first],)
            return
        for at in range(first, name.last):
            self.inside[at] = first
        words = self.tokens.words[first : name.last]
        if name.kind == "person":
            tags = self.tokens.tags[first : name.last]
            words = personal_words(words, tags, self.know.names)
        self.words[first] = tuple(words)

    def words_of(self, name: Name) -> tuple[str, ...]:
        """The words of a name that has its place, without a nickname."""
        return self.words[name.first]

    def is_located(self, name: Name) -> bool:
        """True where the words before a name tell where, or where from or to."""
        return self._preposition(name) in _PLACING

    def spot_of(self, name: Name) -> Spot:
        """The place of a name; it is located where something is in or at it."""
        located = self._preposition(name) in LOCATING
        return Spot(name.first, name.last, "name", located)

    def _preposition(self, name: Name) -> str:
        first, lowers = name.first, self.tokens.lowers
        before = lowers[first - 1] if first else ""
        return lowers[first - 2] if before == "the" and first > 1 else before

    def keyed(self, key: object, name: Name) -> Entity:
        """The entity under `key`, made from `name` when there is none."""
        entity = self._by_key.get(key)
        if entity is None:
            entity = self._by_key[key] = self.create(name)
        return entity

    def create(self, name: Name) -> Entity:
        """A new entity with this name as its fullest."""
        kind = ENTITY_KINDS[name.kind]
        entry = name.entry
        known = entry.id if entry else None
        return self.enter(Entity(kind, self.words[name.first], entry, id=known))

    def enter(self, entity: Entity) -> Entity:
        """Add an entity."""
        self.entities.append(entity)
        return entity

    def forget(self, things: set[Entity]) -> None:
        """Take entities out, under all their mentions: they are nobody who acts."""
        if things:
            self.entities = [one for one in self.entities if one not in things]
            self.owners = {
                first: one for first, one in self.owners.items() if one not in things
            }

    def attach(self, name: Name, entity: Entity) -> None:
        """Give a name to an entity."""
        first, last, kind = name.first, name.last, name.kind
        words = self.words[first]
        several = len(words) > 1
        label = " ".join(words) if several else words[0]
        noted = entity.labels.get(label)
        entity.labels[label] = True
        entity.note(self.spot_of(name))
        votes = _SURE if name.sure and last - first > 1 else 1 + 5 * name.sure
        entity.kinds[kind] = entity.kinds.get(kind, 0) + votes
        self.owners[first] = self.ends[last] = entity
        if len(words) > len(entity.words) and not name.entry:
            entity.words = words
        if entity.kind == "person" and (several or name.title):
            self._lean(name, entity, words)
        if not noted and (several or entity.kind == "organization"):
            self._note_words(entity, words)

    def _note_words(self, entity: Entity, words: tuple[str, ...]) -> None:
        """Let a person be found by each word of a full name, a body by any word."""
        several = len(words) > 1
        if entity.kind == "organization":
            for word in set(words) if several else words:
                _note(self.bodies, word, entity)
            short = initials_of(words) if several else words[0].replace(".", "")
            self.acronyms.setdefault(short, entity)
        elif several and entity.kind == "person":
            core = core_of(words, self.know.names)
            for word in {words[0], bare_surname(words[-1]), *core}:
                _note(self.people, word, entity)

    def _lean(self, name: Name, entity: Entity, words: tuple[str, ...]) -> None:
        """Note what given name and title tell of a person's gender."""
        if len(words) > 1:
            entity.lean(self.know.names.given.get(words[0], "unknown"))
        if name.title:
            last = title_of(self.tokens.words[name.title[1] - 1])
            entity.lean(self.know.titles.courtesy.get(last, "unknown"), 2)

    def knows(self, entry: Entry) -> bool:
        """Whether the article has spoken of the country of an entry."""
        return (True, entry.name) in self._by_key

    def country_of(self, entry: Entry) -> Entity:
        """The country of an entry, with or without mentions in the article."""
        return self._of_entry((True, entry.name), "country", entry)

    def body_of(self, entry: Entry) -> Entity:
        """The organisation of an entry, with or without mentions in the article."""
        return self._of_entry((False, entry.name), "organization", entry)

    def place_of(self, name: str, code: str | None) -> Entity:
        """The place of that name, known or new."""
        entity = self._by_key.get(("place", name))
        if entity is None:
            entry = Entry("place", name, code, name) if code else None
            entity = self.enter(Entity("place", tuple(name.split()), entry))
            self._by_key["place", name] = entity
        return entity

    def _of_entry(self, key: object, kind: EntityKind, entry: Entry) -> Entity:
        entity = self._by_key.get(key)
        if entity is None:
            if kind == "country" and entry.kind != "country":
                entry = replace(entry, kind="country")
            entity = self.enter(Entity(kind, (entry.name,), entry, id=entry.id))
            self._by_key[key] = entity
        return entity

    def give_title(self, person: Entity, title: str) -> None:
        """Note that the article gives a person a title; "Presidents X and Y" two."""
        if title.endswith("s") and self._is_office(title.rpartition(" ")[2][:-1]):
            title = title[:-1]
        if title not in person.titles:
            person.titles.append(title)
            _note(self.office_nouns, office_key(title).split()[-1], person)

    def _is_office(self, noun: str) -> bool:
        return noun in self.know.titles.offices or noun in self.know.titles.ranks

    def person_called(self, slug: str, name: str) -> Entity | None:
        """The person with that id, or the one of whom only the surname is known."""
        surname = name.split()[-1]
        alone = self._by_key.get(("word", surname))
        if alone and alone.kind == "person" and alone.words == (surname,):
            return alone
        known = self._by_key.get((False, name))
        if known and known.id == slug:
            return known
        same = (one for one in self.people.get(surname, ()) if one.id == slug)
        return next(same, None)


def _note(index: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    found = index.get(word)
    if found is None:
        index[word] = [entity]
    elif found[-1] is not entity:  # twice in the list does no harm
        found.append(entity)
