"""A word of several readings and its context in, the reading that fits out.

The rules are those of constraint grammar (Karlsson, 1990): a reading is chosen because
of the words next to it. Each returns a reading or None, and the first answer wins.
"""

from __future__ import annotations

from dataclasses import dataclass

_BEFORE_NOUN = frozenset({"DET", "ADJ", "POSS", "NUM"})
_OBJECT_STARTS = frozenset({"DET", "PRON", "NAME", "NUM", "QUOTE"})
_AFTER_VERB = _OBJECT_STARTS | {"TO", "SUB", "ADV", "PREP", "WH", "ADJ", "POSS"}
_NOUNLIKE = frozenset({"NOUN", "NAME", "ADJ", "NUM"})
_ENDS = frozenset({"STOP", "COMMA", "QUOTE", "COLON", "CLOSE", "DASH", ""})
_PAST_AFTER = frozenset({"NOUN", "NAME", "CLOSE", "QUOTE", "ADV", "NUM", "DASH"})
# What needs no look at the context but the tag before: most of all choices.
BY_TAG = {
    **{
        (kind, tag): ("NOUN", "")
        for kind in ("noun/base", "noun/present")
        for tag in ("DET", "ADJ", "POSS", "NUM", "PREP", "VERB")
    },
    **{
        ("gerund", tag): ("VERB", "gerund")
        for tag in ("PREP", "NOUN", "NAME", "AUX", "COMMA", "VERB", "CONJ")
    },
    **{("past/participle", tag): ("VERB", "past") for tag in ("PRON", "WH", "VERB")},
    ("past/participle", "AUX"): ("VERB", "participle"),
    ("noun/base", "TO"): ("VERB", "base"),
    ("noun/base", "MODAL"): ("VERB", "base"),
}


@dataclass(slots=True)
class Context:
    """What stands around a word.

    `tag` and `lemma` are of the last word that is no adverb; `next` is the class and
    `next_lower` the word that follows. `finite` is True when the clause already has its
    verb, and `finite_ahead` when an unmistakable one follows within the clause.
    `plural` says that the word before looks like a plural noun, `clausal` that the word
    is of a verb that takes a clause, `infinitive` of one that takes an infinitive, and
    `after_clausal` that the last finite verb takes a clause. `opened` says that "that"
    or "who" has opened the clause, so that it must have a verb.
    """

    tag: str = ""
    lemma: str = ""
    next: str = ""
    next_lower: str = ""
    finite: bool = False
    finite_ahead: bool = False
    plural: bool = False
    clausal: bool = False
    infinitive: bool = False
    after_clausal: bool = False
    last_form: str = ""
    opened: bool = False

    @property
    def governs(self) -> bool:
        """True in "threatened to": an infinitive of its own follows the verb."""
        return self.infinitive and self.next == "TO"

    @property
    def noun_follows(self) -> bool:
        """True when the next word may be a noun or part of its phrase."""
        return self.next in _NOUNLIKE or self.next.startswith(("noun", "adj"))


def choose(readings: str, around: Context) -> str:
    """The one reading of `readings` that fits: noun, adj or a verb form."""
    options = readings.split("/")
    for rule in (_after_auxiliary, _in_noun_phrase, _after_subject, _opening):
        answer = rule(options, around)
        if answer:
            return answer
    for default in ("noun", "adj", "past"):
        if default in options:
            return default
    return options[0]


def _after_auxiliary(options: list[str], around: Context) -> str | None:
    if around.tag in ("TO", "MODAL") or around.lemma == "do":
        return "base" if "base" in options else None
    if around.lemma == "have" and "participle" in options:
        return "participle"
    if around.lemma == "be":
        for form in ("participle", "gerund", "adj"):
            if form in options:
                return form
    return None


def _in_noun_phrase(options: list[str], around: Context) -> str | None:
    if around.tag in _BEFORE_NOUN:
        return _modifier(options, around)
    if around.tag == "PREP":
        if "noun" in options and "gerund" not in options:
            return "adj" if "adj" in options and around.noun_follows else "noun"
        if "gerund" in options:
            takes = "noun" not in options or around.next in _OBJECT_STARTS
            return "gerund" if takes else "noun"
        return "adj" if around.noun_follows else None
    return None


def _modifier(options: list[str], around: Context) -> str | None:
    """After a determiner or adjective: "the planned talks", "the accused"."""
    if "adj" in options and around.noun_follows:
        return "adj"
    if "noun" in options:
        return "noun"
    if "past" in options and (_takes_object(around) or _reports(around)):
        return "past"
    if around.noun_follows or "adj" in options:
        return "adj"
    return "past" if around.tag == "NUM" and "past" in options else "noun"


def _takes_object(around: Context) -> bool:
    """True in "the secretary-general urged Russia": what follows opens a phrase."""
    return around.next in ("DET", "PRON", "NAME") and around.tag != "DET"


def _reports(around: Context) -> bool:
    """True in "some said they" and "Mr. Quick said.": no noun follows the verb."""
    return around.clausal and not around.noun_follows


def _after_subject(options: list[str], around: Context) -> str | None:
    if around.tag in ("PRON", "WH"):
        for form in ("past", "present", "base"):
            if form in options:
                return form
    if around.tag not in _PAST_AFTER:
        return None
    if "past" in options and "noun" not in options:
        return _past_or_participle(options, around)
    return _present_or_noun(options, around)


def _past_or_participle(options: list[str], around: Context) -> str:
    if "participle" not in options or around.clausal or around.governs:
        return "past"
    has_verb = around.finite_ahead or (around.finite and not around.after_clausal)
    reduced = around.next_lower == "by" or (
        has_verb and around.next in ("PREP", "TO", "ADV")
    )
    return "participle" if reduced else "past"


def _present_or_noun(options: list[str], around: Context) -> str | None:
    """After a noun or name: "Russia plans to", "missile plans", "officials plan to"."""
    if "past" in options and around.next in _AFTER_VERB and not around.finite:
        return "past"
    form = "base" if around.plural else "present"
    if around.opened and not around.finite and around.next in _ENDS:
        return form if form in options else None
    if form in options and not around.finite and around.next in _AFTER_VERB:
        certain = around.next not in ("PREP", "ADV") or "noun" not in options
        if certain and (around.clausal or around.governs or not around.finite_ahead):
            return form
    if "gerund" in options and around.plural and around.next in _OBJECT_STARTS:
        return "gerund"
    return "noun" if "noun" in options else None


def _opening(options: list[str], around: Context) -> str | None:
    """At the beginning of a clause, after a comma, a conjunction or a subordinator."""
    if around.tag == "CONJ" and around.last_form in options:
        parallel = around.next in _AFTER_VERB or "noun" not in options
        return around.last_form if parallel else None
    if "gerund" in options and around.next in _OBJECT_STARTS:
        return "gerund"
    if "noun" in options:
        return "noun"
    if "participle" in options and not around.clausal:
        loose = not around.governs and around.tag in ("COMMA", "")
        return "participle" if loose and around.next in ("PREP", "TO", "ADV") else None
    return None
