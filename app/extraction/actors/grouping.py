"""Names in, entities out: which names of an article mean the same one.

Full names and known names come first, wherever they stand; then single words find the
full name that they belong to: surnames, given names, acronyms, first words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.actors.entities import Entity, Spot
from app.extraction.actors.units import title_of
from app.lexicons.gazetteer import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import EntityKind
    from app.extraction.actors.knowledge import Knowledge
    from app.extraction.actors.names import Name
    from app.syntax.grammar import Tokens

_LOCATING = frozenset({"in", "at", "near", "outside", "from", "to", "across", "around"})
_ACRONYM_WORDS = frozenset({"acronym", "initials", "abbreviation"})
_LABEL = 3  # a speaker's label in a transcript has more letters: "PENCE:"
_SURE = 20  # votes of a name that tells its kind, against one that only may be
_COMPANY = frozenset(
    {"Co", "Co.", "Corp", "Corp.", "Inc", "Inc.", "Ltd", "Ltd.", "Limited", "PLC"}
    | {"plc", "AG", "SA", "NV", "GmbH", "LLC", "LLP", "SpA", "KK", "AB", "Oy", "ASA"}
    | {"Corporation", "Company", "Group", "Holdings", "Holding"}
)
_NEAR = 12  # tokens between a name and "known by its acronym X"
_ENTITY_KINDS: dict[str, EntityKind] = {
    "person": "person",
    "organization": "organization",
    "country": "country",
    "seat": "country",
    "place": "place",
    "thing": "organization",
}


class Grouping:
    """The entities of one article, growing name by name."""

    def __init__(self, tokens: Tokens, know: Knowledge) -> None:
        self.tokens = tokens
        self.know = know
        self.entities: list[Entity] = []
        self.owners: dict[int, Entity] = {}  # by first token of a name
        self.names: dict[int, Name] = {}
        self.inside: dict[int, int] = {}  # token of a name -> its first token
        self._by_key: dict[object, Entity] = {}
        self._people: dict[str, list[Entity]] = {}  # by each word of a full name
        self._bodies: dict[str, list[Entity]] = {}  # organisations, by each word

    def run(self, names: Iterable[Name]) -> None:
        """Give every name its entity."""
        short = []
        for name in names:
            self.register(name)
            if name.kind in ("demonym", "people", "capital"):
                continue
            if name.kind == "pair":
                self._add_pair(name)
                continue
            if name.kind == "echo" or name.size == 1 or self._is_short(name):
                short.append(name)
            else:
                self._add_full(name)
        for name in short:
            self._add_short(name)
        for entity in self.entities:
            _settle_kind(entity)
        self._drop_things()

    def _drop_things(self) -> None:
        """Forget ships, films and storms, under all their mentions."""
        things = [entity for entity in self.entities if entity.kinds["thing"]]
        if things:
            self.entities = [one for one in self.entities if one not in things]
            self.owners = {
                first: one for first, one in self.owners.items() if one not in things
            }

    def register(self, name: Name) -> None:
        """Remember where a name stands."""
        self.names[name.first] = name
        self.inside.update(dict.fromkeys(range(name.first, name.last), name.first))

    def add_capitals(self, names: Iterable[Name], acting: set[int]) -> None:
        """Give the capitals their country, where they act, or a place."""
        for name in names:
            if name.kind != "capital" or name.entry is None:
                continue
            words = self.words_of(name)
            owner = None
            if name.size == 1 and not self._is_located(name):
                owner = self._owner_of(name, words[0])
            entity = owner or self._capital(name, words, acts=name.first in acting)
            entity.add(
                Spot(name.first, name.last, "name", self._is_located(name)),
                " ".join(words),
            )
            self.owners[name.first] = entity

    def _capital(self, name: Name, words: tuple[str, ...], *, acts: bool) -> Entity:
        entry = name.entry
        if entry is None:
            raise ValueError("a capital is a known name")
        key: object = (True, entry.name) if acts else ("place", words[0])
        entity = self._by_key.get(key)
        if entity is None:
            kind: EntityKind = "country" if acts else "place"
            named = replace(entry, kind="place", name=" ".join(words))
            state = replace(entry, kind="country")
            entity = Entity(kind, words, state if acts else named)
            self.entities.append(entity)
            self._by_key[key] = entity
        return entity

    def add_demonyms(self, names: Iterable[Name]) -> None:
        """Let demonyms own what follows them, without a mention of their own."""
        for name in names:
            if name.kind in ("demonym", "people") and name.entry:
                self.owners[name.first] = self.country_of(name.entry)

    def country_of(self, entry: Entry) -> Entity:
        """The country of an entry, with or without mentions in the article."""
        key = (True, entry.name)
        entity = self._by_key.get(key)
        if entity is None:
            state = replace(entry, kind="country")
            entity = Entity("country", (entry.name,), state)
            entity.id = state.id
            self.entities.append(entity)
            self._by_key[key] = entity
        return entity

    def body_of(self, entry: Entry) -> Entity:
        """The organisation of an entry, with or without mentions in the article."""
        key = (False, entry.name)
        entity = self._by_key.get(key)
        if entity is None:
            entity = Entity("organization", (entry.name,), entry, id=entry.id)
            self.entities.append(entity)
            self._by_key[key] = entity
        return entity

    def place_of(self, name: str, code: str | None) -> Entity:
        """The place of that name, known or new."""
        for entity in self.entities:
            if entity.kind == "place" and entity.name == name:
                return entity
        entry = Entry("place", name, code, name) if code else None
        entity = Entity("place", tuple(name.split()), entry)
        self.entities.append(entity)
        return entity

    def openings(self) -> dict[int, int]:
        """The first token of each name, by that of the title before it."""
        return {
            name.title[0]: first for first, name in self.names.items() if name.title
        }

    def title_start(self, name: Name) -> int:
        """The first token of the title with the name or possessor before it."""
        if name.title is None:
            return name.first
        at = name.title[0] - 1
        if at > 0 and self.tokens.tags[at] == "POSS":
            at -= 1
        first = self.inside.get(at)
        return first if first is not None and self.side_of_title(name) else at + 1

    def side_of_title(self, name: Name) -> Entity | None:
        """Whom the title before a name speaks for: the name or possessor before it."""
        if name.title is None:
            return None
        at = name.title[0] - 1
        if at > 0 and self.tokens.tags[at] == "POSS":
            at -= 1
        first = self.inside.get(at)
        side = self.owners.get(first) if first is not None else None
        return side if side and side.kind in ("country", "organization") else None

    def words_of(self, name: Name) -> tuple[str, ...]:
        """The words of a name, with straight apostrophes."""
        return tuple(self.tokens.words[name.first : name.last])

    def _is_short(self, name: Name) -> bool:
        if name.entry:
            return name.kind == "person" and name.size == 1
        words = self.words_of(name)
        return len(_core(words, self.know)) == 1

    def _add_full(self, name: Name) -> None:
        words = self.words_of(name)
        if name.kind == "seat" and self._is_located(name):
            name = replace(name, kind="place", entry=None)
        if name.entry:
            key: object = (name.entry.kind in ("country", "seat"), _identity(name))
            entity = self._by_key.get(key) or self._create(name, words)
            self._by_key[key] = entity
        elif name.kind == "person":
            person = self._same_person(name, words)
            if person is None and not name.sure:
                person = self._same_body(words)
            entity = person or self._create(name, words)
        else:
            entity = self._same_body(words) or self._create(name, words)
        self._attach(name, entity, words)

    def _add_short(self, name: Name) -> None:
        words = self.words_of(name)
        if name.kind == "echo":
            self._add_echo(name, words)
            return
        if name.entry and name.kind != "person":
            self._add_known(name, words)
            return
        entity = self._owner_of(name, _core(words, self.know)[0])
        if entity is None:
            key: object = _core_key(words)
            if name.entry:
                key = (False, name.entry.name)
            entity = self._by_key.get(key) or self._create(name, words)
            self._by_key[key] = entity
        self._attach(name, entity, words)

    def _add_known(self, name: Name, words: tuple[str, ...]) -> None:
        """Take a known name of one word for itself, or for a person's surname."""
        people = [
            person
            for person in self._people.get(words[0], ())
            if person.words[-1] == words[0] and not self._is_located(name)
        ]
        if people and not words[0].isupper():
            owner = max(people, key=lambda one: one.nearest(name.first))
            self._attach(replace(name, kind="person", entry=None), owner, words)
        else:
            self._add_full(name)

    def _add_pair(self, name: Name) -> None:
        """Mention both of "NATO-Russia", each with its own characters."""
        at = self.tokens.starts[name.first]
        for word in self.tokens.words[name.first].split("-"):
            found = self.know.gazetteer.match([word], 0, 1)
            entry = found[0] if found else None
            span = Span(at, at + len(word))
            at = span.end + 1
            if entry is None or entry.kind not in ("country", "organization"):
                continue
            state = entry.kind == "country"
            entity = self.country_of(entry) if state else self.body_of(entry)
            spot = Spot(name.first, name.last, "name", part=span)
            entity.add(spot, word)

    def _add_echo(self, name: Name, words: tuple[str, ...]) -> None:
        """Give a plain word to the fuller name that ends with it, if there is one."""
        people = [
            person
            for person in self._people.get(words[0], ())
            if person.words[-1] == words[0] and not name.title
        ]
        if people:
            owner = max(people, key=lambda one: one.nearest(name.first))
            self._attach(replace(name, kind="person"), owner, words)
            return
        body = self._body_of(name, words[0])
        if body:
            self._attach(replace(name, kind="organization"), body, words)

    def _create(self, name: Name, words: tuple[str, ...]) -> Entity:
        kind = _ENTITY_KINDS[name.kind]
        entity = Entity(kind, words, name.entry, name.sure)
        if name.entry:
            entity.id = name.entry.id
        self.entities.append(entity)
        return entity

    def _attach(self, name: Name, entity: Entity, words: tuple[str, ...]) -> None:
        located = self._is_located(name)
        entity.add(Spot(name.first, name.last, "name", located), " ".join(words))
        certain = name.sure and name.size > 1
        entity.kinds[name.kind] += _SURE if certain else 1 + name.sure
        self.owners[name.first] = entity
        if len(words) > len(entity.words) and not name.entry:
            entity.words = words
        if entity.kind == "person":
            self._note_person(name, entity, words)
        elif entity.kind == "organization":
            for word in set(words):
                _note(self._bodies, word, entity)

    def _note_person(self, name: Name, entity: Entity, words: tuple[str, ...]) -> None:
        if len(words) > 1:
            for word in {words[0], _bare(words[-1])} | set(_core(words, self.know)):
                _note(self._people, word, entity)
        entity.genders[self.know.names.given.get(words[0], "unknown")] += len(words) > 1
        if name.title:
            last = title_of(self.tokens.words[name.title[1] - 1])
            courtesy = self.know.titles.courtesy.get(last, "unknown")
            entity.genders[courtesy] += 2

    def _is_located(self, name: Name) -> bool:
        before = self.tokens.lowers[name.first - 1] if name.first else ""
        if before == "the" and name.first > 1:
            before = self.tokens.lowers[name.first - 2]
        return before in _LOCATING

    def _same_person(self, name: Name, words: tuple[str, ...]) -> Entity | None:
        core = _core(words, self.know)
        same = [
            entity
            for entity in self._people.get(_bare(core[-1]), ())
            if _compatible(core, _core(entity.words, self.know))
        ]
        return max(same, key=lambda one: one.nearest(name.first)) if same else None

    def _same_body(self, words: tuple[str, ...]) -> Entity | None:
        bare = _bare_body(words)
        for entity in self._bodies.get(bare[-1], ()):
            other = _bare_body(entity.words)
            short, long = sorted((bare, other), key=len)
            if long[-len(short) :] == short or long[: len(short)] == short:
                return entity
        found = self.know.gazetteer.match(bare, 0, len(bare))
        if found and found[1] == len(bare) and found[0].kind == "organization":
            return self.body_of(found[0])
        return None

    def _owner_of(self, name: Name, word: str) -> Entity | None:
        """The entity with a fuller name that a single word stands for."""
        expanded = self._expansion(name)
        if expanded:
            return expanded
        if word.isupper() and len(word) > _LABEL and word not in self._people:
            word = word.title()
        people = [
            entity
            for entity in self._people.get(_bare(word), ())
            if self._may_be(name, entity)
        ]
        if people:
            return max(people, key=lambda one: one.nearest(name.first))
        if name.title is None and not name.entry:
            return self._body_of(name, word)
        return None

    def _may_be(self, name: Name, entity: Entity) -> bool:
        if not name.title:
            return True
        last = title_of(self.tokens.words[name.title[1] - 1])
        told = self.know.titles.courtesy.get(last, "unknown")
        return "unknown" in (told, entity.gender()) or told == entity.gender()

    def _expansion(self, name: Name) -> Entity | None:
        """The organisation before the brackets of "Energy Agency (IEA)"."""
        tokens = self.tokens
        at = name.first - 1
        if at < 1 or name.last >= len(tokens.tags):
            return None
        bracketed = tokens.tags[at] == "OPEN" and tokens.tags[name.last] == "CLOSE"
        if not bracketed and tokens.lowers[at] not in _ACRONYM_WORDS:
            return None
        reach = 1 if bracketed else _NEAR
        for entity in reversed(self.entities):
            near = any(0 <= at - spot.last < reach for spot in entity.spots)
            if near and entity.kind == "organization":
                return entity
        return None

    def _body_of(self, name: Name, word: str) -> Entity | None:
        if word.isupper() and len(word) > 1:
            letters = word.replace(".", "")
            for entity in self.entities:
                if entity.kind == "organization" and _initials(entity.words) == letters:
                    return entity
            return None
        bodies = [
            entity
            for entity in self._bodies.get(word, ())
            if word in (entity.words[0], entity.words[-1]) and len(entity.words) > 1
        ]
        return max(bodies, key=lambda one: one.nearest(name.first)) if bodies else None


