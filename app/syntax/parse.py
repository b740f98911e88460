"""A document in, its grammar out: tokens, phrases and clauses of every sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.clauses import find_clauses
from app.syntax.grammar import Parse, ParsedSentence
from app.syntax.passages import find_passages
from app.syntax.phrases import find_phrases
from app.syntax.tagging import tag_sentence
from app.syntax.tokens import tokenize
from app.syntax.verbs import find_verbs

if TYPE_CHECKING:
    from app.document import Document, Span
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens


def parse(document: Document, words: GrammarWords) -> Parse:
    """The document with the grammar of its headline and body."""
    passages = find_passages(document.text, document.paragraphs)
    quoted = [(passage.inner, passage.depth) for passage in passages]
    tokens, firsts = tokenize(document, words, quoted)
    plain = frozenset(word for word in tokens.words if word.islower())
    sentences = tuple(
        _parse_sentence(
            tokens, span, (firsts[n], firsts[n + 1]), words=words, plain=plain
        )
        for n, span in enumerate(document.sentences)
    )
    return Parse(document, tokens, sentences, passages)


def _parse_sentence(
    tokens: Tokens,
    span: Span,
    bounds: tuple[int, int],
    *,
    words: GrammarWords,
    plain: frozenset[str],
) -> ParsedSentence:
    tag_sentence(tokens, bounds, words, plain)
    phrases = find_phrases(tokens, bounds, words.time)
    verbs = find_verbs(tokens, bounds, words)
    clauses = find_clauses(tokens, bounds, phrases, verbs=verbs, words=words)
    return ParsedSentence(span, *bounds, phrases, clauses)
