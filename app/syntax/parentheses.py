"""An item of the line behind a parenthesis in, where the parenthesis opens out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.line import climb
from app.syntax.pieces import PHRASE

if TYPE_CHECKING:
    from app.syntax.line import Line


def opening_mark(line: Line, here: int) -> int | None:
    """The item of the comma, dash or bracket that opens what closes at `here`.

    Words in marks may stand inside, as in "Ann Lee, who wrote “Reefs,” left"; what
    begins or ends with them is said and no aside.
    """
    shape, numbers, quoted = line.shape, line.numbers, line.tokens.quoted
    wanted, marked = "(" if shape[here] == ")" else shape[here], False
    for opening in range(here - 1, -1, -1):
        kind = shape[opening]
        if kind == wanted:
            if not marked:
                return opening
            if quoted[numbers[opening]] == quoted[numbers[here]]:
                said = "Q" in shape[opening - 1 : opening + 2]
                return None if said else opening
        marked = marked or (kind == "Q" and wanted != "(")
    return None


def before_aside(line: Line, before: int) -> int:
    """From a phrase back over an aside: "Ann Lee (52), of Main Street, Oslo, left".

    Only where nothing has been done yet, and what stands there has an aside's comma.
    """
    if line.clauses:
        return before
    if before > 0 and line.shape[before] == PHRASE:
        top = climb(line, before)
        comma = top - len(("of", ","))
        aside = line.phrases[line.numbers[top]].prep is not None
        if aside and comma > 0 and line.shape[comma] == ",":
            before = comma - 1
    if before > 0 and line.shape[before] == ")":
        opening = opening_mark(line, before)
        before = before if opening is None else opening - 1
    return before


def is_apposed_twice(line: Line, before: int) -> bool:
    """True for a phrase that itself follows a comma as apposition: go one further.

    Not for that of "In May, the minister, Ann Lee, said", nor behind a whole clause, as
    in "They met the king, the minister, Ann Lee, said".
    """
    phrase = line.phrases[line.numbers[before]]
    comma = before - 1
    opens = line.letters[phrase.first] == "D"
    if not opens or comma < 1 or line.shape[comma] != ",":
        return False
    if (
        line.letters[line.first] in "SW"
        and line.clauses
        and "," not in line.shape[:comma]
    ):
        return False  # "When talks began, the minister, Ann Lee, left"
    if line.shape[comma - 1] != PHRASE:
        return True
    number = line.numbers[climb(line, comma - 1)]
    if line.phrases[number].prep is not None or _is_of_opening(line, number):
        return False
    return not _is_told(line, number)


def _is_of_opening(line: Line, number: int) -> bool:
    """True for the object in "Moving her motion, the peer, Ann Lee, said"."""
    opening = line.clauses[0] if line.clauses else None
    if opening is None or opening.verb.first != line.first:
        return False
    return opening.kind == "participle" and number in opening.objects


def _is_told(line: Line, number: int) -> bool:
    """True for an object behind the subject and verb of a whole sentence."""
    whole = False
    for clause in line.clauses:
        whole = whole or (clause.kind == "main" and bool(clause.subjects))
        if whole and number in clause.objects:
            return True
    return False
