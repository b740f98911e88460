"""What reports and what it reports in, whom it was said to out: "told reporters"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.after_cue import read_after_cue

if TYPE_CHECKING:
    from app.extraction.quotes.contents.contents import Content
    from app.extraction.quotes.cues.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

Stretch = tuple[int, int]


def hearer(
    parse: Parse,
    attribution: Attribution,
    lexicons: Lexicons,
    *,
    content: Content | None,
) -> Stretch | None:
    """The tokens of whom the words were said to, if the text tells."""
    told = content.addressee if content else None
    if attribution.frame != "verb":
        return told
    if content is None:
        told = read_after_cue(parse, attribution, lexicons).addressee
    clause = attribution.clause
    joined = clause is not None and clause.kind == "coordinate"
    return told or (_reached(parse, attribution, lexicons) if joined else None)


def _reached(
    parse: Parse, attribution: Attribution, lexicons: Lexicons
) -> Stretch | None:
    """The "me" of "called me and asked", for the joined clause of "asked"."""
    clause, tags = attribution.clause, parse.tokens.tags
    if clause is None:
        return None
    joint, sentence = clause.verb.first - 1, parse.sentences[attribution.sentence]
    if tags[joint] != "CONJ":
        return None
    for before in sentence.clauses:
        if before.verb.lemma not in lexicons.reporting.reaching or not before.objects:
            continue
        reached = sentence.phrases[before.objects[0]]
        if reached.last == joint and before.subjects == clause.subjects:
            return reached.first, reached.last
    return None
