from __future__ import annotations

import copy
import pickle
from enum import Enum
from typing import Any

import pytest

import calcom_async
from calcom_async import types
from calcom_async._unset import UNSET


def test_it_is_falsy_and_says_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert UNSET is not None


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_it_stays_itself(clone: Any) -> None:
    assert clone(UNSET) is UNSET
    assert clone({"a": [UNSET]})["a"][0] is UNSET


def test_it_is_the_same_wherever_it_is_imported_from() -> None:
    assert calcom_async.UNSET is types.UNSET is UNSET


def test_there_is_one() -> None:
    kind = type(UNSET)
    assert isinstance(UNSET, Enum)
    assert list(kind) == [UNSET]
    assert kind("UNSET") is UNSET
