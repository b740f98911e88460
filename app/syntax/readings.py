"""A word of several readings and its context in, the reading that fits out.

The rules are those of constraint grammar (Karlsson, 1990): a reading is chosen because
of the words next to it. Each returns a reading or None, and the first answer wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.memo import Memo
from app.syntax.closed import THIRD_POSSESSIVES
from app.syntax.finites import (
    goes_before_comma,
    is_all_told,
    is_offered,
    is_parted,
    is_told_by,
    shows_that,
    tells_subject,
)
from app.syntax.participles import done_by, past_or_participle

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.syntax.around import Around

_OBJECT_STARTS = frozenset({"DET", "PRON", "NAME", "NUM", "QUOTE"})
_AFTER_VERB = _OBJECT_STARTS | {"TO", "SUB", "ADV", "PREP", "WH", "ADJ", "POSS"}
_ENDS = frozenset({"STOP", "COMMA", "QUOTE", "COLON", "CLOSE", "DASH", ""})
_BEHIND_SPOKEN = frozenset({"STOP", "COMMA", "COLON", "PREP", "CONJ", "SUB", "ADV"})
_OTHERS = frozenset({"another", "both", "some", "many", "several", "each"})
_BEHIND_APPOSED = frozenset({"DET", "PRON", "PREP", "TO", "SUB"})
_BEHIND_PREPOSITION = frozenset({"which", "whom"})


def _after_auxiliary(options: tuple[str, ...], around: Around) -> str | None:
    lemma = around.lemma
    if around.tag != "AUX" or lemma == "do":
        return "base" if "base" in options else None
    if lemma == "have" and "participle" in options:
        return "participle"
    if lemma == "be":
        for form in ("participle", "gerund", "adj"):
            if form in options:
                return form
    return None


def _governed(options: tuple[str, ...], around: Around) -> str | None:
    """After a preposition."""
    if "noun" in options and "gerund" not in options:
        return "adj" if "adj" in options and around.noun_follows else "noun"
    if "gerund" in options:
        takes = "noun" not in options or around.next in _OBJECT_STARTS
        return "gerund" if takes else "noun"
    return "adj" if around.noun_follows or around.noun_nears else None


def _modifier(options: tuple[str, ...], around: Around) -> str | None:
    """After a determiner or adjective: "the planned talks", "the accused"."""
    if "adj" in options and around.noun_follows:
        return "adj"
    if "noun" in options:
        return "noun"
    if "past" in options and (_takes_object(around) or _reports(around)):
        return "past"
    if "past" in options and _is_spoken_by(around):
        return "past"
    if around.noun_follows or "adj" in options:
        return "adj"
    return "past" if around.tag == "NUM" and "past" in options else "noun"


def _takes_object(around: Around) -> bool:
    """True in "the secretary-general urged Russia": what follows opens a phrase.

    And in "some accused Russia".
    """
    begins = around.next in ("DET", "PRON", "NAME")
    alone = around.lower(around.shown) in _OTHERS and not around.finite_ahead
    return begins and (alone or around.tag not in ("DET", "POSS"))


def _reports(around: Around) -> bool:
    """True in "some said they" and "Mr. Quick said.": no noun follows the verb."""
    return around.clausal and not around.noun_follows


def _is_spoken_by(around: Around) -> bool:
    """True in "“We lost,” another shrugged.": who speaks stands right behind a mark."""
    if around.lower(around.shown) not in _OTHERS or around.noun_follows:
        return False
    return around.kind(around.shown - 1) == "QUOTE" and around.next in _BEHIND_SPOKEN


def _after_pronoun(options: tuple[str, ...], around: Around) -> str | None:
    """After "they" and "who"; behind "in which" its subject is still to come."""
    behind = "noun" in options and around.lower(around.shown) in _BEHIND_PREPOSITION
    if behind and around.kind(around.shown - 1) == "PREP":
        return "noun"
    for form in ("past", "present", "base"):
        if form in options:
            return form
    return None


def _after_subject(options: tuple[str, ...], around: Around) -> str | None:
    if "past" in options and "noun" not in options:
        return past_or_participle(options, around)
    if "past" in options and (is_parted(around) or _is_verb_of_clause(around)):
        return "past"
    if "present" in options and is_offered(around):
        return "present"
    if "base" in options and around.asked:
        return "base"
    return _present_or_noun(options, around)


def _has_object(around: Around) -> bool:
    """True in "Russia cut the talks" and "Russia cut ties": an object may follow."""
    if around.next in _AFTER_VERB:
        return True
    subject = around.tag == "NAME" or around.plural
    return subject and around.noun_follows and not around.finite_ahead


def _present_or_noun(options: tuple[str, ...], around: Around) -> str | None:
    """After a noun or name: "Russia plans to", "missile plans", "officials plan to"."""
    form = "base" if around.plural else "present"
    if "present" in options and (around.tag == "NAME" or shows_that(around)):
        form = "present"  # "Paris rejects", "a poll of members shows that"
    if around.opened and not around.finite and around.next in _ENDS:
        return form if form in options else None
    if form in options and _is_verb_of_relative(around):
        return form
    if form in options and not around.finite and around.next in _AFTER_VERB:
        certain = around.next not in ("PREP", "ADV") or "noun" not in options
        if certain and (around.clausal or around.governs or not around.finite_ahead):
            return form
    if form in options and (
        _closes_report(around)
        or is_all_told(around)
        or around.turns_out
        or goes_before_comma(around)
    ):
        return form
    if "gerund" in options and _goes_along(around):
        return "gerund"
    return "noun" if "noun" in options else None


def _is_verb_of_relative(around: Around) -> bool:
    """True in "a raid, which officials blame on rebels, ": nothing else is the verb."""
    if around.next != "PREP" or around.finite or around.finite_ahead:
        return False
    return around.opener == "WH" and around.ends_with_comma


def _is_verb_of_clause(around: Around) -> bool:
    """True in "a man shot Ann Lee" and in "said a man shot Ann Lee"."""
    if not around.finite and _has_object(around):
        return True
    if not around.after_clausal or around.next not in _OBJECT_STARTS:
        return False
    return tells_subject(around) and not around.finite_ahead


def _closes_report(around: Around) -> bool:
    """True in "..., scientists report today in Nature": a plural modifies no noun."""
    behind = around.kind(around.shown - 1) in ("COMMA", "QUOTE")
    told = around.plural and around.clausal and not around.finite
    return behind and told and not around.noun_follows and not around.finite_ahead


def _goes_along(around: Around) -> bool:
    """True in "men holding a flag", and in ", her voice breaking,"."""
    if around.plural and around.next in _OBJECT_STARTS:
        return True
    aside = around.kind(around.shown - 2) == "COMMA" and around.next in _ENDS
    return aside and around.lower(around.shown - 1) in THIRD_POSSESSIVES


def _opening(options: tuple[str, ...], around: Around) -> str | None:
    """At the beginning of a clause, after a comma, a conjunction or a subordinator."""
    if around.tag == "CONJ" and around.form in options:
        follows = _OBJECT_STARTS if around.form == "base" else _AFTER_VERB
        parallel = around.next in follows or "noun" not in options
        return around.form if parallel else None
    if "gerund" in options:
        reports = around.tag == "COMMA" and around.next_lower == "that"
        if reports or around.next in _OBJECT_STARTS:
            return "gerund"  # ", warning that"
    if "noun" in options:
        return "present" if _resumes(options, around) else "noun"
    if "past" in options and around.clausal:
        return "past" if around.next_lower == "that" else done_by(around)
    return _behind_comma(around) if "participle" in options else None


def _resumes(options: tuple[str, ...], around: Around) -> bool:
    """True in "The minister, Ann Lee, appeals for calm." and has no other verb."""
    if around.tag != "COMMA" or "present" not in options:
        return False
    if around.verb >= 0:
        return is_told_by(around)
    named = around.apposed and around.next in _BEHIND_APPOSED
    return named and around.stopped and not around.finite_ahead


def _behind_comma(around: Around) -> str | None:
    """As in "The envoy, accused of lying, left" and "The envoy, Ann Lee, left"."""
    loose = not around.governs and around.tag in ("COMMA", "")
    if not loose or around.next not in ("PREP", "TO", "ADV"):
        return None
    told = around.verb >= 0 and not around.awaits_verb
    main = around.tag == "" or told or around.finite_later
    return "participle" if main else "past"


# The rule for what stands behind each tag; `_opening` is for all that it leaves.
_RULES: dict[str, Callable[[tuple[str, ...], Around], str | None]] = {
    **dict.fromkeys(("TO", "MODAL", "AUX"), _after_auxiliary),
    **dict.fromkeys(("DET", "ADJ", "POSS", "NUM"), _modifier),
    "PREP": _governed,
    **dict.fromkeys(("PRON", "WH"), _after_pronoun),
    **dict.fromkeys(("NOUN", "NAME", "CLOSE", "QUOTE", "ADV", "DASH"), _after_subject),
}
_OPTIONS: Memo[tuple[str, ...]] = Memo(lambda readings: tuple(readings.split("/")))


def choose(readings: str, around: Around) -> str:
    """The one reading of `readings` that fits: noun, adj or a verb form."""
    options = _OPTIONS[readings]
    rule = _RULES.get(around.tag)
    answer = (rule and rule(options, around)) or _opening(options, around)
    if answer:
        return answer
    for default in ("noun", "adj", "past"):
        if default in options:
            return default
    return options[0]
