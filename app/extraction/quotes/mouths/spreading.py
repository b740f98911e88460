"""A noun phrase in, the end of all the words that belong to it on its right out.

Prepositional phrases, brackets and appositions: "said Ann Lee (I), mayor of Troy".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import (
    clause_with_subject,
    phrase_at,
)
from app.extraction.quotes.mouths.titled import title_end
from app.extraction.quotes.mouths.trimming import ATTACHED
from app.syntax.closed import VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting
    from app.syntax.grammar import Phrase

_MAX_APPOSITION = 40
_MAX_BRACKET = 12
_LOCAL = frozenset({"in", "on", "under", "to", "near", "against", "behind"})
_CLAUSE_ENDS = frozenset({"COMMA", "STOP", "QUOTE", "COLON", "DASH"})
_PARTICIPLES = frozenset({"past", "participle"})
_RELATIVES = frozenset({"who", "whose"})


def spread_right(setting: Setting, last: int) -> int:
    """The end of a phrase with what is attached to it on the right."""
    while (further := title_end(setting, _step_right(setting, last))) > last:
        last = further
    return last


def _step_right(setting: Setting, at: int) -> int:
    """One step further: a bracket, a prepositional phrase, an apposition."""
    tokens = setting.tokens
    if at >= setting.sentence.last or setting.foreign(at):
        return at
    tag = tokens.tags[at]
    if tag == "OPEN":
        return _bracket_end(setting, at)
    if tag == "CONJ" or (tag == "PREP" and _attaches(setting, at)):
        return _attached_end(setting, at)
    if tag == "WH" and tokens.lowers[at] in _RELATIVES:
        return _relative_end(setting, at)
    if tag == "VERB" and tokens.tags[at - 1] != "NAME":
        return _participle_end(setting, at)
    return _set_off_end(setting, at) if tag == "COMMA" else _near_end(setting, at)


def _near_end(setting: Setting, at: int) -> int:
    """The end of "close to the talks", as sources are, and of "/Herald poll"."""
    if setting.tokens.words[at] == "/":
        part = phrase_at(setting.sentence, at + 1)
        return part.last if part else at
    if setting.tokens.lowers[at : at + 2] != ["close", "to"]:
        return at
    end = _attached_end(setting, at + 1)
    return at if end == at + 1 else end


def _set_off_end(setting: Setting, comma: int) -> int:
    """The end of ", who runs the shop", ", of Troy" or ", the mayor of Troy"."""
    tokens, after = setting.tokens, comma + 1
    lower = tokens.lowers[after] if after < setting.sentence.last else ""
    if lower in _RELATIVES:
        return _relative_end(setting, after)
    if lower in ("of", "from"):
        end = _attached_end(setting, after)
        return comma if end == after else end
    return _apposition_end(setting, comma)


def _attaches(setting: Setting, at: int) -> bool:
    """True for "of Troy"; for "in Troy" after a noun, "by Acme" after "a survey"."""
    tokens, lower = setting.tokens, setting.tokens.lowers[at]
    if lower in ATTACHED:
        return True
    if lower == "by":
        return tokens.lowers[at - 1] in setting.lexicons.reporting.documents
    named = tokens.tags[at - 1] != "NOUN"
    if lower not in _LOCAL or (named and not _in_apposition(setting, at)):
        return False
    phrase = phrase_at(setting.sentence, at + 1)
    occasions = setting.lexicons.reporting.occasions
    return phrase is not None and tokens.lowers[phrase.head] not in occasions


def _in_apposition(setting: Setting, at: int) -> bool:
    """True for "in Troy" of ", head of Acme in Troy", a part of what Ann Lee is."""
    tags = setting.tokens.tags
    for before in range(at - 1, max(setting.sentence.first, at - _MAX_BRACKET), -1):
        if tags[before] == "COMMA":
            return tags[before + 1] in {"DET", "NOUN", "ADJ"}
        if tags[before] in VERBAL:
            return False
    return False


def _relative_end(setting: Setting, at: int) -> int:
    """The end of "who runs the shop", without a comma a part of the name."""
    tokens = setting.tokens
    for end in range(at + 1, min(at + _MAX_APPOSITION, setting.sentence.last)):
        if tokens.tags[end] in _CLAUSE_ENDS:
            return end
    return setting.sentence.last if setting.sentence.last - at < _MAX_APPOSITION else at


def _participle_end(setting: Setting, at: int) -> int:
    """As in "one engineer involved in the repair": a participle with its phrase."""
    tokens = setting.tokens
    after = at + 1
    if after >= setting.sentence.last or tokens.forms[at] not in _PARTICIPLES:
        return at
    if tokens.tags[after] != "PREP":
        return at
    phrase = phrase_at(setting.sentence, after + 1)
    return at if phrase is None or setting.is_time(phrase) else phrase.last


def _bracket_end(setting: Setting, at: int) -> int:
    for end in range(at + 1, min(at + _MAX_BRACKET, setting.sentence.last)):
        if setting.tokens.tags[end] == "CLOSE":
            return end + 1
    return at


def _attached_end(setting: Setting, at: int) -> int:
    phrase = phrase_at(setting.sentence, at + 1)
    if phrase is None or setting.is_time(phrase):
        return at
    follower = phrase.last
    ends = follower >= setting.sentence.last
    if setting.tokens.tags[at] == "CONJ" and not ends:
        verb = setting.tokens.tags[follower] in VERBAL
        return at if verb else follower
    return follower


def _acts(setting: Setting, phrase: Phrase, *, alone: bool) -> bool:
    """True for a subject and thus no apposition: "According to Lee, prices rose".

    `alone` asks that no other verb be the sentence's: "said Lee, a man held in Oslo".
    """
    clause = clause_with_subject(setting.sentence, phrase.first)
    if clause is None or not alone:
        return clause is not None
    return not any(
        other.verb.finite and other is not clause for other in setting.sentence.clauses
    )


def _apposition_end(setting: Setting, comma: int) -> int:
    """The end of ", the mayor of X" after a name; the comma's own place if none."""
    tokens = setting.tokens
    phrase = phrase_at(setting.sentence, comma + 1)
    if phrase is None or tokens.tags[phrase.head] == "PRON" or setting.is_time(phrase):
        return comma
    end = phrase.last
    verbal = end < setting.sentence.last and tokens.tags[end] in VERBAL
    if _acts(setting, phrase, alone=verbal):
        return comma
    if not verbal:
        that = end < setting.sentence.last and tokens.lowers[end] == "that"
        return _relative_end(setting, end) if that else end
    if tokens.forms[end] == "gerund":
        rest = phrase_at(setting.sentence, end + 1)  # "a survey drilling expert"
        return comma if rest is None else rest.last
    further = _participle_end(setting, end)  # "a donor involved in the effort"
    return comma if further == end else further
