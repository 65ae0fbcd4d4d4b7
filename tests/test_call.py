from __future__ import annotations

from typing import Any

import pytest

from calcom_async._call import Call
from calcom_async._operation import Operation

OPERATION = Operation("things_get", "GET", "/things/{thingId}", "things", "get")


def decode(data: Any) -> int:
    return int(data["id"])


def test_it_needs_only_its_operation() -> None:
    call = Call[None](OPERATION)
    assert call.operation is OPERATION
    assert (call.path, call.query, call.body, call.decode) == ({}, {}, None, None)


def test_it_keeps_what_it_was_given() -> None:
    call = Call(OPERATION, path={"thingId": 5}, query={"a": 1}, body={"b": 2}, decode=decode)
    assert (call.path, call.query, call.body) == ({"thingId": 5}, {"a": 1}, {"b": 2})
    assert call.decode is not None
    assert call.decode({"id": "7"}) == 7


def test_it_has_nothing_else() -> None:
    with pytest.raises(AttributeError):
        Call[None](OPERATION).pth = {}  # type: ignore[attr-defined]


def test_its_repr_shows_no_value() -> None:
    assert repr(Call[None](OPERATION, body={"clientSecret": "s3cret"})) == "Call(things_get)"
