"""The words round a day's name -> whether it lies before or after the article's day."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.document import Span
    from app.lexicons.calendar import DateContext

# A day that is due lies ahead unless it has only just gone by.
Direction = Literal["past", "future", "due"]
Way: TypeAlias = "Callable[[], Direction | None]"  # asked only where it matters

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:—–]")
_REACH = 120  # characters on either side
_SHORTEST = 5  # letters of a regular past tense
_EDGES = frozenset(
    [
        *(
            ",",
            ";",
            ":",
            "—",
            "–",
            "that",
            "which",
            "who",
            "when",
            "as",
            "if",
            "whether",
        ),
        *("because", "while", "but", "and", "though", "although"),
    ]
)
_ONWARD = ("until", "till", "by", "for", "starting", "beginning")
_IS = ("is", "are", "was", "were", "'s")  # "he is to leave on Friday"
_BACK = ("since",)
# "The flooded towns", "June is nailed on": no past of an action.
_STATIVE = frozenset({"the", "a", "an", "its", "his", "her", "their", "is", "are"})
_PROMISED = frozenset({"vowed", "pledged", "promised", "agreed", "invited", "urged"})
_WHEN = ("on", "in", "at")
# "Challenged him to answer on Monday", "Friday's match was called off".
_ASKED = frozenset(
    {
        *("ask", "asks", "asked", "challenge", "challenges", "challenged", "order"),
        *("orders", "ordered", "tell", "tells", "told", "instructed", "pressed"),
        *("call", "calls", "called", "calling", "summoned", "directed", "requested"),
    }
)
# "Called for talks on Monday": what is asked for is yet to come.
_AWAITED = frozenset(
    {
        *("talks", "meeting", "summit", "vote", "election", "elections", "session"),
        *("strike", "protest", "protests", "rally", "march", "referendum", "debate"),
        *("boycott", "truce", "ceasefire", "inquiry", "hearing", "conference"),
    }
)
_NO_VERB = frozenset({"the", "a", "an", "its", "his", "her", "their", "be", "this"})
_DROPPED = frozenset(
    {"canceled", "cancelled", "postponed", "called", "cancel", "cancels", "postpones"}
)
_PUT_OFF = (["postponed", ","], ["rescheduled", ","])
_NEAR = 4  # words from a date to the verb, its object between them
_STANDING = frozenset({"election", "reelection", "re", "renewal", "vote", "review"})
_HOURS = frozenset({"hours", "minutes", "days", "weeks"})
_JOINED = ("and", "or")


def direction(
    text: str, sentence: Span, date: Span, words: DateContext
) -> Direction | None:
    """The way in which the nearest verb points; None when no verb is near.

    Looked at in this order: the preposition before the date, the words before it in its
    own clause, those after it there, the rest before, the rest after.
    """
    left = max(sentence.start, date.start - _REACH)
    before = _tokens(text, left, date.start)[::-1]
    if left == sentence.start and before:
        before[-1] = before[-1].lower()
    after = _tokens(text, date.end, min(sentence.end, date.end + _REACH))
    if before == ["by"]:  # "By Monday, it was over"
        return _forward(after, words) or "future"
    possessive = text.startswith(("'s", "’s"), date.end)
    cut, end = _edge(before), _edge(after)
    return (
        _by_preposition(before, words, possessive=possessive)
        or _of_word_given(before, after)
        or (_of_plans(before, after) if possessive else None)
        or _backward(before[:cut], words)
        or _forward(after[:end], words)
        or _backward(before[cut:], words)
        or _forward(after[end:], words)
        or ("future" if "to" in before[1:cut] else None)  # "premier to visit on Friday"
    )


def _of_plans(before: list[str], after: list[str]) -> Direction | None:
    """Due is what is put off: "cancelled Friday's match", "its vote was called off"."""
    if not _DROPPED.isdisjoint(before[:1]):
        return "due"
    dropped = not _DROPPED.isdisjoint(after[: _edge(after)])
    return "due" if dropped else None


def _of_word_given(before: list[str], after: list[str]) -> Direction | None:
    """Past is when word was given: "promised me in May that", ", postponed in May,"."""
    if not before or before[0] not in _WHEN:
        return None
    if before[1:3] in _PUT_OFF and after[:1] == [","]:
        return "past"
    given = not _PROMISED.isdisjoint(before[1:_NEAR])
    return "past" if given and after[:1] == ["that"] else None


def _by_preposition(
    before: list[str], words: DateContext, *, possessive: bool
) -> Direction | None:
    """What the preposition tells: "until Friday", "since Friday", "is on Friday".

    "The riots of May and June" are over, "the end of June" may not be.
    """
    if before[:1] and before[0] in _JOINED and before[1:2] and before[1][0].isupper():
        before = before[2:]
    if before[:1] == ["of"] and before[1:2]:
        plural = before[1].islower() and before[1].endswith("s")
        told = plural and before[1] not in words.parts | _HOURS
        return "past" if told and not possessive else None
    preposition = next((word for word in before if word != "the"), "")
    if preposition in _ONWARD and not possessive:
        return "future"
    if preposition in _BACK:
        return "past"
    planned = before[:1] and before[0] in _WHEN and before[1:2]
    return "future" if planned and before[1] in _IS[:2] else None


def _tokens(text: str, start: int, end: int) -> list[str]:
    return [token.replace("’", "'") for token in _TOKEN.findall(text, start, end)]


def _edge(tokens: list[str]) -> int:
    """How many tokens stand before the end of the clause."""
    return next((i for i, token in enumerate(tokens) if token in _EDGES), len(tokens))


def _backward(tokens: list[str], words: DateContext) -> Direction | None:
    """The first cue from right to left; a participle after "be" looks forward."""
    asked, later = False, ""  # whether a verb with "to" has been passed
    for word, earlier in pairwise([*tokens, ""]):
        if word == "to" and earlier in _IS:
            return "future"
        if asked and word in _ASKED:
            return "due"
        if word == "for" and earlier in _ASKED and not _AWAITED.isdisjoint(tokens[1:2]):
            return "due"
        if word == "for" and earlier == "up" and later in _STANDING:
            return "future"
        asked = asked or (word == "to" and later.islower() and later not in _NO_VERB)
        later = word
        found = _cue(word, earlier, words)
        if found:
            return "future" if earlier == "be" else found
    return None


def _forward(tokens: list[str], words: DateContext) -> Direction | None:
    """The first cue from left to right: "late on Friday, he vowed to" was then."""
    first = next((word for word in tokens if _cue(word, "", words)), "")
    if first in _PROMISED:
        return "past"
    cues = (_cue(word, earlier, words) for earlier, word in pairwise(["", *tokens]))
    return next((found for found in cues if found), None)


def _cue(token: str, earlier: str, words: DateContext) -> Direction | None:
    """Where a word points, after the one before it: "the flooded towns" nowhere."""
    if token in words.future:
        return "future"
    if token in words.past:
        return "past"
    regular = token.endswith("ed") and len(token) >= _SHORTEST and token.islower()
    return "past" if regular and earlier not in _STATIVE else None
