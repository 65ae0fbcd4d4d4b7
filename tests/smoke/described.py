"""The operations of the OpenAPI document, read independently of the generator."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from codegen.document import bundle, operation_id, operations, resolve

JSONObject = dict[str, Any]
JSON = "application/json"


class Described(NamedTuple):
    """One operation of the document. `body` and `response` are schemas, None if there is no body."""

    id: str
    method: str
    path: str
    version: str | None
    hosted_version: str | None
    security: list[JSONObject]
    parameters: dict[str, JSONObject]
    body: JSONObject | None
    status: int
    response: JSONObject | None
    paging: JSONObject | None

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches the paths of its requests."""
        return re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", self.path))

    def placed(self, place: str) -> dict[str, JSONObject]:
        """The parameters in this place: the path or the query."""
        return {name: parameter for name, parameter in self.parameters.items() if parameter["in"] == place}


@cache
def document() -> JSONObject:
    """The whole document."""
    return bundle()


@cache
def described() -> dict[str, Described]:
    """Every operation by its id."""
    every = (_described(method, path, operation) for method, path, operation in operations(document()))
    return {each.id: each for each in every}


def _described(method: str, path: str, operation: JSONObject) -> Described:
    shared = document()["paths"][path].get("parameters", [])
    parameters = [resolve(document(), item) for item in [*shared, *operation.get("parameters", [])]]
    body = resolve(document(), operation.get("requestBody", {})).get("content", {}).get(JSON)
    status, response = next((code, each) for code, each in operation["responses"].items() if code[0] in "23")
    content = resolve(document(), response).get("content", {}).get(JSON)
    return Described(
        id=operation_id(operation),
        method=method.upper(),
        path=path,
        version=operation.get("x-api-version"),
        hosted_version=operation.get("x-hosted-version"),
        security=operation.get("security", document()["security"]),
        parameters={item["name"]: item for item in parameters},
        body=body and body["schema"],
        status=int(status),
        response=content and content["schema"],
        paging=operation.get("x-pagination") if _is_listing(content) else None,
    )


def _is_listing(content: JSONObject | None) -> bool:
    """Whether the data of a response is a list. (The history of an event type is paginated but an object.)"""
    data = properties(content["schema"]).get("data", {}) if content else {}
    return "items" in shape(data).schema


class Shape(NamedTuple):
    """A schema with its references followed: the component's name, whether null is allowed, and the alternatives."""

    name: str | None
    schema: JSONObject
    nullable: bool
    options: tuple[JSONObject, ...]


def shape(schema: JSONObject) -> Shape:
    """Resolve a schema. Nested unions are flattened, and multiple types become alternatives."""
    return _component(schema["$ref"].rsplit("/", 1)[1]) if "$ref" in schema else _shape(schema)


@cache
def _component(name: str) -> Shape:
    resolved = shape(document()["components"]["schemas"][name])
    return resolved if resolved.name else resolved._replace(name=name)


def _shape(schema: JSONObject) -> Shape:
    kinds = schema.get("type", [])
    if isinstance(kinds, list) and kinds:
        options = [_as_one(schema, kind) for kind in kinds]
    else:
        options = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    real = [option for option in options if option.get("type") != "null"]
    nullable = len(real) < len(options)
    if nullable and len(real) == 1:
        return shape(real[0])._replace(nullable=True)
    flat = [part for option in real for part in (shape(option).options or (option,))]
    return Shape(None, schema, nullable, tuple(flat))


def _as_one(schema: JSONObject, kind: str) -> JSONObject:
    """A schema of several types, reduced to one of them."""
    return {key: part for key, part in schema.items() if kind == "array" or key != "items"} | {"type": kind}


def properties(schema: JSONObject) -> dict[str, JSONObject]:
    """The properties of an object, including those of its `allOf` parts."""
    schema = resolve(document(), schema)
    resolved: dict[str, JSONObject] = {}
    for part in schema.get("allOf", []):
        resolved.update(properties(part))
    return {**resolved, **schema.get("properties", {})}


def is_by_day(schema: JSONObject) -> bool:
    """Whether the keys of a map are calendar days."""
    return schema.get("propertyNames", {}).get("format") == "date"


def required(schema: JSONObject) -> set[str]:
    """The names of an object's required properties, including those of its `allOf` parts."""
    schema = resolve(document(), schema)
    return set(schema.get("required", [])).union(*(required(part) for part in schema.get("allOf", [])))
