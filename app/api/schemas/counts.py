"""Counts as they are served."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field

from app.api.schemas.parts import CountryCode, Strict
from app.query.network import Network
from app.query.timeline import Timeline
from app.store.codebook import ActorType

Day = Annotated[
    str, Field(examples=["2008-06-01"], json_schema_extra={"format": "date"})
]


class FacetValue(Strict):
    """One value, and how many have it."""

    value: str = Field(examples=["sergei-lavrov"])
    name: str | None = Field(
        description="The name of what the value is the id of.",
        examples=["Sergei Lavrov"],
    )
    count: int = Field(ge=1)


class FacetCounts(Strict):
    """The commonest values of one facet."""

    by: str = Field(examples=["speaker"])
    values: list[FacetValue] = Field(description="Most first, then by value.")
    distinct: int = Field(ge=0, description="How many values there are in all.")


class CountMeta(Strict):
    """What the counts are of."""

    corpus: str = Field(description="The digest of the corpus.")


class FacetsResponse(Strict):
    """How many rows have which values."""

    data: list[FacetCounts]
    meta: CountMeta


class TimelineBucket(Strict):
    """Some days in a row, ends included, and how many lie in them."""

    start: Day
    end: Day
    count: int = Field(ge=1)


class TimelineResponse(Strict):
    """How many when: buckets that hold anything, oldest first."""

    data: list[TimelineBucket]
    imprecise: int = Field(
        ge=0, description="How many may belong to more than one bucket."
    )
    undated: int = Field(ge=0, description="How many have no date.")
    meta: CountMeta

    @classmethod
    def from_timeline(cls, timeline: Timeline, corpus: str) -> Self:
        """The counts of the query layer as they are served."""
        return cls(
            data=[
                TimelineBucket(
                    start=bucket.start.isoformat(),
                    end=bucket.end.isoformat(),
                    count=count,
                )
                for bucket, count in timeline.buckets
            ],
            imprecise=timeline.imprecise,
            undated=timeline.undated,
            meta=CountMeta(corpus=corpus),
        )


class NetworkNode(Strict):
    """An actor on at least one edge."""

    id: str = Field(examples=["sergei-lavrov"])
    name: str = Field(examples=["Sergei Lavrov"])
    type: ActorType
    country_code: CountryCode | None


class NetworkEdge(Strict):
    """Two actors and what links them."""

    from_: str = Field(
        alias="from",
        description="The id of the one who speaks, acts or is mentioned.",
        examples=["sergei-lavrov"],
    )
    to: str = Field(
        description="The id of the one spoken of, acted on or mentioned too.",
        examples=["united-states"],
    )
    count: int = Field(ge=1, description="How many proofs there are.")
    ids: list[str] = Field(
        description="Ids of the first 20 quotes, events or articles that prove it."
    )


class NetworkResponse(Strict):
    """Who is linked to whom, the strongest links first."""

    nodes: list[NetworkNode]
    edges: list[NetworkEdge]
    meta: CountMeta

    @classmethod
    def from_network(cls, network: Network, corpus: str) -> Self:
        """The network of the query layer as it is served."""
        return cls(
            nodes=[
                NetworkNode.model_validate(dict(network.nodes[seq]))
                for seq in sorted(network.nodes)
            ],
            edges=[
                NetworkEdge.model_validate(
                    {
                        "from": network.nodes[edge.one]["id"],
                        "to": network.nodes[edge.other]["id"],
                        "count": edge.count,
                        "ids": edge.ids,
                    }
                )
                for edge in network.edges
            ],
            meta=CountMeta(corpus=corpus),
        )
