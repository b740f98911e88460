"""Where a phrase or clause stands in a sentence: by a walk from its beginning.

A sentence has a handful of phrases and clauses and never more than its bounded number
of tokens: to walk over them costs less than to bisect them by a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document import Span
    from app.syntax.grammar import Clause, Parse, ParsedSentence, Phrase

# How many clauses further on the verb of a subject may stand.
_REACH = 6


def phrase_at(sentence: ParsedSentence, first: int) -> Phrase | None:
    """The noun phrase, not a possessor in it, that begins at a token."""
    for phrase in sentence.phrases:
        if phrase.first >= first and phrase.possessor_of is None:
            return phrase if phrase.first == first else None
    return None


def phrase_ending(sentence: ParsedSentence, last: int) -> Phrase | None:
    """The noun phrase, not a possessor in it, that ends before a token."""
    for phrase in sentence.phrases:
        if phrase.last >= last and phrase.possessor_of is None:
            return phrase if phrase.last == last else None
    return None


def clause_from(sentence: ParsedSentence, token: int) -> Clause | None:
    """The first clause whose verb begins at a token or after it."""
    for clause in sentence.clauses:
        if clause.verb.first >= token:
            return clause
    return None


def clauses_from(sentence: ParsedSentence, token: int) -> tuple[Clause, ...]:
    """The next few clauses whose verb begins at a token or after it."""
    clauses = sentence.clauses
    for at, clause in enumerate(clauses):
        if clause.verb.first >= token:
            return clauses[at : at + _REACH]
    return ()


def clause_of_verb(sentence: ParsedSentence, token: int) -> Clause | None:
    """The clause whose verb group holds a token."""
    for clause in sentence.clauses:
        verb = clause.verb
        if verb.last > token:
            return clause if verb.first <= token else None
    return None


def clause_with_subject(sentence: ParsedSentence, first: int) -> Clause | None:
    """The finite clause whose subject begins at a token."""
    phrases = sentence.phrases
    for clause in clauses_from(sentence, first):
        for number in clause.subjects:
            if phrases[number].first == first and clause.relative is None:
                return clause if clause.verb.finite else None
    return None


def is_object(sentence: ParsedSentence, phrase: Phrase) -> bool:
    """True for what a verb of the sentence has as its object.

    Not for that of a participle before any other verb: "Ann Lee, leading Acme, said".
    """
    begun, phrases = False, sentence.phrases
    for clause in sentence.clauses:
        begun = begun or clause.verb.finite
        if begun:
            for number in clause.objects:
                if phrases[number] is phrase:
                    return True
    return False


def verb_between(sentence: ParsedSentence, first: int, last: int) -> bool:
    """True when a finite verb begins between two tokens."""
    for clause in sentence.clauses:
        verb = clause.verb
        if verb.first >= last:
            return False
        if verb.first >= first and verb.finite:
            return True
    return False


def last_verb(sentence: ParsedSentence, first: int, last: int) -> Clause | None:
    """The clause with the last finite verb that begins between two tokens."""
    for clause in reversed(sentence.clauses):
        verb = clause.verb
        if verb.first < first:
            return None
        if verb.first < last and verb.finite:
            return clause
    return None


def in_headline(parse: Parse, span: Span) -> bool:
    """True for a span inside the headline."""
    headline = parse.document.headline
    if headline is None:
        return False
    return headline.start <= span.start and span.end <= headline.end
