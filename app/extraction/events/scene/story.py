"""What the scenes of one article share, worked out when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.extraction.events.scene.demonyms import demonyms_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.extraction.cast import Cast
    from app.lexicons.event_figures import Topic
    from app.lexicons.event_patterns import EventPatterns
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Tokens


@dataclass(slots=True)
class Story:
    """An article with its cast and the vocabularies that its sentences are read by.

    `time` and `clausal` are those of the grammar.
    """

    tokens: Tokens
    cast: Cast
    lexicons: Lexicons
    patterns: EventPatterns = field(init=False)
    time: frozenset[str] = field(init=False)
    clausal: frozenset[str] = field(init=False)
    _demonyms: Mapping[str, str] | None = None
    _topics: dict[Topic, bool] = field(default_factory=dict)
    _words: frozenset[str] | None = None

    def __post_init__(self) -> None:
        self.patterns = self.lexicons.event_patterns
        self.time = self.lexicons.grammar.time
        self.clausal = self.lexicons.grammar.clausal

    @property
    def demonyms(self) -> Mapping[str, str]:
        """Demonym -> slug, of the countries that the article speaks of."""
        if self._demonyms is None:
            self._demonyms = demonyms_of(self.cast, self.lexicons)
        return self._demonyms

    def is_about(self, topic: Topic) -> bool:
        """True when the words of the whole article show it."""
        about = self._topics.get(topic)
        if about is None:
            figures = self.patterns.figures
            if self._words is None:
                self._words = figures.topical.intersection(self.tokens.lowers)
            about = figures.topics[topic].is_that_of(self._words)
            self._topics[topic] = about
        return about
