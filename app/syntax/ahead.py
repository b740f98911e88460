"""The classes of a sentence's words -> what stands ahead of the word being tagged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Tokens

# Where a clause may end.
BREAKS = frozenset({"COMMA", "COLON", "SUB", "WH", "QUOTE", "DASH", "CONJ", "STOP"})
_FINITE = frozenset({"MODAL", "past", "present", "AUX"})
_OBJECT_STARTS = frozenset({"TO", "DET", "NAME", "PRON", "SUB", "NUM"})
_LOOKAHEAD = 10


@dataclass(frozen=True, slots=True)
class Ahead:
    """The sentence `tokens[first:last]` with the class of each token."""

    tokens: Tokens
    first: int
    last: int
    classes: list[str]

    def kind(self, at: int) -> str:
        """The class of the token at `at`; "" outside the sentence."""
        inside = self.first <= at < self.last
        return self.classes[at - self.first] if inside else ""

    def lower(self, at: int) -> str:
        """The token at `at` in lower case; "" outside the sentence."""
        return self.tokens.lowers[at] if self.first <= at < self.last else ""

    def nounlike(self, at: int) -> bool:
        """True when the token may be a noun or part of its phrase."""
        kind = self.kind(at)
        return kind in ("NOUN", "NAME", "ADJ", "NUM") or kind.startswith(
            ("noun", "adj")
        )

    def finite_ahead(self, at: int) -> bool:
        """True when a word that can only be a finite verb follows in the clause."""
        for ahead in range(at, min(at + _LOOKAHEAD, self.last)):
            kind = self.classes[ahead - self.first]
            if kind in BREAKS:
                return False
            if kind in _FINITE:
                lower = self.tokens.lowers[ahead]
                return lower != "'s" and lower not in ("be", "been", "being")
        return False

    def clause_ahead(self, at: int) -> bool:
        """True when "after", "as" and the like open a clause and not a phrase."""
        if self.finite_ahead(at):
            return True
        for ahead in range(at + 1, min(at + _LOOKAHEAD, self.last)):
            kind = self.classes[ahead - self.first]
            if kind in BREAKS:
                return False
            if kind == "past/participle":
                return self.kind(ahead + 1) in _OBJECT_STARTS
        return False
