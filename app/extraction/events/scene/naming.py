"""The phrases of a sentence in, what each is a case of out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.phrases import Phrases
    from app.syntax.grammar import Phrase

_ENVOYS = frozenset({"ambassador", "envoy", "consul", "diplomat"})


class Names(dict[int, tuple[str, ...]]):
    """What each phrase is a case of, by its number: "hunger strike", "strike".

    Longest first. Each is worked out when it is first asked for.
    """

    __slots__ = ("_phrases",)

    def __init__(self, phrases: Phrases) -> None:
        """No phrase has been asked for yet."""
        self._phrases = phrases

    def __missing__(self, number: int) -> tuple[str, ...]:
        """The names of a phrase that has not been asked for before."""
        names = self._read(number)
        measured = self._phrases.measured_by(number)
        if measured is not None:
            names = [*self[measured], *names]
        self[number] = found = tuple(names)
        return found

    def _read(self, number: int) -> list[str]:
        phrases, phrase = self._phrases, self._phrases.all[number]
        lowers, patterns = phrases.tokens.lowers, phrases.patterns
        first, last, head = phrase.first, phrase.last, phrases.heads[number]
        if lowers[last : last + 2] == ["per", "cent"]:
            return ["per cent"]
        word = lowers[head]
        lemma = patterns.singulars.get(word, word)
        # "arms" are no arm
        names = [lemma] if lemma == word else [lemma, word]
        if head > first:
            pair = f"{lowers[head - 1]} {lemma}"
            if pair in patterns.nothing:
                return [pair]  # a "news conference" is no conference
            names.insert(0, pair)
            if head - 2 >= first:
                names.insert(0, f"{lowers[head - 2]} {pair}")
            if phrases.tokens.tags[head] == "NAME":
                names += [word for word in lowers[first:head] if word in _ENVOYS]
        if head < phrase.head:
            names += self._sum(phrase)
        if lowers[last : last + 1] == ["of"]:
            names[:0] = self._of_name(last, lemma)
        return names

    def _sum(self, phrase: Phrase) -> list[str]:
        """The sum behind a head: "gave Chad $2 million"."""
        phrases = self._phrases
        if phrases.heads.paid(phrase) is None:
            return []
        last = phrases.tokens.lowers[phrase.head]
        return [phrases.patterns.singulars.get(last, last)]

    def _of_name(self, last: int, lemma: str) -> list[str]:
        """The name with what stands behind "of": "suspension of aid"."""
        phrases = self._phrases
        following = phrases.after(last, limit=last + 2)
        if following is None:
            return []
        inner = phrases.tokens.lowers[phrases.all[following].head]
        return [f"{lemma} of {phrases.patterns.singulars.get(inner, inner)}"]
