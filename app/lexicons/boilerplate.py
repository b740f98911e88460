"""Phrases by which a page's own words are told from the article's."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.lexicons.toml import read_shipped


@dataclass(frozen=True, slots=True, eq=False)
class BoilerplateWords:
    """Lower-case lines, phrases and words, as `boilerplate.toml` explains them."""

    lines: tuple[str, ...]
    list_headings: tuple[str, ...]
    sections: tuple[str, ...]
    link_openings: tuple[str, ...]
    label_openings: tuple[str, ...]
    buttons: tuple[str, ...]
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    imperatives: tuple[str, ...]
    closings: tuple[str, ...]
    note_openings: tuple[str, ...]
    site_names: tuple[str, ...]


def load_boilerplate() -> BoilerplateWords:
    """The phrases of `boilerplate.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    words = read_shipped("boilerplate.toml")
    names = [field.name for field in fields(BoilerplateWords)]
    words.allow(*names)
    return BoilerplateWords(**{name: words.strings(name) for name in names})
