"""Values: equal by their fields, and with no room for anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.values import value


@value
class Point:
    x: int
    y: int = 0


def test_values_with_the_same_fields_are_equal() -> None:
    assert Point(3) == Point(3, 0)
    assert Point(3) != Point(3, 1)


def test_a_changed_value_is_another_one() -> None:
    point = Point(3)

    assert replace(point, y=4) == Point(3, 4)
    assert point == Point(3)


def test_a_value_has_room_for_its_fields_only() -> None:
    with pytest.raises(AttributeError):
        object.__setattr__(Point(3), "z", 5)
