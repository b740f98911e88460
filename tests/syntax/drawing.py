"""Draws the grammar of one sentence as short lines, for readable expectations."""

from __future__ import annotations

import re

from app.document import Document, Span
from app.lexicons.lexicons import load_lexicons
from app.syntax.grammar import Clause, Parse, ParsedSentence
from app.syntax.parse import parse
from app.syntax.passages import Passage, find_passages


def parse_sentence(text: str) -> Parse:
    whole = Span(0, len(text))
    document = Document(text, (), (whole,), (whole,))
    return parse(document, load_lexicons().grammar)


def passages_of(text: str) -> tuple[Passage, ...]:
    """The passages of a text that has a paragraph on each line."""
    paragraphs = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    return find_passages(text, paragraphs)


def draw_tags(text: str) -> str:
    tokens = parse_sentence(text).tokens
    return " ".join(tokens.tags)


def draw_clauses(text: str) -> list[str]:
    """`subject + subject > verb > object` for each clause, in order.

    A passive has its agent before a `<` instead; "not" marks a negated verb.
    """
    result = parse_sentence(text)
    (sentence,) = result.sentences
    return [_draw(result, sentence, clause) for clause in sentence.clauses]


def _draw(result: Parse, sentence: ParsedSentence, clause: Clause) -> str:
    def words(numbers: tuple[int, ...]) -> str:
        phrases = (sentence.phrases[n] for n in numbers)
        spans = (result.tokens.span(phrase.first, phrase.last) for phrase in phrases)
        return " + ".join(span.of(result.document.text) for span in spans)

    verb = ("not " if clause.verb.negated else "") + clause.verb.lemma
    if clause.verb.passive:
        return f"{words(clause.agent)} > {verb} > {words(clause.subjects)}".strip()
    parts = [words(clause.subjects), verb, words(clause.objects)]
    return " > ".join(parts).removesuffix(" > ")
