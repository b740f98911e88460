"""A form like "signed" behind a noun and its context in, past or participle out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.around import Around

_DATING = frozenset({"last", "this", "late", "earlier", "early"})
# Without an object behind them, these tell of what was done to the noun before.
_SETTLED = frozenset(
    {"reached", "signed", "brokered", "struck", "concluded", "negotiated", "imposed"}
    | {"adopted", "issued", "published", "drafted", "mediated", "ratified", "inked"}
)
_BY = frozenset({"about", "almost", "nearly", "over", "roughly", "up"})
_OWN_NOUN = frozenset({"NOUN", "NAME", "ADJ", "NUM"})


def past_or_participle(options: tuple[str, ...], around: Around) -> str:
    """A form that may be either, behind a noun or name: which of the two it is."""
    if around.lacks_object:
        return "participle"  # "a general accused of treason told the court"
    if around.lower(around.at) in _SETTLED and _is_settled(around):
        return "participle"
    if "participle" not in options or around.clausal or around.governs:
        return "past"
    has_verb = around.finite_ahead or (around.finite and not around.opens_report)
    agent = around.next_lower == "by" and not _names_nobody(around)
    reduced = agent or (
        has_verb and (around.next in ("PREP", "TO", "ADV") or _is_dated(around))
    )
    return "participle" if reduced else "past"


def _names_nobody(around: Around) -> bool:
    """True in "her daughter stood by, muttering" and "prices fell by 12 percent"."""
    if around.kind(around.at + 2) in ("COMMA", "STOP", ""):
        return True
    measure = around.kind(around.at + 2) == "NUM" or around.lower(around.at + 2) in _BY
    votes = around.lower(around.at + 3) == "to"  # "carried by 20 to 12"
    return measure and not votes and not around.finite_ahead


def _is_dated(around: Around) -> bool:
    """True in "a study published last week found" and "a letter leaked Monday said"."""
    return around.next_lower in _DATING or around.next_lower in around.words.time


def _is_settled(around: Around) -> bool:
    """True in "left, in line with an accord reached in Oslo": nothing is left to do it.

    A verb stands before, and the noun belongs to a preposition.
    """
    if around.next not in ("PREP", "TO") or around.verb < 0 or around.tag != "NOUN":
        return False
    tags, at = around.tokens.tags, around.shown
    while at > around.first and tags[at] in _OWN_NOUN:
        at -= 1
    return tags[at] == "DET" and tags[at - 1] == "PREP"


def done_by(around: Around) -> str | None:
    """A participle before "by Ann Lee", but not before "by telephone"."""
    by = around.next_lower == "by" and around.kind(around.at + 2) in ("DET", "NAME")
    return "participle" if by else None
