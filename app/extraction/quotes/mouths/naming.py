"""The words of a speaker in, the mention in them that names who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.cast import Cast, Mention
    from app.extraction.quotes.mouths.setting import Mouth
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_INITIALS = range(2, 4)  # letters of a label like "TL"
_BEHIND = frozenset({"OPEN", "PREP", "COMMA"})
_RELATING = frozenset({"PREP", "WH"})
_SET_OFF = frozenset({"COMMA", "DASH"})
# An apposition has at most so many words before its "who", and no verb.
_APPOSED, _ELSEWHERE = 12, frozenset({"VERB", "AUX", "MODAL", "STOP", "WH", "QUOTE"})


def named_speaker(
    parse: Parse, cast: Cast, mouth: Mouth, lexicons: Lexicons
) -> Mention | None:
    """Who the words of a speaker name, where their head noun is no mention itself."""
    if initialled := _with_initials(parse, cast, mouth):
        return initialled
    if mention := cast.mention_of(mouth.head):
        return mention
    if parse.tokens.tags[mouth.head] == "WH":
        return _apposed(parse, cast, mouth.head)
    span, kinds = parse.tokens.span(mouth.first, mouth.last), lexicons.titles.kinds
    if parse.tokens.lowers[mouth.head] in kinds:
        found = _body_behind(parse, cast, mouth)
    else:
        found = _named_behind(parse, cast, mouth)
    return found or _named_first(parse, cast, mouth, span=span, kinds=kinds)


def _with_initials(parse: Parse, cast: Cast, mouth: Mouth) -> Mention | None:
    """Tove Lind, for the label "TL:" of an interview with her."""
    words, first = parse.tokens.words, mouth.first
    word = words[first]
    if (
        not word.isupper()
        or len(word) not in _INITIALS
        or words[first + 1 : first + 2] != [":"]
    ):
        return None
    found = {
        mention.slug: mention
        for mention in reversed(cast.mentions)
        if mention.form == "name" and _initials(cast, mention) == word
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _initials(cast: Cast, mention: Mention) -> str:
    """The capitals of a person's name, or nothing for anybody else."""
    if cast.traits[mention.slug].type != "person":
        return ""
    return "".join([part[0] for part in cast.actor(mention.slug).name.split()])


def _named_behind(parse: Parse, cast: Cast, mouth: Mouth) -> Mention | None:
    """The person whom "its candidate, Chief Ada Obi," names behind a comma or dash.

    Not whom "its founder, a friend of Ada Obi," does.
    """
    tags = parse.tokens.tags
    marks = (at for at in range(mouth.first, mouth.last) if tags[at] in _SET_OFF)
    mark = next(marks, None)
    if mark is None:
        return None
    for mention in cast.mentions_in(parse.tokens.span(mark, mouth.last)):
        if not _RELATING.isdisjoint(tags[mark : mention.first]):
            return None
        person = cast.traits[mention.slug].type == "person"
        if person and mention.form == "name":
            return mention
    return None


def _body_behind(parse: Parse, cast: Cast, mouth: Mouth) -> Mention | None:
    """The body whose name is all that stands behind "his party,"."""
    tokens, comma = parse.tokens, mouth.head + 1
    if tokens.tags[comma] != "COMMA":
        return None
    named = cast.mention_of(mouth.last - 1)
    if named is None or cast.traits[named.slug].type != "organization":
        return None
    opens = comma + 1 + (tokens.tags[comma + 1] == "DET")
    return named if named.first in (comma + 1, opens) else None


def _named_first(
    parse: Parse, cast: Cast, mouth: Mouth, *, span: Span, kinds: frozenset[str]
) -> Mention | None:
    """The body of "the NGG trade union", of "the Board (BOT) in Bonn"; "Ann Lee MP"."""
    tokens = parse.tokens
    opens = mouth.first + (tokens.tags[mouth.first] == "DET")
    for mention in cast.mentions_in(span):
        if mention.last == mouth.head and tokens.words[mouth.head].isupper():
            return mention  # "Ann Lee MP"
        if mention.first != opens or mention.form != "name":
            continue
        if cast.traits[mention.slug].type != "organization":
            return None
        behind = tokens.tags[mention.last] if mention.last < mouth.last else ""
        noun = behind == "NOUN" and tokens.lowers[mouth.head] in kinds
        return mention if noun or behind in _BEHIND else None
    return None


def _apposed(parse: Parse, cast: Cast, who: int) -> Mention | None:
    """Ann Lee, of "Ann Lee, a junior at the college who said he"."""
    tags = parse.tokens.tags
    for at in range(who - 1, max(who - _APPOSED, 0), -1):
        if tags[at] in _ELSEWHERE:
            return None
        if tags[at] == "COMMA":
            found = cast.mention_of(at - 1) if tags[at + 1] == "DET" else None
            person = found and cast.traits[found.slug].type == "person"
            return found if person else None
    return None
