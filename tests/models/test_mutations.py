"""What is not valid becomes a value or a DecodeError that leads to where it is wrong; nothing else ever comes of it."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calcom_async.types import Model

from .decoding import MODELS, UNIONS, Path, at, attempt, dumped, places, related, same
from .documents import DISCRIMINATING, documents

few = settings(max_examples=6, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))

OTHERS = [True, 7, 2.5, "a value of tomorrow", "", [], [1], ["a"], [{}], [None], {}, {"a": 1}, {"type": []}]


@st.composite
def mutated(draw: st.DrawFn, name: str) -> tuple[Any, Path]:
    """A document with one thing changed, and in what: what tells the members of a union apart changes all of it."""
    document = copy.deepcopy(draw(documents(name)))
    place = draw(st.sampled_from(places(document)))
    part = at(document, place)
    if isinstance(part, dict) and draw(st.integers(0, 3)) == 0:
        part[draw(st.sampled_from(["aFieldOfTomorrow", "type", "2026-12-01"]))] = draw(st.sampled_from(OTHERS))
        return document, place
    if not place:
        return draw(st.sampled_from(OTHERS)), place
    *above, step = place
    holder = at(document, tuple(above))
    if draw(st.booleans()):
        del holder[step]
        return document, tuple(above)
    holder[step] = draw(st.sampled_from([None, *OTHERS]))
    return document, tuple(above) if step in DISCRIMINATING else place


@pytest.mark.parametrize("name", [*MODELS, *UNIONS])
@few
@given(data=st.data())
def test_one_change(name: str, data: Any) -> None:
    document, place = data.draw(mutated(name))
    value, error = attempt(name, document)
    if error is None:
        assert same(document, dumped(value))
        assert repr(value)
    else:
        at([document], error.path)
        assert related(error.path, (0, *place))
        assert "a value of tomorrow" not in str(error)
    # A strict client is told of what is not there, too.
    _, missed = attempt(name, document, strict=True)
    assert missed is not None or error is None
    assert missed is None or related(missed.path, (0, *place))


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_extra_keys_survive(name: str, data: Any) -> None:
    document = copy.deepcopy(data.draw(documents(name)))
    place = data.draw(st.sampled_from([place for place in places(document) if isinstance(at(document, place), dict)]))
    extra = data.draw(st.sampled_from(OTHERS))
    at(document, place)["aFieldOfTomorrow"] = extra
    value, error = attempt(name, document)
    if error is None:
        assert isinstance(value, Model)
        assert at(value.to_dict(), place)["aFieldOfTomorrow"] == extra
    else:
        # A map of objects or lists takes no other values, one of days no other keys.
        assert place
        assert error.path[: len(place) + 2] == (0, *place, "aFieldOfTomorrow")
