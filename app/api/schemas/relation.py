"""Where an actor is mentioned, and whom it has to do with, as they are served."""

from __future__ import annotations

from typing import Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.page import Page
from app.api.schemas.parts import Offset, Ref, Strict
from app.query.relations import Relation
from app.store.codebook import ActorType, MentionForm


class MentionResponse(Strict):
    """One place where an article speaks of an actor."""

    article: Ref
    text: str = Field(examples=["Lavrov"])
    start: Offset
    end: Offset
    form: MentionForm

    @classmethod
    def from_row(cls, row: RowMapping) -> Self:
        """The mention that a row of the query layer holds."""
        article = {"id": row["article_id"], "name": row["article_headline"]}
        return cls.model_validate({**row, "article": article})


class MentionPage(Page[MentionResponse]):
    """Some mentions, and where the next ones are."""


class RelationCounts(Strict):
    """How often two actors meet, and in what parts."""

    acted_on: int = Field(ge=0, description="Events done to the other.")
    acted_on_by: int = Field(ge=0, description="Events that the other did.")
    acted_with: int = Field(ge=0, description="Events that both did together.")
    spoke_of: int = Field(ge=0, description="Quotes that mention the other.")
    spoken_of_by: int = Field(ge=0, description="Quotes of the other that mention it.")
    articles: int = Field(ge=0, description="Articles that mention both.")


class RelationResponse(Strict):
    """Another actor, and how often the two meet."""

    actor: Ref
    type: ActorType
    counts: RelationCounts

    @classmethod
    def from_relation(cls, relation: Relation) -> Self:
        """The relation as it is served."""
        row = relation.actor
        return cls.model_validate(
            {
                "actor": {"id": row["id"], "name": row["name"]},
                "type": row["type"],
                "counts": relation.counts,
            }
        )


class RelationsResponse(Strict):
    """Whom an actor has most to do with, most first."""

    data: list[RelationResponse]
