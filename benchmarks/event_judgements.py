"""Judged events of whole articles in, which of the events found are right out.

`event_judgements.tsv` holds no text: an article is known by the first twelve digits of
the SHA-256 of its text, an event by its stretches of characters. The articles are
newswire that is not part of this repository; `read_articles` takes a file of them, one
JSON object a line, `{"id", "text", "date"}`.

A judgement is `right` or names what is wrong: `figure` (a figure of speech, mundane, no
event between parties), `business` (companies among themselves), `type`, `actor`,
`recipient`, `unreal` (told as a fact, but not one in the text).
"""

from __future__ import annotations

import gzip
import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.event_findings import Finding, Stretch

_SHIPPED = Path(__file__).with_name("event_judgements.tsv")
_DIGITS = 12
_WHOEVER = frozenset({"figure", "business", "type"})  # wrong whoever takes part


class Article(NamedTuple):
    """An article of the newswire: its text and its date, if known."""

    text: str
    date: str | None


class Judgement(NamedTuple):
    """What a reader says of one event; `part` is `learn`, `mended` or `held`.

    The rules were mended with the articles of `mended` in view, and nothing was
    learned or mended with those of `held`.
    """

    article: str
    part: str
    verdict: str
    trigger: Stretch
    kind: str
    modality: str
    actors: tuple[Stretch, ...]
    recipients: tuple[Stretch, ...]

    def fits(self, found: Finding) -> bool:
        """True when what was judged is what was found, as far as the verdict needs.

        Ends of phrases may have moved: parties need only overlap.
        """
        if self.kind != found.kind or not _overlap(self.trigger, found.trigger):
            return False
        if self.verdict in _WHOEVER:
            return True
        if self.verdict == "unreal" and self.modality != found.modality:
            return False
        exact = self.verdict in ("actor", "recipient")
        alike = _equal if exact else _alike
        return alike(self.actors, found.actors) and alike(
            self.recipients, found.recipients
        )


def read_judgements(path: Path = _SHIPPED) -> list[Judgement]:
    """The judgements of a file, in order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_judgement(line.split("\t")) for line in lines if not line.startswith("#")]


def read_articles(path: Path, wanted: Iterable[str]) -> dict[str, Article]:
    """The wanted articles, by digest; those that the file lacks are told.

    Raises:
        SystemExit: the file has none of them.
    """
    missing = set(wanted)
    found: dict[str, Article] = {}
    for line in _lines(path):
        row = json.loads(line)
        digest = sha256(row["text"].encode()).hexdigest()[:_DIGITS]
        if digest in missing:
            found[digest] = Article(row["text"], row.get("date"))
    missing -= found.keys()
    if missing:
        print(f"{len(missing)} judged articles are not in {path}")
    if not found:
        raise SystemExit("The judged newswire is not part of this repository.")
    return found


def _lines(path: Path) -> Iterator[str]:
    if path.suffix != ".gz":
        yield from path.read_text(encoding="utf-8").splitlines()
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from file


def _judgement(fields: list[str]) -> Judgement:
    article, part, verdict, trigger, kind, modality, actors, recipients = fields
    return Judgement(
        article=article,
        part=part,
        verdict=verdict,
        trigger=_stretch(trigger),
        kind=kind,
        modality=modality,
        actors=tuple(map(_stretch, actors.split())),
        recipients=tuple(map(_stretch, recipients.split())),
    )


def _stretch(text: str) -> Stretch:
    start, _, end = text.partition("-")
    return int(start), int(end)


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _equal(judged: tuple[Stretch, ...], found: tuple[Stretch, ...]) -> bool:
    return judged == found


def _alike(judged: tuple[Stretch, ...], found: tuple[Stretch, ...]) -> bool:
    """True when each of the judged overlaps the found one in its place."""
    if len(judged) != len(found):
        return False
    return all(_overlap(*pair) for pair in zip(judged, found, strict=True))
