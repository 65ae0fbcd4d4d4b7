from __future__ import annotations

import pickle

import pytest

from calcom_async._operation import Operation, Pagination


def test_an_operation_needs_only_where_it_lives() -> None:
    operation = Operation("me_get", "GET", "/me", "me", "get")
    assert (operation.api_version, operation.paginated, operation.idempotent) == (None, None, False)
    assert (operation.deprecated, operation.authenticated, operation.redirects) == (False, True, False)
    assert (operation.bare, operation.nullable) == (False, False)
    assert (operation.hosted_only, operation.hosted_version, operation.hosted_fields) == (False, None, ())


def test_an_operation_is_a_value() -> None:
    one = Operation("a", "GET", "/a", "a", "get", paginated=Pagination("take-skip", 100, 250, metadata=True))
    assert pickle.loads(pickle.dumps(one)) == one
    assert len({one, pickle.loads(pickle.dumps(one))}) == 1
    with pytest.raises(AttributeError):
        one.path = "/b"  # type: ignore[misc]
