"""The first lines of a page -> the greetings and mottoes above a row of its links.

Welcome to the Harbour Board / Ports for everybody / Home | News | Jobs | Contact
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reader.names import publisher_in
from app.reader.page_lines import is_link_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import Span
    from app.lexicons.lexicons import Lexicons

_TOP = 10  # lines above a headline
_MOTTO = 5  # words


def find_mottoes(
    text: str,
    paragraphs: Sequence[Span],
    marks: Sequence[bool],
    *,
    lexicons: Lexicons,
) -> list[int]:
    """The numbers of such lines, but not that of the paper's own name.

    A longer line that `marks` has not marked is a headline: then there are none.
    """
    top = [span.of(text) for span in paragraphs[:_TOP]]
    rows = [is_link_row(printed, lexicons.boilerplate) for printed in top]
    last = max((at for at, row in enumerate(rows) if row), default=0)
    others = [at for at in range(last) if not (marks[at] or rows[at])]
    if any(len(top[at].split()) > _MOTTO for at in others):
        return []
    words = lexicons.headers
    return [at for at in others if publisher_in(top[at], words, titled=True) != top[at]]