def _identity(name: Name) -> str:
    return name.entry.name if name.entry else ""


def _note(index: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    found = index.setdefault(word, [])
    if entity not in found:
        found.append(entity)


def _core(words: tuple[str, ...], know: Knowledge) -> tuple[str, ...]:
    """The words of a personal name without particles and suffixes."""
    names = know.names
    core = tuple(
        word
        for word in words
        if word not in names.suffixes and word.lower() not in names.inner
    )
    return core or words


def _core_key(words: tuple[str, ...]) -> str:
    return _bare(words[-1])


def _bare(word: str) -> str:
    """A surname without its article: "Assad" for "al-Assad"."""
    head, _, rest = word.partition("-")
    return rest if rest[:1].isupper() and head in ("al", "el", "Al", "El") else word


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when two full names with one surname can be the same person's."""
    short, long = sorted((one, other), key=len)
    if set(short) <= set(long):
        return True
    first, second = short[0], long[0]
    initial = first.rstrip(".") == second[0] or second.rstrip(".") == first[0]
    return initial and short[-1] == long[-1]


def _bare_body(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an organisation's name without "The" and without "Co Ltd"."""
    first = 1 if words[0] == "The" and len(words) > 1 else 0
    last = len(words)
    while last - first > 1 and words[last - 1] in _COMPANY:
        last -= 1
    return words[first:last]


def _initials(words: tuple[str, ...]) -> str:
    """The capitals of a name: "RECO" needs more, "FSB" is Federal Security Bureau."""
    letters = [part[0] for word in words for part in word.split("-") if part]
    return "".join(letter for letter in letters if letter.isupper())


def _settle_kind(entity: Entity) -> None:
    """An unknown name is what most of its mentions say."""
    if entity.entry is None and entity.kinds:
        best = max(sorted(entity.kinds), key=lambda kind: entity.kinds[kind])
        entity.kind = _ENTITY_KINDS.get(best, entity.kind)
