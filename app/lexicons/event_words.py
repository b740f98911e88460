"""The keys and nouns of event patterns in, the words by which texts show them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicons.event_patterns import NounHeads, ShownNouns
from app.lexicons.inflection import gerund, past, third_person

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from app.lexicons.event_patterns import NounPattern, Operator, VerbPattern

_IRREGULAR = {
    "child": "children", "person": "people", "commando": "commandos", "euro": "euros",
    "peso": "pesos", "video": "videos", "photo": "photos", "memo": "memos",
}  # fmt: skip


def longer_keys(
    keys: Collection[str],
) -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """For a lemma and the word behind it, all that may stand there, longest first."""
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for key in sorted(set(keys), key=lambda key: (-len(key.split()), key)):
        first, *rest = key.split()
        if rest:
            behind = found.setdefault(first, {})
            behind[rest[0]] = (*behind.get(rest[0], ()), tuple(rest))
    return found


def needed_words(
    verbs: Mapping[str, Sequence[VerbPattern]],
    operators: Mapping[str, Sequence[Operator]],
    light: Collection[str],
    *,
    heads: frozenset[str],
    voices: frozenset[str],
) -> dict[str, frozenset[str]]:
    """By key, words of which one must stand beside it; none where nothing must.

    One of `voices` must where a crowd makes itself heard.

    An operator without a default and a light verb need the noun of a deed, `heads`;
    an operator of several words may take a clause instead.
    """
    found: dict[str, list[frozenset[str]]] = {}
    for lemma, patterns in verbs.items():
        found[lemma] = [_needed(pattern, voices) for pattern in patterns]
    for lemma, several in operators.items():
        always = " " in lemma or any(operator.default for operator in several)
        found.setdefault(lemma, []).append(frozenset() if always else heads)
    for lemma in light:
        found.setdefault(lemma, []).append(heads)
    return {
        lemma: frozenset.union(*needs) if all(needs) else frozenset()
        for lemma, needs in found.items()
    }


def _needed(pattern: VerbPattern, voices: frozenset[str]) -> frozenset[str]:
    """The rarest words that the pattern asks for: a voice, an object, a subject."""
    if pattern.voiced:
        return voices
    if pattern.objects:
        return noun_forms(pattern.objects)
    if pattern.subjects:
        return noun_forms(pattern.subjects)
    adjuncts = [adjunct.partition(" ") for adjunct in pattern.prepositions]
    bare = frozenset(preposition for preposition, _, noun in adjuncts if not noun)
    return bare | noun_forms([noun for _, _, noun in adjuncts if noun])


def noun_heads(
    nouns: Mapping[str, NounPattern], operators: Mapping[str, Operator]
) -> NounHeads:
    """The words that show that a sentence may name a deed."""
    plain = [one for one, noun in nouns.items() if noun.happens or not noun.weak]
    mutual = [lemma for lemma, noun in nouns.items() if noun.together]
    openers = [lemma for lemma, operator in operators.items() if operator.default]
    shown, together = _shown(plain), _shown(mutual)
    operating = noun_forms(operators)
    single, firsts = shown.single | together.single, shown.firsts | together.firsts
    return NounHeads(
        shown=single | firsts | operating,
        every=noun_forms([*nouns, *operators]),
        telling=noun_forms([*plain, *mutual, *operators]),
        plain=shown,
        mutual=together,
        operators=operating,
        openers=noun_forms(openers),
    )


def _shown(nouns: Iterable[str]) -> ShownNouns:
    """Single nouns in all forms; of several words the first, and what heads them."""
    single: set[str] = set()
    pairs: dict[str, set[str]] = {}
    for noun in nouns:
        first, of, inner = noun.partition(" of ")
        if of:
            for form in noun_forms([inner]):
                pairs.setdefault(form, set()).update(noun_forms([first]))
        elif " " in first:
            pairs.setdefault(first.split()[0], set()).update(noun_forms([first]))
        else:
            single |= noun_forms([first])
    heads = {first: frozenset(found) for first, found in pairs.items()}
    return ShownNouns(frozenset(single), frozenset(heads), heads)


def noun_forms(nouns: Iterable[str]) -> frozenset[str]:
    """Singular and plural of the heads of the nouns."""
    return frozenset(singulars(nouns))


def heard(verbs: Iterable[str], nouns: Iterable[str]) -> frozenset[str]:
    """All forms of the regular verbs by which crowds speak, and of what they show."""
    inflect = (str, third_person, past, gerund)
    spoken = frozenset(form(verb) for verb in verbs for form in inflect)
    return spoken | noun_forms(nouns)


def singulars(nouns: Iterable[str]) -> dict[str, str]:
    """Singular and plural of the last word of each noun, or of that before "of"."""
    heads = dict.fromkeys(_head(noun) for noun in nouns)
    found: dict[str, str] = {}
    for head in heads:
        for form in _plurals(head):
            found.setdefault(form, head)
    for head in heads:
        found.setdefault(head, head)
    return found


def _head(noun: str) -> str:
    return noun.split(" of ")[0].split()[-1]


def _plurals(noun: str) -> Iterator[str]:
    if noun.endswith("man"):
        yield noun[:-3] + "men"
    else:
        yield _IRREGULAR.get(noun) or third_person(noun)
    yield third_person(noun)
