"""A class of a word and the tag before it in, the tag and form that it then has out.

These readings hold whatever else stands round the word.
"""

from __future__ import annotations

from app.syntax.grammar import LETTERS

_TAGS = frozenset(LETTERS) | {""}
# What needs no look at the context but the tag before: most of all choices. Forms that
# are a verb's alone are so behind any tag, but for nouns like "the say".
_TOLD: dict[tuple[str, str], tuple[str, str]] = {
    **{
        (form, tag): ("VERB", form)
        for form in ("base", "present", "past", "participle")
        for tag in _TAGS
    },
    **{
        (kind, tag): ("NOUN", "")
        for kind in ("base", "present", "noun/base", "noun/present")
        for tag in ("DET", "ADJ", "POSS", "NUM", "PREP")
    },
    **{(kind, "VERB"): ("NOUN", "") for kind in ("noun/base", "noun/present")},
    **{
        ("gerund", tag): ("VERB", "gerund")
        for tag in ("PREP", "NOUN", "NAME", "AUX", "COMMA", "VERB", "CONJ")
    },
    **{("past/participle", tag): ("VERB", "past") for tag in ("PRON", "WH", "VERB")},
    ("past/participle", "AUX"): ("VERB", "participle"),
    ("noun/base", "TO"): ("VERB", "base"),
    ("noun/base", "MODAL"): ("VERB", "base"),
    **{("MODAL", tag): ("MODAL", "") for tag in _TAGS},
}
# By the tag before, then by class.
BY_TAG: dict[str, dict[str, tuple[str, str]]] = {
    before: {kind: told for (kind, tag), told in _TOLD.items() if tag == before}
    for before in _TAGS
}
