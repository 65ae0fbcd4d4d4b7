from __future__ import annotations

import copy
import pickle

import pytest

from calcom_async._frozen import Frozen


class Point(Frozen):
    __slots__ = ("_hidden", "x")

    def __init__(self, x: int, hidden: int = 0) -> None:
        self._set(x=x, _hidden=hidden)


def test_a_frozen_value_is_a_value() -> None:
    assert Point(1) == Point(1)
    assert hash(Point(1)) == hash(Point(1))
    assert Point(1) != Point(2)
    assert Point(1, 5) != Point(1, 6)
    assert Point(1) != 1
    assert repr(Point(1)) == "Point(x=1)"


def test_it_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="a Point does not change"):
        point.x = 2
    with pytest.raises(AttributeError, match="a Point does not change"):
        del point.x
    assert point == Point(1)


def test_it_can_be_copied_and_pickled() -> None:
    assert (
        pickle.loads(pickle.dumps(Point(1, 2))) == copy.copy(Point(1, 2)) == copy.deepcopy(Point(1, 2)) == Point(1, 2)
    )
