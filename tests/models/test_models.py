"""Every model and union takes what the document calls valid, and gives it back."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calcom_async import models
from calcom_async._strict import check
from calcom_async.types import Model

from .decoding import ENUMS, MODELS, SERIES, UNIONS, decoder, dumped, same
from .documents import documents

few = settings(max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


def test_nothing_is_left_out() -> None:
    spoken = {name for name in models.__all__ if not name.endswith("Like")}
    assert {*MODELS, *UNIONS, *ENUMS, *SERIES} == spoken
    assert len(MODELS) > 300


@pytest.mark.parametrize("name", [*MODELS, *UNIONS])
@few
@given(data=st.data())
def test_valid_documents(name: str, data: Any) -> None:
    document = data.draw(documents(name))
    sent = copy.deepcopy(document)
    value = decoder(name)(document)
    check(value)
    back = dumped(value)
    assert document == sent
    assert same(sent, back)
    assert decoder(name)(back) == value
    assert decoder(name)(sent) == value
    if isinstance(value, Model):
        assert name in UNIONS or type(value).__name__ == name
        assert repr(value).startswith(f"{type(value).__name__}(")


@pytest.mark.parametrize("name", MODELS[::7])
@few
@given(data=st.data())
def test_copies_are_equal_and_apart(name: str, data: Any) -> None:
    value = decoder(name)(data.draw(documents(name)))
    for clone in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert clone == value
        assert clone is not value
        assert repr(clone) == repr(value)
    assert value != value.to_dict()
    other = copy.copy(value)
    other.additional_properties = {**value.additional_properties, "aFieldOfTomorrow": 1}
    assert other != value
