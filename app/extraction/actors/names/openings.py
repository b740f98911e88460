"""The first word of a run in, whether it belongs to the name behind it out.

It may have its capital from the sentence that it opens, or be an article, or tell what
somebody with a given name is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.facts import ARTICLES

if TYPE_CHECKING:
    from app.extraction.actors.names.facts import WordFacts
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.paper import Run
    from app.syntax.grammar import Tokens

AFTER_SURNAME = frozenset({"VERB", "AUX", "MODAL", "POSS", "COMMA", "WH"})


def is_no_name(tokens: Tokens, facts: WordFacts, last: int, end: int) -> bool:
    """True for a plain word that opens a sentence and cannot be an echo, either.

    Nor does a known name begin with it: "The" before anything but "Hague".
    """
    if facts.empty:
        return True
    if not facts.plain or last >= end or tokens.tags[last] in AFTER_SURNAME:
        return False
    return not begins_longer(tokens, facts, last, end)


def begins_longer(tokens: Tokens, facts: WordFacts, last: int, end: int) -> bool:
    """True where a known name may go on behind a word that ends before `last`."""
    opens = facts.opens
    return opens is not None and last < end and tokens.words[last] in opens.longer


def is_function_word(tokens: Tokens, at: int, run: Run, know: Knowledge) -> bool:
    """True for words that begin no name; inside a sentence only articles and I do."""
    word = tokens.words[at]
    facts = run.paper.facts[word]
    if not facts.opener:
        return False
    inside = not run.opening or at > run.first
    if not facts.hard:
        return inside
    if inside:
        return word in ARTICLES or run.last - run.first == 1
    return word not in know.names.calendar


def is_before_given(word: str, second: str, know: Knowledge) -> bool:
    """True for the word before a given name: "Universe" of "Miss Universe Ann Lee"."""
    given = know.names.given
    if second not in given or word in given:
        return False
    plain = know.is_common(word) or word in know.organisations.last
    return plain or word in know.names.things


def is_plain_opening(
    word: str, second: str, run: Run, know: Knowledge, *, more: bool
) -> bool:
    """True for a plain word that has its capital from the sentence that it opens.

    `more` is True where a third word follows.
    """
    given = know.names.given
    if word in given:
        return False
    common = run.paper.facts[word].common
    if word in know.names.family_first and ("-" in second or not common):
        return False
    return common or (more and (second in given or word.lower() in know.titles.people))


def opens_whole(
    tokens: Tokens, first: int, second: int, run: Run, know: Knowledge
) -> bool:
    """True for the same before a name of which the last word tells the kind."""
    if not run.opening or first != run.first:
        return False
    words = tokens.words
    if words[first] not in know.names.openers or tokens.lowers[second] == "of":
        return False
    return not know.is_common(words[second])
