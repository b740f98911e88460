"""Tagged tokens in a row in, the verb groups that they are out, auxiliaries counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.syntax.grammar import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tense, VerbForm
    from app.syntax.line import Line

# Auxiliaries, adverbs and verbs in a row, over the letters of `grammar.LETTERS`; which
# of them go together, their forms tell. A mark may part "to" from its verb.
RUN = r"(?:T(?:Q(?=[BZ]*[XV]))?|[MXV])(?:[BZ]*[MXV])*"
PARTS, _OPENERS, _HEADS = frozenset("MXVT"), frozenset("MT"), frozenset("VX")
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


def add_verbs(line: Line, first: int, last: int) -> None:
    """Add to the line the verb groups of the run `first:last`."""
    letters = line.letters
    if last - first == 1:
        if letters[first] in _HEADS:
            line.add_verb(_single(line, first))
        return
    run = [at for at in range(first, last) if letters[at] in PARTS]
    while run:
        parts = _parts(line, run)
        if letters[parts[-1]] in _HEADS:
            line.add_verb(_group(line, parts))
        run = run[len(parts) :]


def _parts(line: Line, run: list[int]) -> list[int]:
    """The tokens at the beginning of `run` that may be one group."""
    parts: list[int] = []
    for at in run:
        if parts and not _follows(line, parts[-1], at):
            break
        parts.append(at)
        if line.letters[at] == "V":
            break
    return parts


def _follows(line: Line, before: int, at: int) -> bool:
    """True when the token at `at` continues a group with the token `before`."""
    tokens = line.tokens
    if line.letters[at] in _OPENERS:
        return False
    form = tokens.forms[at]
    if line.letters[before] in _OPENERS:
        return form == "base"
    lemma = line.words.auxiliaries.get(tokens.lowers[before], ("", ""))[0]
    return form in _AFTER.get(lemma, ())


def _single(line: Line, at: int) -> VerbGroup:
    """A verb without auxiliaries: most of all groups."""
    lower = line.tokens.lowers[at]
    form = _FORMS[line.tokens.forms[at]]
    tense = _TENSES[form]
    return VerbGroup(
        at,
        at + 1,
        at,
        _lemma(lower, line.words),
        form,
        tense,
        tense != "none",
        form == "participle",
        lower.endswith("n't") or (at > 0 and line.letters[at - 1] == "Z"),
    )


def _group(line: Line, parts: list[int]) -> VerbGroup:
    tokens, words = line.tokens, line.words
    head, opener = parts[-1], parts[0]
    lowers = [tokens.lowers[part] for part in parts]
    auxiliaries = [words.auxiliaries.get(lower, ("", ""))[0] for lower in lowers[:-1]]
    form = _FORMS[tokens.forms[head]]
    tense = _tense(line, opener)
    return VerbGroup(
        opener,
        head + 1,
        head,
        _lemma(lowers[-1], words),
        form,
        tense,
        tense != "none",
        _is_passive(form, auxiliaries),
        _is_negated(line, opener, head),
        "have" in auxiliaries,
        lowers[0] if line.letters[opener] == "M" else None,
    )


def _lemma(lower: str, words: GrammarWords) -> str:
    auxiliary = words.auxiliaries.get(lower)
    if auxiliary:
        return auxiliary[0]
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


def forms_of(lemmas: Collection[str], words: GrammarWords) -> frozenset[str]:
    """Every word, in lower case, that may be the head of a group with such a lemma.

    A sentence without any of them need not be laid out for the sake of these verbs.
    """
    known = [form for form, lemma in words.lemmas.items() if lemma in lemmas]
    known += [form for form, (lemma, _) in words.auxiliaries.items() if lemma in lemmas]
    unknown = (
        stem + ending
        for lemma in lemmas
        for stem in (lemma, lemma + lemma[-1], lemma.removesuffix("e"))
        for ending in ("", "ing", "ed")
    )
    return frozenset((*known, *unknown))


def _tense(line: Line, opener: int) -> Tense:
    if line.tokens.lowers[opener] in _FUTURE:
        return "future"
    if line.letters[opener] == "M":
        return "present"
    if line.letters[opener] == "T":
        return "none"
    return _TENSES[_FORMS[line.tokens.forms[opener]]]


def _is_passive(form: VerbForm, auxiliaries: list[str]) -> bool:
    if form == "past":
        return auxiliaries[-1:] == ["be"]
    return form == "participle" and (not auxiliaries or auxiliaries[-1] == "be")


def _is_negated(line: Line, opener: int, head: int) -> bool:
    before = max(opener - 1, 0)
    if line.letters.find("Z", before, head + 1) >= 0:
        return True
    lowers = line.tokens.lowers[before : head + 1]
    return "n't" in "".join(lowers) and any(word.endswith("n't") for word in lowers)
