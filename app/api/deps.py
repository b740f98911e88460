"""What endpoints depend on, named once."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Path, Request

from app.errors import Unavailable
from app.query.corpus import Corpus


def current_corpus(request: Request) -> Corpus:
    """The corpus that the edge has chosen for this request.

    Raises:
        Unavailable: there was none to choose.
    """
    found = request.scope["corpus"]
    if isinstance(found, Unavailable):
        raise found
    corpus: Corpus = found
    return corpus


CurrentCorpus = Annotated[Corpus, Depends(current_corpus)]
ArticleId = Annotated[
    str,
    Path(description="The id of an article.", pattern="^[a-z0-9_]+$", max_length=64),
]
ActorId = Annotated[
    str, Path(description="The id of an actor.", min_length=1, max_length=200)
]
QuoteId = Annotated[
    str, Path(description="The id of a quote.", pattern="^[a-z0-9_]+$", max_length=64)
]
EventId = Annotated[
    str, Path(description="The id of an event.", pattern="^[a-z0-9_]+$", max_length=64)
]
