"""Tagged tokens of a sentence in, its verb groups out: auxiliaries with their verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.syntax.grammar import VerbGroup

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tense, Tokens, VerbForm

# Auxiliaries, adverbs and verbs in a row, over the letters of `grammar.LETTERS`; which
# of them go together, their forms tell.
_RUN = re.compile(r"[MXVT](?:[BZ]*[MXV])*")
_PARTS = frozenset("MXVT")
# Stems that English does not leave without an e: "punctuat", "figur", "entic".
_MUTE_E = re.compile(r"(?:[aiou][tszvcdg]|ur|[nr]c|[lr]v|dg|[bcdfgkpt]l)$")
_FORMS: dict[str, VerbForm] = {
    "": "base", "base": "base", "past": "past", "present": "present",
    "participle": "participle", "gerund": "gerund",
}  # fmt: skip
_TENSES: dict[VerbForm, Tense] = {
    "base": "present", "past": "past", "present": "present",
    "participle": "none", "gerund": "none",
}  # fmt: skip
_FUTURE = frozenset({"will", "'ll", "shall", "won't"})
# What form of verb may follow an auxiliary.
_AFTER = {
    "be": frozenset({"participle", "gerund", "past"}),
    "have": frozenset({"participle", "past"}),
    "do": frozenset({"base"}),
}


def find_verbs(
    tokens: Tokens, first: int, letters: str, *, words: GrammarWords
) -> tuple[VerbGroup, ...]:
    """The verb groups of the sentence whose first token is `first`, in order."""
    found: list[VerbGroup] = []
    for match in _RUN.finditer(letters):
        at, end = match.span()
        if end - at == 1:
            if match[0] in "VX":
                found.append(_single(tokens, first + at, words))
            continue
        run = [first + n for n in range(at, end) if letters[n] in _PARTS]
        while run:
            parts = _parts(tokens, run, words)
            if parts:
                found.append(_group(tokens, parts, words))
            run = run[max(len(parts), 1) :]
    return tuple(found)


def _parts(tokens: Tokens, run: list[int], words: GrammarWords) -> list[int]:
    """The tokens at the beginning of `run` that are one group."""
    parts: list[int] = []
    for at in run:
        if not _fits(tokens, parts, at, words=words):
            break
        parts.append(at)
        if tokens.tags[at] == "VERB":
            break
    tags = [tokens.tags[part] for part in parts]
    return parts if "AUX" in tags or "VERB" in tags else []


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


def _single(tokens: Tokens, at: int, words: GrammarWords) -> VerbGroup:
    """A verb without auxiliaries: most of all groups."""
    form = _FORMS[tokens.forms[at]]
    tense = _TENSES[form]
    return VerbGroup(
        at,
        at + 1,
        at,
        _lemma(tokens.lowers[at], words),
        form,
        tense,
        tense != "none",
        form == "participle",
        tokens.lowers[at].endswith("n't") or (at > 0 and tokens.tags[at - 1] == "NOT"),
    )


def _group(tokens: Tokens, parts: list[int], words: GrammarWords) -> VerbGroup:
    head, opener = parts[-1], parts[0]
    lowers = [tokens.lowers[part] for part in parts]
    auxiliaries = [words.auxiliaries.get(lower, ("", "")) for lower in lowers[:-1]]
    form = _FORMS[tokens.forms[head]]
    tense = _tense(tokens, opener, lowers)
    return VerbGroup(
        first=opener,
        last=head + 1,
        head=head,
        lemma=_lemma(tokens.lowers[head], words),
        form=form,
        tense=tense,
        finite=tense != "none",
        passive=_is_passive(form, auxiliaries),
        negated=_is_negated(tokens, opener, head),
        perfect=any(lemma == "have" for lemma, _ in auxiliaries),
        modal=lowers[0] if tokens.tags[opener] == "MODAL" else None,
    )


def _lemma(lower: str, words: GrammarWords) -> str:
    if lower in words.auxiliaries:
        return words.auxiliaries[lower][0]
    return words.lemmas.get(lower) or _unknown_lemma(lower)


def _unknown_lemma(lower: str) -> str:
    """The base form of a verb in -ed or -ing that no lexicon knows."""
    for ending in ("ing", "ed"):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            stem = lower[: -len(ending)]
            if stem[-1] == stem[-2] and stem[-1] not in "sl":
                return stem[:-1]
            return stem + "e" if _MUTE_E.search(stem) else stem
    return lower


def _tense(tokens: Tokens, opener: int, lowers: list[str]) -> Tense:
    if lowers[0] in _FUTURE:
        return "future"
    if tokens.tags[opener] == "MODAL":
        return "present"
    if tokens.tags[opener] == "TO":
        return "none"
    return _TENSES[_FORMS[tokens.forms[opener]]]


def _is_passive(form: VerbForm, auxiliaries: list[tuple[str, str]]) -> bool:
    if form == "past":
        return bool(auxiliaries) and auxiliaries[-1][0] == "be"
    return form == "participle" and (not auxiliaries or auxiliaries[-1][0] == "be")


def _is_negated(tokens: Tokens, opener: int, head: int) -> bool:
    before = max(opener - 1, 0)
    if "NOT" in tokens.tags[before : head + 1]:
        return True
    lowers = tokens.lowers[before : head + 1]
    return "n't" in "".join(lowers) and any(word.endswith("n't") for word in lowers)
