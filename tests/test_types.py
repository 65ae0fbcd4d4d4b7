"""The public door to what models and arguments are made of."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import pytest

from calcom_async import _model, types
from calcom_async.types import Model, OpenEnum


def test_the_public_names() -> None:
    assert types.__all__ == ["UNSET", "JSONObject", "Model", "OpenEnum", "Unset"]
    assert types.JSONObject == dict[str, Any]


@pytest.mark.parametrize("name", ["Model", "OpenEnum"])
def test_classes_say_where_they_are_found(name: str) -> None:
    found = getattr(types, name)
    assert found is getattr(_model, name)
    assert (found.__module__, found.__qualname__) == ("calcom_async.types", name)


@pytest.mark.parametrize("found", [Model, OpenEnum])
def test_classes_are_pickled_by_where_they_are_found(found: type) -> None:
    pickled = pickle.dumps(found)
    assert b"calcom_async.types" in pickled
    assert pickle.loads(pickled) is found


def test_instances_survive_pickle() -> None:
    model = Model(additional_properties={"new": 1})
    assert pickle.loads(pickle.dumps(model)) == model


def test_annotations_are_found_whether_the_door_is_loaded_or_not() -> None:
    code = (
        "import sys, typing\n"
        "from calcom_async.models import Weekday, Booking\n"
        "assert typing.get_type_hints(Booking)['uid'] is str\n"
        "assert 'calcom_async.types' not in sys.modules\n"
        "import calcom_async.types\n"
        "assert typing.get_type_hints(Booking)['additional_properties'] == dict[str, typing.Any]\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
