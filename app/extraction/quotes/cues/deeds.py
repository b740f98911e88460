"""A passage behind a colon or dash in, the deed by which the text brings it in out.

"Lee smiled: “How long does an orchid live?”" has no verb of saying; whoever did
something right before the colon says what follows it, and whoever did something between
the halves of a quote says both.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from app.extraction.quotes.cues.attribution import Attribution
from app.extraction.quotes.cues.behind_colons import behind_colons
from app.extraction.quotes.mouths.setting import Setting
from app.extraction.quotes.mouths.speakers import find_mouth
from app.syntax.closed import SUBJECT_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.quotes.mouths.setting import Mouth
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Tokens
    from app.syntax.passages import Passage

_ENDS = frozenset(".?!…")
_DIRECT = frozenset({"direct"})
_GLANCE, _SMALL = 14, frozenset({"PREP", "DET", "CONJ", "TO"})
_REPORTING = frozenset({"direct", "that", "thought"})


def before_colons(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """An attribution for each sentence in marks that somebody's deed leads up to."""
    tokens, text = parse.tokens, parse.document.text
    for passage, colon, number in behind_colons(parse):
        if not _is_sentence(text, passage) or _is_title(tokens, colon + 2):
            continue
        setting = Setting(tokens, parse.sentences[number], lexicons)
        at = _last_deed(setting, colon)
        if at is not None:
            yield from _by_deed(setting, number, at)


def between_dashes(parse: Parse, lexicons: Lexicons) -> Iterator[Attribution]:
    """One for each deed that dashes set into a quote.

    As in “We won” — Lee paused — “and we lost.” What opens a sentence so is said.
    """
    tokens = parse.tokens
    for before, behind in pairwise(parse.passages):
        opening = bisect_left(tokens.starts, before.span.end)
        if tokens.tags[opening : opening + 1] != ["DASH"]:
            continue
        closing = bisect_left(tokens.starts, behind.span.start) - 1
        if closing <= opening or tokens.tags[closing] != "DASH":
            continue
        number = parse.sentence_at(opening)
        setting = Setting(tokens, parse.sentences[number], lexicons)
        if tokens.starts[setting.sentence.first] != before.span.start:
            continue
        at = _last_deed(setting, closing)
        if at is not None and setting.sentence.clauses[at].verb.first > opening:
            yield from _by_deed(setting, number, at)


def _by_deed(setting: Setting, number: int, at: int) -> Iterator[Attribution]:
    """The attribution by the verb of clause `at`, if somebody does what it tells."""
    mouth = find_mouth(setting, at, _DIRECT)
    if mouth is None or not _is_person(setting, mouth):
        return
    clause = setting.sentence.clauses[at]
    verb = clause.verb
    yield Attribution(
        number,
        verb.first,
        verb.last,
        verb.lemma,
        mouth,
        clause=clause,
        constructions=_DIRECT,
    )


def _is_sentence(text: str, passage: Passage) -> bool:
    """True for “No.”, which has a capital and an end, as no title or name has both."""
    inner = passage.inner
    return text[inner.start].isupper() and text[inner.end - 1] in _ENDS


def _is_title(tokens: Tokens, first: int) -> bool:
    """True for “Blue Moon over May.”, where only small words are in lower case."""
    plain = 0
    for at in range(first + 1, min(first + _GLANCE, len(tokens.quoted))):
        if not tokens.quoted[at] or tokens.tags[at] in {"STOP", "QUOTE"}:
            return at > first + 1 and not plain
        plain += tokens.words[at].islower() and tokens.tags[at] not in _SMALL
    return not plain


def _last_deed(setting: Setting, colon: int) -> int | None:
    """The clause whose verb stands last before the colon, if none there reports."""
    verbs, told = setting.lexicons.reporting.verbs, None
    before = setting.lexicons.grammar.lemmas.get(setting.tokens.lowers[colon - 1], "")
    if before in verbs:
        return None  # ", writing:", however that was read
    for number, clause in enumerate(setting.sentence.clauses):
        if setting.foreign(clause.verb.head):
            continue
        lemma = clause.verb.lemma
        if clause.verb.first >= colon:
            break
        if not _REPORTING.isdisjoint(verbs.get(lemma, ())):
            if clause.subjects:
                return None
            continue  # "Asked about it, Lee smiled:"
        active = clause.verb.finite and not clause.verb.passive
        if active and clause.subjects and clause.marker is clause.relative is None:
            told = number
    return told


def _is_person(setting: Setting, mouth: Mouth) -> bool:
    tokens, head = setting.tokens, mouth.head
    named = tokens.tags[head] == "NAME" or tokens.lowers[head] in SUBJECT_PRONOUNS
    return named or tokens.lowers[head] in setting.lexicons.titles.people
