"""A word that may be a noun in, whether it is the verb of its clause out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.around import Around

_LAST_TWO = 2  # a verb and its colon
_BEHIND_LONE_VERB = frozenset({"STOP", "PREP", "CONJ", "SUB"})
_SHOWING = frozenset({"finds", "shows"})
_OFFERED = frozenset({"ADJ", "ADV", "DET", "NUM"})
_PARTING = frozenset(
    {"also", "already", "never", "often", "previously", "recently", "still", "then"}
)
_SUBJECT_WORDS = frozenset({"DET", "ADJ", "NOUN", "NAME", "NUM", "POSS", "SUB"})
_OPENING_SUBJECT = frozenset({"DET", "ADJ", "NOUN"})
_NAMING = frozenset({"DET", "ADJ", "NOUN", "NAME"})


def is_offered(around: Around) -> bool:
    """True in "said Chad offers good terms" and "demand still looks strong"."""
    if around.next not in _OFFERED or around.finite_ahead:
        return False
    told = around.after_clausal and around.tag == "NAME" and tells_subject(around)
    return told or (is_parted(around) and not around.plural)


def tells_subject(around: Around) -> bool:
    """True where nothing but a subject stands behind the verb of saying."""
    between = around.tokens.tags[around.verb + 1 : around.at]
    return _SUBJECT_WORDS.issuperset(between)


def is_parted(around: Around) -> bool:
    """True behind a word that parts a verb from its subject: "Iran also set up"."""
    return around.tokens.lowers[around.at - 1] in _PARTING


def goes_before_comma(around: Around) -> bool:
    """True in "The hatchlings walk to the sea, she said": a clause has a verb."""
    if not around.plural or around.next != "PREP" or around.finite:
        return False
    told = _OPENING_SUBJECT.issuperset(around.tokens.tags[around.first : around.at])
    return told and around.ends_with_comma and not around.finite_ahead


def is_told_by(around: Around) -> bool:
    """True in "It was late, reports the Mail.": a name is all that follows."""
    if not around.clausal or around.next not in ("DET", "NAME") or not around.stopped:
        return False
    return _NAMING.issuperset(around.tokens.tags[around.at + 1 : around.last - 1])


def is_all_told(around: Around) -> bool:
    """True in "Ann laughs." and "Chad lifts bans.": nothing else can be the verb.

    And in "The Oslo Times reports:", where what is reported follows below.
    """
    if around.next == "COLON" and around.at + _LAST_TWO == around.last:
        return around.tag == "NAME" and around.clausal and not around.finite
    follows = around.next in _BEHIND_LONE_VERB or around.noun_follows
    alone = follows and around.only_named
    return alone and around.stopped and not around.finite_later


def shows_that(around: Around) -> bool:
    """True in "a poll of members shows that", which no plural noun modifies."""
    told = around.next_lower == "that" and around.lower(around.at) in _SHOWING
    return told and around.plural
