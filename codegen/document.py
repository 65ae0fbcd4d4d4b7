"""The OpenAPI document: read from its YAML files and assembled in memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

JSONObject = dict[str, Any]

SOURCE = Path(__file__).resolve().parent.parent / "openapi"
METHODS = ("get", "post", "put", "patch", "delete")


class DocumentError(Exception):
    """The document cannot be read or violates a rule; the message gives the location."""


class _Loader(yaml.CSafeLoader):
    """Reads scalars as YAML 1.2 does (`no`, dates and `17:30` are strings); keys must be unique strings."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            place = f"{node.start_mark.name}:{key_node.start_mark.line + 1}"
            if not isinstance(key, str):
                raise DocumentError(f"{place}: the key {key!r} is not a string; quote it")
            if key in seen:
                raise DocumentError(f"{place}: the key {key!r} is duplicated")
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in resolvers if tag in ("tag:yaml.org,2002:null", "tag:yaml.org,2002:merge")
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9]\d*)$"), list("-0123456789"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$"), list("-0123456789")
)


def read_yaml(path: Path) -> JSONObject:
    """Read the mapping in one YAML file."""
    try:
        with path.open(encoding="utf-8") as file:
            content = yaml.load(file, _Loader)
    except (OSError, yaml.YAMLError) as error:
        raise DocumentError(f"cannot read {path}: {error}") from error
    if not isinstance(content, dict):
        raise DocumentError(f"{path}: expected a mapping")
    return content


def bundle(source: Path = SOURCE) -> JSONObject:
    """Assemble the whole document into one self-contained object, with operationId and tags on every operation."""
    document = read_yaml(source / "calcom.yaml")
    _gather(document.setdefault("paths", {}), source / "paths")
    if (source / "webhooks").is_dir():
        _gather(document.setdefault("webhooks", {}), source / "webhooks")
    components = document.setdefault("components", {})
    _gather(components.setdefault("schemas", {}), source / "schemas")
    for _, _, operation in operations(document):
        if "x-resource" in operation and "x-method" in operation:
            operation.setdefault("operationId", operation_id(operation))
            operation.setdefault("tags", [operation["x-resource"]])
    return document


def _gather(target: JSONObject, folder: Path) -> None:
    origin: dict[str, Path] = {}
    for path in sorted(folder.glob("*.yaml")):
        for name, value in read_yaml(path).items():
            if name in target:
                raise DocumentError(f"{path}: {name} is already defined in {origin.get(name, 'calcom.yaml')}")
            target[name] = value
            origin[name] = path


def operations(document: JSONObject) -> Iterator[tuple[str, str, JSONObject]]:
    """Yield every operation as (method, path, operation), each followed by its variants."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]
                for variant in variants(item[method]):
                    yield method, path, variant


def variants(operation: JSONObject) -> list[JSONObject]:
    """The operations that share a method and path with this one; the linter reports entries that are not operations."""
    found = operation.get("x-variants")
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def operation_id(operation: JSONObject) -> str:
    """Join resource and method: `bookings.attendees` and `list` become `bookings_attendees_list`."""
    return f"{operation['x-resource']}.{operation['x-method']}".replace(".", "_")


def resolve(document: JSONObject, node: JSONObject) -> JSONObject:
    """The target of a reference, or the node itself."""
    seen: set[str] = set()
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen or not reference.startswith("#/"):
            raise DocumentError(f"cannot resolve {reference!r}")
        seen.add(reference)
        target: Any = document
        for part in reference[2:].split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, dict) or part not in target:
                raise DocumentError(f"{reference!r} does not exist")
            target = target[part]
        node = target
    return node
