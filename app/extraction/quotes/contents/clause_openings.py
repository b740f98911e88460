"""A phrase behind a cue in, whether the clause that was said begins with it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.complements import that_behind
from app.extraction.quotes.mouths.lookup import clauses_from, phrase_at, phrase_ending

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Clause, Phrase

_HELPING = frozenset({"AUX", "MODAL"})
_POINTING = frozenset({"it", "this", "so"})  # said of what went before
_STRESSING = frozenset({"even", "just", "maybe", "not", "only", "perhaps", "sometimes"})
_TELLING = frozenset(
    {"tell", "inform", "assure", "remind", "notify", "persuade", "convince", "reassure"}
)


def opens_clause(reading: Reading, phrase: Phrase) -> bool:
    """True when the phrase is the subject of a finite verb that follows.

    Verbs that take neither a topic nor a listener can be followed by nothing else.
    """
    kinds = reading.kinds
    heard = _must_hear(reading, phrase) or _is_all_said(reading, phrase)
    if heard or _is_titled(reading, phrase):
        return False
    follower = reading.tokens.tags[phrase.last : phrase.last + 1]
    if follower and follower[0] in _HELPING:
        return True
    pointed = reading.tokens.lowers[phrase.head] in _POINTING and follower == ["COMMA"]
    loose = "inverted" in kinds and "object" not in kinds and not pointed
    phrases = reading.sentence.phrases
    for clause in clauses_from(reading.sentence, phrase.last):
        if not clause.verb.finite or _is_beside(reading, phrase, clause):
            continue
        for number in clause.subjects:
            if phrases[number].first == phrase.first:
                return True
        if loose and clause.marker is None:
            return True
    return False


def opens_with_number(reading: Reading, at: int) -> bool:
    """True when a clause opens with how many: "20 were hurt", "nearly 20 were hurt"."""
    tags = reading.tokens.tags
    while at < reading.sentence.last - 1 and tags[at] == "ADV":
        at += 1
    phrase = phrase_at(reading.sentence, at) if tags[at] == "NUM" else None
    return phrase is not None and opens_clause(reading, phrase)


def opens_with_adverb(reading: Reading, at: int) -> bool:
    """True when a clause opens with how many, or with a word that belongs to it."""
    return opens_with_number(reading, at) or _opens_with_stress(reading, at)


def _opens_with_stress(reading: Reading, at: int) -> bool:
    """True for "only" of "said only two dams held", and "perhaps" of "said perhaps"."""
    if reading.tokens.lowers[at] not in _STRESSING:
        return False
    phrase = phrase_at(reading.sentence, at + 1)
    return phrase is not None and opens_clause(reading, phrase)


def _is_beside(reading: Reading, phrase: Phrase, clause: Clause) -> bool:
    """True for a clause that is about the phrase, or tells who says all of it."""
    return clause.relative is not None or _is_attributed(reading, phrase, clause)


def _is_attributed(reading: Reading, phrase: Phrase, clause: Clause) -> bool:
    """True for "Lee said" of "builders adding dams, Lee said", which opens nothing."""
    verb, sentence = clause.verb, reading.sentence
    if verb.last < sentence.last - 1:
        return False
    if verb.lemma not in reading.lexicons.reporting.verbs:
        return False
    parted = "COMMA" in reading.tokens.tags[phrase.last : verb.first]
    own = phrase_ending(sentence, verb.first) if parted else None
    return own is not None and own.first > phrase.last


def _is_titled(reading: Reading, phrase: Phrase) -> bool:
    """True for "the guide" of "wrote the guide “Reefs” and left"."""
    tokens, works = reading.tokens, reading.lexicons.reporting.works
    titled = tokens.tags[phrase.last : phrase.last + 1] == ["QUOTE"]
    return titled and tokens.lowers[phrase.head] in works


def _is_all_said(reading: Reading, phrase: Phrase) -> bool:
    """True for the "it" of "on the day he said it, the mayor resigned"."""
    tokens = reading.tokens
    parted = tokens.tags[phrase.last : phrase.last + 1] == ["COMMA"]
    return parted and tokens.lowers[phrase.head] == "it"


def _must_hear(reading: Reading, phrase: Phrase) -> bool:
    """True for "the mayor" of "told the mayor in a note sent in May that": he is told.

    Of those who must be told, one stands right behind the verb, whatever follows.
    """
    cue = reading.attribution
    if cue.lemma not in _TELLING or phrase.first != cue.last:
        return False
    # “No,” she told reporters wrapped in blankets.
    behind = cue.start > 0 and reading.tokens.tags[cue.start - 1] == "QUOTE"
    return behind or that_behind(reading, phrase.last) > phrase.last


def says_clause(reading: Reading, at: int) -> bool:
    """As in "Lee said, the dam would hold": a cue for any words, then a clause."""
    phrase = phrase_at(reading.sentence, at)
    said = {"direct", "that"} <= reading.kinds and reading.tokens.words[at - 1] == ","
    return said and phrase is not None and opens_clause(reading, phrase)
