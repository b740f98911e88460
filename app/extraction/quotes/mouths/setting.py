"""The values that finding a speaker works with: a sentence to read, and a mouth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.values import value

if TYPE_CHECKING:
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import ParsedSentence, Phrase, Tokens


@value
class Mouth:
    """The speaker's words, `tokens[first:last]`; `head` is their principal noun."""

    first: int
    last: int
    head: int


@value
class Setting:
    """A sentence and the words to read it with.

    `depth` is how deep in quotation marks its verbs stand: 1 for what a quoted person
    reports.
    """

    tokens: Tokens
    sentence: ParsedSentence
    lexicons: Lexicons
    depth: int = 0

    def foreign(self, token: int) -> bool:
        """True for a word that lies deeper in quotation marks than the verb read."""
        return self.tokens.quoted[token] != self.depth

    def is_time(self, phrase: Phrase) -> bool:
        """True for "Monday" or "last week"."""
        return self.tokens.lowers[phrase.head] in self.lexicons.grammar.time
