"""Words at the head and the foot of an article: places, roles, labels, agencies."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.lexicons.toml import read_shipped


@dataclass(frozen=True, slots=True, eq=False)
class HeaderWords:
    """Lower-case words and names, as `headers.toml` explains them."""

    labels: frozenset[str]
    desk_tags: frozenset[str]
    joiners: frozenset[str]
    regions: frozenset[str]
    towns: frozenset[str]
    agencies: frozenset[str]
    picture_agencies: frozenset[str]
    publisher_endings: frozenset[str]
    issuers: frozenset[str]
    between_names: frozenset[str]
    kickers: frozenset[str]
    roles: frozenset[str]
    themes: frozenset[str]
    writers: frozenset[str]
    byline_openings: frozenset[str]
    published_labels: frozenset[str]
    updated_labels: frozenset[str]
    credit_openings: frozenset[str]
    credit_endings: frozenset[str]


def load_headers() -> HeaderWords:
    """The words of `headers.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    words = read_shipped("headers.toml")
    names = [field.name for field in fields(HeaderWords)]
    words.allow(*names)
    return HeaderWords(**{name: frozenset(words.strings(name)) for name in names})
