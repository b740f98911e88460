"""Tagged tokens of a sentence in, its verb groups out: auxiliaries with their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.grammar import VerbGroup

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tense, Tokens, VerbForm

_PARTS = frozenset({"MODAL", "AUX", "VERB", "TO"})
_BETWEEN = frozenset({"ADV", "NOT"})
_FUTURE = frozenset({"will", "'ll", "shall", "won't"})
# What form of verb may follow an auxiliary.
_AFTER = {
    "be": frozenset({"participle", "gerund", "past"}),
    "have": frozenset({"participle", "past"}),
    "do": frozenset({"base"}),
}


def find_verbs(
    tokens: Tokens, bounds: tuple[int, int], words: GrammarWords
) -> tuple[VerbGroup, ...]:
    """The verb groups of the tokens `first:last`, in order."""
    found: list[VerbGroup] = []
    at, last = bounds
    while at < last:
        if tokens.tags[at] in _PARTS:
            parts = _parts(tokens, at, last, words=words)
            if parts:
                found.append(_group(tokens, parts, words))
                at = parts[-1]
        at += 1
    return tuple(found)


def _parts(tokens: Tokens, at: int, last: int, *, words: GrammarWords) -> list[int]:
    """The tokens of the group that begins at `at`, adverbs left out."""
    parts: list[int] = []
    while at < last:
        tag = tokens.tags[at]
        if tag in _BETWEEN and parts:
            at += 1
            continue
        if tag not in _PARTS or not _fits(tokens, parts, at, words=words):
            break
        parts.append(at)
        if tag == "VERB":
            break
        at += 1
    return parts if any(tokens.tags[part] in ("AUX", "VERB") for part in parts) else []


def _fits(tokens: Tokens, parts: list[int], at: int, *, words: GrammarWords) -> bool:
    """True when the token at `at` continues the group."""
    if not parts:
        return True
    before, form = parts[-1], tokens.forms[at]
    if tokens.tags[at] in ("TO", "MODAL"):
        return False
    if tokens.tags[before] in ("TO", "MODAL"):
        return form == "base"
    lemma = words.auxiliaries.get(tokens.lowers[before], ("", ""))[0]
    return form in _AFTER.get(lemma, ())


def _group(tokens: Tokens, parts: list[int], words: GrammarWords) -> VerbGroup:
    head, opener = parts[-1], parts[0]
    lowers = [tokens.lowers[part] for part in parts]
    auxiliaries = [words.auxiliaries.get(lower, ("", "")) for lower in lowers[:-1]]
    form = _form(tokens, head)
    return VerbGroup(
        first=opener,
        last=head + 1,
        head=head,
        lemma=_lemma(tokens.lowers[head], words),
        form=form,
        tense=_tense(tokens, opener, lowers),
        finite=_is_finite(tokens, opener),
        passive=_is_passive(form, auxiliaries, alone=len(parts) == 1),
        negated=_is_negated(tokens, opener, head),
        perfect=any(lemma == "have" for lemma, _ in auxiliaries),
        modal=lowers[0] if tokens.tags[opener] == "MODAL" else None,
    )


def _form(tokens: Tokens, head: int) -> VerbForm:
    forms: dict[str, VerbForm] = {
        "past": "past", "present": "present", "participle": "participle",
        "gerund": "gerund",
    }  # fmt: skip
    return forms.get(tokens.forms[head], "base")


def _lemma(lower: str, words: GrammarWords) -> str:
    if lower in words.auxiliaries:
        return words.auxiliaries[lower][0]
    return words.lemmas.get(lower) or _unknown_lemma(lower)


def _unknown_lemma(lower: str) -> str:
    """The base form of a verb in -ed or -ing that no lexicon knows."""
    for ending in ("ing", "ed"):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            stem = lower[: -len(ending)]
            return stem[:-1] if stem[-1] == stem[-2] else stem
    return lower


def _tense(tokens: Tokens, opener: int, lowers: list[str]) -> Tense:
    if lowers[0] in _FUTURE:
        return "future"
    if tokens.tags[opener] == "MODAL":
        return "present"
    tenses: dict[str, Tense] = {"past": "past", "present": "present", "base": "present"}
    return tenses.get(tokens.forms[opener], "none")


def _is_finite(tokens: Tokens, opener: int) -> bool:
    if tokens.tags[opener] == "MODAL":
        return True
    if tokens.tags[opener] == "TO":
        return False
    return tokens.forms[opener] in ("past", "present", "base")


def _is_passive(
    form: VerbForm, auxiliaries: list[tuple[str, str]], *, alone: bool
) -> bool:
    if form not in ("participle", "past"):
        return False
    if alone:
        return form == "participle"
    return auxiliaries[-1][0] == "be"


def _is_negated(tokens: Tokens, opener: int, head: int) -> bool:
    around = range(max(opener - 1, 0), head + 1)
    return any(
        tokens.tags[at] == "NOT" or tokens.lowers[at].endswith("n't") for at in around
    )
