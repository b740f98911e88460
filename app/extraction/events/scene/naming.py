"""The phrases of a sentence in, what each is a case of out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.phrases import Phrases
    from app.syntax.grammar import Phrase

# Offices that stand in front of names.
_OFFICES = frozenset(
    {
        "ambassador",
        "envoy",
        "consul",
        "diplomat",
        "minister",
        "senator",
        "lawmaker",
        "mp",
    }
    | {"councillor", "congressman", "congresswoman", "deputy", "delegate", "judge"}
)


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
        phrases = self._phrases
        phrase, lowers = phrases.all[number], phrases.tokens.lowers
        last = phrase.last
        following = lowers[last] if last < len(lowers) else ""
        if following == "of":
            found = self._before_of(number, phrase)
        elif following == "per" and lowers[last + 1 : last + 2] == ["cent"]:
            found = ("per cent",)
        else:
            found = self._read(phrase, phrases.heads[number])
        self[number] = found
        return found

    def _read(self, phrase: Phrase, head: int) -> tuple[str, ...]:
        """What the words of the phrase say themselves."""
        patterns, lowers = self._phrases.patterns, self._phrases.tokens.lowers
        first, word = phrase.first, lowers[head]
        lemma = patterns.singulars.get(word, word)
        # "arms" are no arm
        names: tuple[str, ...] = (lemma,) if lemma == word else (lemma, word)
        if head > first:
            pair = f"{lowers[head - 1]} {lemma}"
            if pair in patterns.nothing:
                return (pair,)  # a "news conference" is no conference
            names = (pair, *names)
            if head - 2 >= first:
                names = (f"{lowers[head - 2]} {pair}", *names)
            if self._phrases.tokens.tags[head] == "NAME":
                names += tuple(
                    [word for word in lowers[first:head] if word in _OFFICES]
                )
        return names if head == phrase.head else names + self._sum(phrase)

    def _before_of(self, number: int, phrase: Phrase) -> tuple[str, ...]:
        """The same with what "of" adds: "suspension of aid", "dozens of activists"."""
        phrases = self._phrases
        names = self._read(phrase, phrases.heads[number])
        if names[0] not in phrases.patterns.nothing:
            names = self._of_name(number) + names
        measured = phrases.measured_by(number)
        return names if measured is None else self[measured] + names

    def _sum(self, phrase: Phrase) -> tuple[str, ...]:
        """The sum behind a head: "gave Chad $2 million"."""
        phrases = self._phrases
        if phrases.heads.paid(phrase) is None:
            return ()
        last = phrases.tokens.lowers[phrase.head]
        return (phrases.patterns.singulars.get(last, last),)

    def _of_name(self, number: int) -> tuple[str, ...]:
        """The name with what stands behind "of": "suspension of aid"."""
        phrases = self._phrases
        lowers, singulars = phrases.tokens.lowers, phrases.patterns.singulars
        last, word = phrases.all[number].last, lowers[phrases.heads[number]]
        following = phrases.after(last, limit=last + 2)
        if following is None:
            return ()
        inner = lowers[phrases.all[following].head]
        return (f"{singulars.get(word, word)} of {singulars.get(inner, inner)}",)
