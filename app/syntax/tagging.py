"""The classes of a sentence's tokens in, a tag and a verb form for each out.

One pass from left to right: what is certain is its class, what has several readings is
chosen by what has been tagged before it and what may follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.around import BREAKS, STEPPED_OVER, Around
from app.syntax.infinitives import expect_verb, infinitive_follows
from app.syntax.readings import choose
from app.syntax.settled import BY_TAG

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens

# Classes that are tags, whatever stands around them.
_CERTAIN = frozenset(
    {"NOUN", "NAME", "PREP", "NUM", "OTHER", "OPEN", "CLOSE", "DET", "ADV", "NOT"}
    | {"POSS"}
)
# The same, but a clause may end there.
_NEARLY_CERTAIN = frozenset({"ADJ", "PRON"})
_CERTAIN_BREAKS = BREAKS - {"SUB", "QUOTE"}
# Tags without a form that tell where a clause has its verb, or ends.
_TOLD = BREAKS | {"MODAL"}
# Behind these a past form of a verb that takes a clause ("said") is no participle.
_SUBJECT_ENDS = frozenset({"NOUN", "NAME", "CLOSE", "QUOTE"})
_TAGS = {"noun": "NOUN", "adj": "ADJ"}
# Tags that stand for the one before them: "Article 33 affirms", "would “study it”".
_SEEN_THROUGH = {"NUM": {"NAME": "NAME"}, "QUOTE": {"MODAL": "MODAL"}}
_TELLING = frozenset({"past", "present", "base"})
_NO_SUBJECT = frozenset({"TO", "MODAL", "AUX"})
_ADVERBIAL = frozenset({"overnight", "nationwide", "worldwide", "countrywide"})
_IN_ORDER = frozenset({"first", "last"})
_ACTING = frozenset({"PRON", "WH", "NAME", "NOUN", "COMMA"})
_PARTS_OF_TIME = frozenset({"late", "early"})
# Adjectives that may be adverbs; others are so only in a verb group.
_MAYBE_ADVERBS = _ADVERBIAL | _IN_ORDER | _PARTS_OF_TIME | {"past"}
_INSIDE_GROUP = STEPPED_OVER | {"AUX", "MODAL", "QUOTE"}
_PARTICLES = frozenset({"out", "off", "up", "down"})
_PARTICLE_KINDS = frozenset({"TO", "SUB", "QUOTE"})
_OWNING = frozenset({"'", "’"})  # marks like that of "the ministers' plan"
_CLITIC = "'s"  # a verb, or behind a possessor
_CLOSING = frozenset({"STOP", "COMMA", "COLON", ""})
# How many: before a number, by their last word.
_MEASURING: dict[str, tuple[tuple[str, ...], ...]] = {
    "than": (("more",), ("less",), ("fewer",), ("greater",), ("higher",), ("lower",)),
    "as": (("as", "many"), ("as", "much"), ("as", "few"), ("as", "little")),
    "to": (("up",),),
}
_CLAUSE_WORDS = frozenset({"after", "before", "since", "until", "till", "as", "than"})


def tag_sentence(tokens: Tokens, bounds: tuple[int, int], words: GrammarWords) -> None:
    """Make tags of the classes in `tokens.tags[first:last]`, and fill in forms."""
    first, last = bounds
    around = Around(tokens, words, first, last)
    tags, lowers, forms = tokens.tags, tokens.lowers, tokens.forms
    for at, kind in enumerate(tags[first:last], first):
        lower = lowers[at]
        if kind in _CERTAIN or (
            kind in _NEARLY_CERTAIN and _is_plain(kind, lower, tags[at - 1])
        ):
            continue
        if kind in _CERTAIN_BREAKS or (kind == "QUOTE" and lower not in _OWNING):
            around.finite = False
            continue
        shown = at - 1
        while shown >= first and tags[shown] in STEPPED_OVER:
            shown -= 1
        before = tags[shown] if shown >= first else ""
        through = _SEEN_THROUGH.get(before) if shown > first else None
        before = through.get(tags[shown - 1], before) if through else before
        aux = kind == "AUX" and lower != _CLITIC
        told = ("AUX", words.auxiliaries[lower][1]) if aux else BY_TAG[before].get(kind)
        if not told:
            around.move_to(at, shown, before)
            told = _tag(around, kind)
        tags[at], forms[at] = tag, form = told
        if form in _TELLING:
            _note(around, at, form, before)
        elif tag in _TOLD:
            _open(around, at, tag)


def _is_plain(kind: str, lower: str, before: str) -> bool:
    """True for a pronoun or adjective that can be nothing else behind that tag."""
    if kind == "PRON":
        return lower != "her"
    return before not in _INSIDE_GROUP and lower not in _MAYBE_ADVERBS


def _note(around: Around, at: int, form: str, before: str) -> None:
    """Note a verb; one behind "will" tells its form to that of "and meet Ann Lee"."""
    around.form = form
    if form != "base" or before not in _NO_SUBJECT:
        around.finite, around.verb = True, at


def _open(around: Around, at: int, tag: str) -> None:
    """Begin a clause, or the verb of one: "would" has its verb behind it."""
    around.finite = tag == "MODAL"
    if around.finite:
        around.verb = at
        expect_verb(around, at + 1)


def _tag(around: Around, kind: str) -> tuple[str, str]:
    if kind.islower():
        return _verb_or_noun(around, kind)
    if kind == "AUX":
        return _clitic(around)
    if kind in _PARTICLE_KINDS:
        return _particle(around, kind), ""
    if kind == "ADJ":
        return "ADV" if _in_verb_group(around) else "ADJ", ""
    if around.lower(around.at) == "her" and (around.noun_follows or around.noun_nears):
        return "DET", ""
    return kind, ""


def _in_verb_group(around: Around) -> bool:
    """True for the "likely" of "will likely be", which is an adverb there.

    So is the "overnight" of "fled overnight".
    """
    lower, tag, following = around.tokens.lowers[around.at], around.tag, around.next
    if lower in _ADVERBIAL and not around.noun_follows:
        return True
    if lower in _PARTS_OF_TIME and following == "PREP" and tag == "VERB":
        return True  # "said late on Monday"
    if lower == "past" and tag == "VERB" and not _opens_phrase(around):
        return True  # "walked past chanting"
    if lower in _IN_ORDER and tag in _ACTING and following.startswith("past"):
        return True  # "who first told them"
    if tag == "AUX" and following.endswith("participle"):
        return lower == "long"
    return tag == "MODAL" and following.endswith(("AUX", "base"))


def _opens_phrase(around: Around) -> bool:
    """True for the "past" of "repeated past mistakes"."""
    return around.noun_follows and "gerund" not in around.next


def _clitic(around: Around) -> tuple[str, str]:
    if _is_clitic_verb(around):
        return "AUX", around.words.auxiliaries[_CLITIC][1]
    if around.tag == "ADJ":
        around.tokens.tags[around.at - 1] = "NOUN"  # "the republic's army"
    return "POSS", ""


def _is_clitic_verb(around: Around) -> bool:
    if around.kind(around.at - 1) in ("PRON", "WH", "SUB"):
        return True
    return around.next_lower in ("been", "not", "going", "a", "the")


def _verb_or_noun(around: Around, kind: str) -> tuple[str, str]:
    tag = around.tag
    if kind == "past/participle" and tag in _SUBJECT_ENDS and around.clausal:
        if around.next_lower == "tax" and around.lower(around.shown) == "value":
            return "ADJ", ""  # "value added tax"
        return "VERB", "past"
    if tag == "NUM" and around.tokens.lowers[around.shown - 1] in around.words.time:
        around.tag = "NAME"  # "on June 13 held": a date, not a number of things
    if around.tokens.lowers[around.at] == "close" and around.next_lower == "to":
        return "ADV", ""  # "sent troops close to the border"
    reading = choose(kind, around)
    if reading in _TAGS:
        return _TAGS[reading], ""
    return "VERB", reading


def _particle(around: Around, kind: str) -> str:
    if kind == "QUOTE":
        return "POSS" if _is_plural_possessive(around) else "QUOTE"
    lower = around.tokens.lowers[around.at]
    if lower in _MEASURING and around.next == "NUM" and _is_measure(around, lower):
        return "ADV"
    if lower == "that":
        return _that(around)
    if kind == "TO":
        return "TO" if infinitive_follows(around) else "PREP"
    if lower == "as" and around.lower(around.at - 1) == "well":
        return "CONJ"
    return _opener(around, lower) if lower in _CLAUSE_WORDS else "SUB"


def _is_measure(around: Around, lower: str) -> bool:
    """True in "more than 20", "as many as 20": the words before become adverbs."""
    lowers, at = around.tokens.lowers, around.at
    for words in _MEASURING[lower]:
        first = at - len(words)
        if first >= around.first and tuple(lowers[first:at]) == words:
            around.tokens.tags[first:at] = ["ADV"] * len(words)
            return True
    return False


def _opener(around: Around, lower: str) -> str:
    if lower == "since" and around.tag == "AUX":
        return "ADV"  # "has since left"
    return "SUB" if around.clause_ahead else "PREP"


def _is_plural_possessive(around: Around) -> bool:
    tokens, at = around.tokens, around.at
    return (
        at > around.first
        and tokens.starts[at] == tokens.ends[at - 1]
        and tokens.lowers[at - 1].endswith("s")
        and not tokens.quoted[at]
        and around.noun_follows
    )


def _that(around: Around) -> str:
    before, following = around.kind(around.at - 1), around.next
    if before in ("NOUN", "NAME", "PRON") and (
        following in ("AUX", "MODAL", "base")
        or following.startswith(("past", "present"))
        or ("base" in following and around.kind(around.at + 2) in ("TO", "DET"))
    ):
        return "WH"
    if following in ("AUX", "MODAL", "COMMA", "STOP"):
        return "PRON"
    if around.next_lower in _PARTICLES and around.kind(around.at + 2) in _CLOSING:
        return "PRON"  # "ruled that out."
    if before in ("PREP", "TO") and around.noun_follows:
        ruled = around.lower(around.at - 1) == "out" and around.clause_ahead
        return "SUB" if ruled else "DET"  # "ruled out that Chad would leave"
    return "DET" if _points(around) else "SUB"


def _points(around: Around) -> bool:
    """True where a noun alone is left for "that": "denied that account."."""
    noun = around.next == "NOUN" or around.next.startswith("noun/")
    return noun and around.kind(around.at + 2) in ("STOP", "")
