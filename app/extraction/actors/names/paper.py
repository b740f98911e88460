"""The values of reading names: the words of an article, and runs of capitals in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.extraction.actors.names.ends import ends_by_word
from app.extraction.actors.names.facts import facts_by_word
from app.extraction.actors.names.joints import joints
from app.extraction.actors.names.nouns import kinds_told

if TYPE_CHECKING:
    from app.extraction.actors.names.facts import WordFacts
    from app.extraction.actors.names.knowledge import Knowledge


class Paper:
    """Words of the whole article: `names` have a capital where only names do.

    `facts` tells of each what it may be, `ends` what it tells at either end of a longer
    name, `told` what it says of a name beside it, and
    `joints` are those that names go on over.
    """

    def __init__(self, printed: list[str], know: Knowledge) -> None:
        """Take all words in order; the names are noted as they are found."""
        self.know = know
        self.names: set[str] = set()
        self.facts = facts_by_word(know)
        self.ends = ends_by_word(know)
        self.told = kinds_told(know)
        self.joints = joints(know.names)
        self._printed = printed

    @cached_property
    def words(self) -> frozenset[str]:
        """All words as printed."""
        return frozenset(self._printed)


@dataclass(slots=True, eq=False)
class Run:
    """The tokens `first:last`, inside the sentence `begin:end`.

    `opening` is True where its first word would have a capital anyway; `facts` tell of
    that word. Not frozen, as it is made and asked far quicker so.
    """

    first: int
    last: int
    begin: int
    end: int
    opening: bool
    paper: Paper
    facts: WordFacts
