"""Tagged tokens in a row in, the verb groups that they are out, auxiliaries counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.syntax.grammar import VerbGroup
from app.syntax.pieces import HEADS, VERB

if TYPE_CHECKING:
    from app.syntax.grammar import Tense, VerbForm
    from app.syntax.line import Line
    from app.syntax.pieces import Piece

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
_PASSIVE = frozenset({"past", "participle"})
_FUTURE = frozenset({"will", "'ll", "shall", "won't", "shan't"})
# Modal verbs as they are shortened, or one word with "not".
_MODALS = {
    "'d": "would", "'ll": "will", "cannot": "can", "can't": "can", "won't": "will",
    "couldn't": "could", "wouldn't": "would", "shouldn't": "should",
    "mustn't": "must", "mightn't": "might", "needn't": "need", "shan't": "shall",
}  # fmt: skip
# What form of verb may follow an auxiliary, by its lemma, and "to" or a modal.
_AFTER = {
    "be": frozenset({"participle", "gerund", "past"}),
    "have": frozenset({"participle", "past"}),
    "do": frozenset({"base"}),
    "": frozenset[str](),
}
_AFTER_OPENER = frozenset({"base"})
_OPENERS = frozenset("MT")
_NO_AUXILIARY = ("", "")


def add_verb(line: Line, piece: Piece, at: int) -> str:
    """Add to the line a piece with one verb, which begins at `at`; how it is drawn."""
    if piece.opening:
        line.add_words(at, at + piece.opening)
        at += piece.opening
    lower = line.tokens.lowers[at]
    form = _FORMS[line.tokens.forms[at]]
    tense = _TENSES[form]
    negated = "n't" in lower and lower.endswith("n't")
    verb = VerbGroup(
        at,
        at + 1,
        at,
        line.words.base_forms.get(lower) or _unknown_lemma(lower),
        form,
        tense,
        tense != "none",
        form == "participle",
        negated or (at > 0 and line.letters[at - 1] == "Z"),
    )
    line.numbers.append(len(line.verbs))
    line.verbs.append(verb)
    return piece.drawn


def add_verbs(line: Line, piece: Piece, at: int) -> str:
    """Add the verb groups of a piece that begins at the token `at`; how it is drawn."""
    letters, laid, drawn = line.letters, at, ""
    for opener, head, helpers in _groups(line, piece, at):
        if letters[head] in HEADS:
            if laid < opener:
                drawn += letters[laid:opener]
                line.add_words(laid, opener)
            drawn += VERB
            line.numbers.append(len(line.verbs))
            line.verbs.append(_group(line, opener, head, helpers))
            laid = head + 1
    end = at + piece.length
    if laid < end:
        drawn += letters[laid:end]
        line.add_words(laid, end)
    return drawn


def _groups(line: Line, piece: Piece, at: int) -> list[tuple[int, int, list[str]]]:
    """The first and last token of each group, and the lemmas of those before the last.

    A verb ends its group; an auxiliary goes on with what may follow it.
    """
    letters, lowers, forms = line.letters, line.tokens.lowers, line.tokens.forms
    auxiliaries = line.words.auxiliaries
    groups: list[tuple[int, int, list[str]]] = []
    helpers: list[str] = []
    opener = before = at + piece.opening
    for part in piece.parts:
        here, letter = at + part, letters[before]
        helper = auxiliaries.get(lowers[before], _NO_AUXILIARY)[0]
        fitting = _AFTER_OPENER if letter in _OPENERS else _AFTER[helper]
        if letter != "V" and letters[here] in HEADS and forms[here] in fitting:
            helpers.append(helper)
        else:
            groups.append((opener, before, helpers))
            opener, helpers = here, []
        before = here
    groups.append((opener, before, helpers))
    return groups


def _group(line: Line, opener: int, head: int, helpers: list[str]) -> VerbGroup:
    lowers, letter = line.tokens.lowers, line.letters[opener]
    form = _FORMS[line.tokens.forms[head]]
    tense = _tense(line, opener, letter)
    by_helper = helpers[-1] == "be" if helpers else form == "participle"
    return VerbGroup(
        opener,
        head + 1,
        head,
        line.words.base_forms.get(lowers[head]) or _unknown_lemma(lowers[head]),
        form,
        tense,
        tense != "none",
        by_helper and form in _PASSIVE,
        _is_negated(line, opener, head),
        "have" in helpers,
        _MODALS.get(lowers[opener], lowers[opener]) if letter == "M" else None,
    )


def _tense(line: Line, opener: int, letter: str) -> Tense:
    if line.tokens.lowers[opener] in _FUTURE:
        return "future"
    if letter == "M":
        return "present"
    return "none" if letter == "T" else _TENSES[_FORMS[line.tokens.forms[opener]]]


def _is_negated(line: Line, opener: int, head: int) -> bool:
    """True behind "not" or a word in -n't, with one of them inside, or "cannot"."""
    before = opener - 1 if opener else 0
    if "Z" in line.letters[before : head + 1]:
        return True
    for word in line.tokens.lowers[before : head + 1]:
        if word == "cannot" or ("n't" in word and word.endswith("n't")):
            return True
    return False


def _unknown_lemma(lower: str) -> str:
    """The base form of a verb in -ed or -ing that no lexicon knows."""
    for ending in ("ing", "ed"):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            stem = lower[: -len(ending)]
            if stem[-1] == stem[-2] and stem[-1] not in "sl":
                return stem[:-1]
            return stem + "e" if _MUTE_E.search(stem) else stem
    return lower
