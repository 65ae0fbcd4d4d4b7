"""Convert the API's JSON to method arguments, and compare results with the responses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from calcom_async import models
from calcom_async._names import module_of
from calcom_async._series import Series
from calcom_async.types import UNSET, Model
from codegen import names

from .described import Described, JSONObject, is_by_day, properties, shape
from .making import Given

snake = cache(names.snake)
ROME = dt.timezone(dt.timedelta(hours=1))


def _decode(name: str, value: Any) -> Any:
    """Decode a component's JSON as the SDK does."""
    module = module_of(name)
    decoder = getattr(import_module(f"calcom_async.models.{module}"), f"decode_{module}", None)
    return decoder(value) if decoder else getattr(models, name).from_dict(value)


# -- arguments --------------------------------------------------------------------------------------------------------


def arguments_of(operation: Described, given: Given, *, as_models: bool) -> tuple[list[Any], dict[str, Any]]:
    """Positional and keyword arguments for a request, with objects as models or as plain mappings."""
    places = {**given.path, **given.query}
    typed = {name: _argument(operation.parameters[name]["schema"], places[name], as_models) for name in places}
    positional = [typed.pop(name) for name in given.path]
    keywords = {snake(name): value for name, value in typed.items()}
    if operation.body is not None:
        parts = properties(operation.body)
        if parts:
            keywords |= {snake(name): _argument(parts[name], given.body[name], as_models) for name in given.body}
        else:
            keywords["_whole"] = _argument(operation.body, given.body, as_models)
    return positional, keywords


def _argument(schema: JSONObject, value: Any, as_models: bool) -> Any:
    name, schema, _, options = shape(schema)
    if value is None:
        return None
    if as_models and name is not None and (options or "enum" in schema or properties(schema)):
        return _decode(name, value)
    if schema.get("format") == "date-time":
        return dt.datetime.fromisoformat(value).astimezone(ROME)
    if schema.get("format") == "date":
        return dt.date.fromisoformat(value)
    if isinstance(value, list) and "items" in schema:
        return tuple(_argument(schema["items"], item, as_models) for item in value)
    if isinstance(value, dict) and isinstance(schema.get("additionalProperties"), dict):
        key = dt.date.fromisoformat if is_by_day(schema) else str
        return {key(k): _argument(schema["additionalProperties"], item, as_models) for k, item in value.items()}
    if options and all(option.get("format") in ("date", "date-time") for option in options):
        return _argument({"format": "date-time" if "T" in value else "date"}, value, as_models)
    return value


# -- results ----------------------------------------------------------------------------------------------------------


def plain(value: Any) -> Any:
    """Convert a result to JSON without nulls, and with date-times as datetimes."""
    if isinstance(value, Model):
        return plain(value.to_dict())
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, (list, tuple, Series)):
        return [plain(item) for item in value]
    if isinstance(value, str) and value[10:11] == "T" and value.endswith("Z"):
        return dt.datetime.fromisoformat(value)
    return value


def compare(schema: JSONObject, raw: Any, value: Any, path: str = "$") -> None:
    """Fail if a decoded value differs from the response or is not of the class that the document specifies."""
    name, schema, _, options = shape(schema)
    if raw is None:
        assert value is None, f"{path}: null became {value!r}"
    elif isinstance(value, Model):
        _compare_model(name, options, raw, value, path)
    elif options and isinstance(raw, (dict, list)):
        assert isinstance(value, (list, Series)), f"{path}: {raw} was left undecoded"
        (many,) = [option for option in options if "items" in shape(option).schema]
        compare(many, raw, value, path)
    elif isinstance(raw, list):
        assert isinstance(value, (list, tuple, Series)), f"{path}: a list became {value!r}"
        for position, (raw_item, item) in enumerate(zip(raw, value, strict=True)):
            compare(schema["items"], raw_item, item, f"{path}[{position}]")
    elif isinstance(raw, dict):
        _compare_map(schema, raw, value, path)
    elif schema.get("format") == "date-time":
        assert value.utcoffset() is not None, f"{path}: {value!r} has no time zone"
        assert value == dt.datetime.fromisoformat(raw), path
    elif schema.get("format") == "date":
        assert value == dt.date.fromisoformat(raw), path
        assert type(value) is dt.date, path
    else:
        assert value == raw, f"{path}: {raw!r} became {value!r}"
        if name is not None and "enum" in schema:
            assert isinstance(value, getattr(models, name)), f"{path}: {value!r} is not a {name}"


def _compare_model(name: str | None, options: tuple[JSONObject, ...], raw: Any, value: Model, path: str) -> None:
    members = {shape(option).name: option for option in options} or {name: {"$ref": f"#/components/schemas/{name}"}}
    class_name = type(value).__name__
    assert class_name in members, f"{path}: a {class_name}, expected one of {sorted(map(str, members))}"
    assert value.additional_properties == {}, (
        f"{path}: {class_name} has no fields {sorted(value.additional_properties)}"
    )
    for wire, part in properties(members[class_name]).items():
        attribute = getattr(value, snake(wire))
        assert attribute is not UNSET, f"{path}.{wire}: a response contains UNSET"
        compare(part, raw.get(wire), attribute, f"{path}.{wire}")


def _compare_map(schema: JSONObject, raw: JSONObject, value: Any, path: str) -> None:
    assert "properties" not in schema, f"{path}: an object was left undecoded"
    assert "allOf" not in schema, f"{path}: an object was left undecoded"
    part = schema.get("additionalProperties", True)
    assert list(value) == [dt.date.fromisoformat(key) if is_by_day(schema) else key for key in raw], path
    for (key, raw_item), item in zip(raw.items(), value.values(), strict=True):
        compare({} if part is True else part, raw_item, item, f"{path}.{key}")
