"""Where a phrase or clause stands in a sentence: by bisection, never by a walk."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document import Span
    from app.syntax.grammar import Clause, Parse, ParsedSentence, Phrase

_FIRST = attrgetter("first")
_VERB_FIRST = attrgetter("verb.first")
# How many clauses further on the verb of a subject may stand.
_REACH = 6


def phrase_at(sentence: ParsedSentence, first: int) -> Phrase | None:
    """The noun phrase, not a possessor in it, that begins at a token."""
    phrases = sentence.phrases
    at = bisect_left(phrases, first, key=_FIRST)
    while at < len(phrases) and phrases[at].first == first:
        if phrases[at].possessor_of is None:
            return phrases[at]
        at += 1
    return None


def phrase_ending(sentence: ParsedSentence, last: int) -> Phrase | None:
    """The noun phrase, not a possessor in it, that ends before a token."""
    phrases = sentence.phrases
    at = bisect_left(phrases, last, key=_FIRST) - 1
    while at >= 0 and phrases[at].last >= last:
        if phrases[at].last == last and phrases[at].possessor_of is None:
            return phrases[at]
        at -= 1
    return None


def clauses_from(sentence: ParsedSentence, token: int) -> tuple[Clause, ...]:
    """The next few clauses whose verb begins at a token or after it."""
    at = bisect_left(sentence.clauses, token, key=_VERB_FIRST)
    return sentence.clauses[at : at + _REACH]


def clause_of_verb(sentence: ParsedSentence, token: int) -> Clause | None:
    """The clause whose verb group holds a token."""
    at = bisect_left(sentence.clauses, token + 1, key=_VERB_FIRST) - 1
    if at >= 0 and token < sentence.clauses[at].verb.last:
        return sentence.clauses[at]
    return None


def clause_with_subject(sentence: ParsedSentence, first: int) -> Clause | None:
    """The finite clause whose subject begins at a token."""
    for clause in clauses_from(sentence, first):
        for number in clause.subjects:
            phrase = sentence.phrases[number]
            if phrase.first == first and clause.relative is None:
                return clause if clause.verb.finite else None
    return None


def is_object(sentence: ParsedSentence, phrase: Phrase) -> bool:
    """True for what a verb of the sentence has as its object.

    Not for that of a participle before any other verb: "Ann Lee, leading Acme, said".
    """
    begun = False
    for clause in sentence.clauses:
        begun = begun or clause.verb.finite
        if begun and any(sentence.phrases[one] is phrase for one in clause.objects):
            return True
    return False


def verb_between(sentence: ParsedSentence, first: int, last: int) -> bool:
    """True when a finite verb begins between two tokens."""
    at = bisect_left(sentence.clauses, first, key=_VERB_FIRST)
    while at < len(sentence.clauses) and sentence.clauses[at].verb.first < last:
        if sentence.clauses[at].verb.finite:
            return True
        at += 1
    return False


def last_verb(sentence: ParsedSentence, first: int, last: int) -> Clause | None:
    """The clause with the last finite verb that begins between two tokens."""
    at = bisect_left(sentence.clauses, last, key=_VERB_FIRST) - 1
    while at >= 0 and sentence.clauses[at].verb.first >= first:
        if sentence.clauses[at].verb.finite:
            return sentence.clauses[at]
        at -= 1
    return None


def in_headline(parse: Parse, span: Span) -> bool:
    """True for a span inside the headline."""
    headline = parse.document.headline
    if headline is None:
        return False
    return headline.start <= span.start and span.end <= headline.end
