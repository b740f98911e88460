"""What an error looks like: RFC 9457, with one entry for each parameter at fault."""

from __future__ import annotations

from pydantic import BaseModel, Field


class ParameterProblem(BaseModel):
    """What is wrong with one parameter, and what could stand there instead."""

    parameter: str = Field(examples=["speker"])
    detail: str = Field(examples=["There is no such parameter."])
    allowed: list[str] | None = Field(
        description="Everything that is allowed, where that is a short list.",
        examples=[["speaker", "article"]],
    )
    suggestion: str | None = Field(
        description="What was probably meant.", examples=["speaker"]
    )


class Problem(BaseModel):
    """A problem document (RFC 9457); compare `type`, show `detail`."""

    type: str = Field(
        description="A stable name of this kind of problem.",
        examples=["urn:onrecord:problem:bad-parameter"],
    )
    title: str = Field(examples=["A parameter cannot be used"])
    status: int = Field(examples=[422])
    detail: str = Field(examples=["There is no such parameter."])
    instance: str = Field(description="The path asked for.", examples=["/quotes"])
    errors: list[ParameterProblem] = Field(
        description="One entry for each parameter at fault."
    )
