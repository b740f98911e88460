"""The words behind "to" or "would" in, whether a verb is among them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.around import STEPPED_OVER

if TYPE_CHECKING:
    from app.syntax.around import Around

# After these nouns and adjectives "to" is a preposition: "a visit to", "due to".
_TO_THINGS = frozenset(
    {"due", "according", "thanks", "response", "subject", "visit", "trip", "close"}
    | {"prior", "reply", "key", "next"}
)
# Nouns that are seldom verbs, and never without an object: "said to police".
_SELDOM_DONE = frozenset({"police", "court", "market", "staff"})
_OBJECTS = frozenset({"DET", "NAME", "ADJ", "NUM", "PRON", "NOUN"})
_SURE_OBJECTS = frozenset({"DET", "PRON"})
_BEFORE_INFINITIVE = frozenset({"ADV", "NOT", "QUOTE"})


def expect_verb(around: Around, at: int) -> None:
    """Make a verb of "back" before an object, and of a word that no lexicon knows.

    "Would back the plan"; "would not materialise". So is a noun that has an object, as
    in "would plant a tree".
    """
    while around.kind(at) in STEPPED_OVER and around.lower(at) != "back":
        at += 1
    kind, lower = around.kind(at), around.lower(at)
    unknown = kind == "NOUN" and lower not in around.words.classes
    takes = kind == "NOUN" and around.kind(at + 1) in _SURE_OBJECTS
    if unknown or takes or (lower == "back" and around.kind(at + 1) in _OBJECTS):
        around.tokens.tags[at], around.tokens.forms[at] = "VERB", "base"


def infinitive_follows(around: Around) -> bool:
    """True for a "to" that a verb goes with, and not a thing or a place."""
    after = around.at + 1
    if around.lower(after) == "back":
        expect_verb(around, after)
    while around.kind(after) in _BEFORE_INFINITIVE:
        after += 1
    kind, lower = around.kind(after), around.lower(after)
    if kind in ("VERB", "AUX"):
        return kind == "VERB" or lower in ("be", "have", "do")
    object_follows = around.kind(after + 1) in _OBJECTS
    if "base" not in kind or (lower in _SELDOM_DONE and not object_follows):
        return False
    if kind.startswith("base") or around.lower(around.at - 1) not in _TO_THINGS:
        return True
    return _is_due(around) and object_follows


def _is_due(around: Around) -> bool:
    """True for "are due to", before a verb; delays are "due to" things."""
    due = around.lower(around.at - 1) == "due"
    return due and around.kind(around.at - 2) == "AUX"
