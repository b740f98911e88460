"""A headline in title case in, the names in it that the article knows out.

Its capitals say nothing, so only names found in the body, and names of countries and
organisations that cannot be plain words, are taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot
from app.extraction.actors.names.capitals import is_asking
from app.extraction.actors.names.names import Name
from app.syntax.classes import is_title_case

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.names.names import NameKind
    from app.extraction.actors.register import Register
    from app.syntax.grammar import Parse, ParsedSentence, Tokens

_ENDS = frozenset({"STOP", "QUOTE"})  # of a sentence
_LABEL = 6  # words of a line in capitals that is a label or a heading
_SHORT = 3  # words: a surname in title case, no headline; "The Evening Post" is one
_LOCATING = frozenset({"in", "at", "near", "outside", "from", "to"})


def part_headlines(
    parse: Parse,
) -> tuple[list[ParsedSentence], list[ParsedSentence]]:
    """The sentences of an article in headline style, and the others."""
    tags, headline = parse.tokens.tags, parse.document.headline
    headlines: list[ParsedSentence] = []
    prose: list[ParsedSentence] = []
    for sentence in parse.sentences:
        heads = headline is not None and headline.holds(sentence.span)
        told = not heads and tags[sentence.last - 1] in _ENDS
        if told and sentence.last - sentence.first > _LABEL:
            prose.append(sentence)  # as nearly all
        elif _is_headline_style(parse.tokens, sentence, heads=heads, told=told):
            headlines.append(sentence)
        else:
            prose.append(sentence)
    return headlines, prose


def _is_headline_style(
    tokens: Tokens, sentence: ParsedSentence, *, heads: bool, told: bool
) -> bool:
    """True where words have capitals for style: in title case and without a stop."""
    size = sentence.last - sentence.first
    words = tokens.words[sentence.first : sentence.last]
    line = "".join(words)
    if size <= _LABEL and line.upper() == line:
        return True
    if size <= _SHORT:
        article = tokens.tags[sentence.first] == "DET"
        return heads and article and all(word[0].isupper() for word in words)
    return not told and is_title_case(words)


def find_in_headlines(
    parse: Parse, register: Register, headlines: list[ParsedSentence]
) -> None:
    """Add the mentions in the sentences that are in headline style."""
    if not headlines:
        return
    known = _known_names(register)
    for sentence in headlines:
        at = sentence.first + is_asking(parse.tokens, sentence, register.know)
        while at < sentence.last:
            at = _match(parse, register, (at, sentence.last), known=known)


Known = dict[str, list[tuple[tuple[str, ...], "Entity"]]]


def _known_names(register: Register) -> Known:
    """The names of the entities in lower case, by first word, longest first."""
    known: Known = {}
    for entity in register.entities:
        labels = [*entity.labels]
        if entity.kind == "person" and len(entity.words) > 1:
            labels.append(entity.words[-1])
        for label in labels:
            lower = tuple(label.lower().split(" "))
            known.setdefault(lower[0], []).append((lower, entity))
    for rows in known.values():
        if len(rows) > 1:
            rows.sort(key=lambda row: -len(row[0]))
    return known


def _match(
    parse: Parse, register: Register, place: tuple[int, int], *, known: Known
) -> int:
    """Note the name at a token, if there is one; return where to look next."""
    at, end = place
    tokens = parse.tokens
    for words, entity in known.get(tokens.lowers[at], ()):
        last = at + len(words)
        same = tuple(tokens.lowers[at:last]) == words and last <= end
        if same and tokens.words[at] != tokens.lowers[at]:
            _add(register, entity, at, last)
            return last
    return _match_known(parse, register, at, end)


def _match_known(parse: Parse, register: Register, at: int, end: int) -> int:
    tokens = parse.tokens
    found = register.know.gazetteer.match(tokens.words, at, end)
    if found is None:
        return at + 1
    entry, last = found
    plain = last - at == 1 and register.know.is_common(tokens.words[at])
    if entry.kind == "country" and not entry.quiet:
        _add(register, register.country_of(entry), at, last)
    elif entry.kind == "organization" and not (
        plain and not tokens.words[at].isupper()
    ):
        _add(register, register.body_of(entry), at, last)
    return last


def _add(register: Register, entity: Entity, first: int, last: int) -> None:
    tokens = register.tokens
    before = tokens.lowers[first - 1] if first else ""
    label = " ".join(tokens.words[first:last])
    spot = Spot(first, last, "name", before in _LOCATING)
    if label in entity.labels or not entity.labels:
        entity.add(spot, label)
    else:
        entity.note(spot)
    kind: NameKind = entity.kind
    register.place_name(Name(first, last, kind, entity.entry))
    register.owners[first] = entity
