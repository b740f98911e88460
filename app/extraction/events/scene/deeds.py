"""A deed: an event as the grammar of one sentence tells it, before it is dated."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.extraction.annotations import Modality
    from app.extraction.events.scene.scene import Range
    from app.lexicons.event_patterns import Operator


CONCESSION = "035"  # codes of concessions that lie ahead begin so
FORCE = ("17", "18", "19", "20")  # codes of force begin with one of these
PROTEST = "14"  # codes of protest begin so
UNKNOWN = "?"  # the code of a deed of which only the words are known


class Deed(NamedTuple):
    """Who did what to whom in one sentence.

    `trigger`, `actors` and `recipients` are token ranges. `clause` is the number of the
    clause that tells it, None for a noun on its own; `inner` is the deed that an
    operator took, `background` marks what is told in passing, `claimed_by`
    are those who only claim it, `alleged` is what some claim; `phrases` are the noun
    phrases used up by it, `clauses` the clauses.
    """

    code: str
    trigger: Range
    actors: tuple[Range, ...]
    recipients: tuple[Range, ...]
    rule: str
    clause: int | None = None
    weak: bool = False
    together: bool = False
    negated: bool = False
    claimed_by: tuple[Range, ...] = ()
    alleged: bool = False
    modality: Modality = "actual"
    background: bool = False
    inner: Deed | None = None
    phrases: frozenset[int] = frozenset()
    clauses: frozenset[int] = frozenset()

    def using(self, other: Deed) -> Deed:
        """This deed with what the other one used up."""
        return self._replace(
            phrases=self.phrases | other.phrases,
            clauses=self.clauses | other.clauses,
        )


def code_of(operator: Operator, inner: Deed) -> str:
    """The code that the operator makes of the deed; "" for no event.

    A protest that is announced threatens whom it is aimed at, else it stays a protest.
    """
    if operator.name == "future" and inner.code.startswith(PROTEST):
        return operator.code(inner.code) if inner.recipients else inner.code
    return operator.code(inner.code)
