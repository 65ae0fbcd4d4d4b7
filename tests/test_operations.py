from __future__ import annotations

import pickle
from importlib import import_module

import pytest

from calcom_async.operations import OPERATIONS, Operation


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_each_is_found_under_its_id(operation_id: str) -> None:
    found = OPERATIONS[operation_id]
    assert isinstance(found, Operation)
    assert found.id == operation_id == f"{found.resource}.{found.function}".replace(".", "_")
    assert pickle.loads(pickle.dumps(found)) == found


def test_they_are_all_that_the_resources_have() -> None:
    modules = {operation.resource.replace(".", "_") for operation in OPERATIONS.values()}
    constants = [
        value
        for module in modules
        for value in vars(import_module(f"calcom_async.api.{module}")).values()
        if isinstance(value, Operation)
    ]
    assert sorted(constants) == sorted(OPERATIONS.values())
    assert list(OPERATIONS) == sorted(OPERATIONS)
