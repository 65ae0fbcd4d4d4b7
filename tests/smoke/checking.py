"""Validate requests against the document: find the operation and everything that is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .described import JSON, Described, JSONObject, described, document, properties, shape

KEY = "cal_live_0123456789abcdef"
CLIENT_ID, CLIENT_SECRET = "oauth-client-1", "oauth-secret-1"
CREDENTIALS = {
    "bearer": ("authorization", f"Bearer {KEY}"),
    "oauthClientId": ("x-cal-client-id", CLIENT_ID),
    "oauthClientSecret": ("x-cal-secret-key", CLIENT_SECRET),
}

FORMATS = FormatChecker(("date", "email"))


@FORMATS.checks("date-time", ValueError)
def _is_instant(text: Any) -> bool:
    return not isinstance(text, str) or datetime.fromisoformat(text).tzinfo is not None


class Received(NamedTuple):
    """A request as parsed by the server."""

    operation: Described
    version: str | None
    path: JSONObject
    query: JSONObject
    body: Any


class RequestError(Exception):
    """A request that the document does not allow. The message says why."""


@cache
def _registry() -> Registry[Any]:
    return Registry().with_resource("urn:calcom", DRAFT202012.create_resource(_absolute(document())))


def _absolute(node: Any) -> Any:
    """The document with absolute references."""
    if isinstance(node, dict):
        return {
            key: f"urn:calcom{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(item) for item in node] if isinstance(node, list) else node


def problems(schema: JSONObject, value: Any) -> list[str]:
    """The errors in a value, one line each."""
    validator = Draft202012Validator(_absolute(schema), registry=_registry(), format_checker=FORMATS)
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]


def parse_request(method: str, target: str, headers: Mapping[str, str], content: bytes) -> Received:
    """Parse a request into typed values. Raises RequestError with everything that is wrong."""
    raw_path, _, raw_query = target.partition("?")
    version = headers.get("cal-api-version")
    operation, path = _route(method, raw_path.removeprefix("/v2"), version)
    query_text = dict(parse_qsl(raw_query, keep_blank_values=True, strict_parsing=bool(raw_query)))
    query = dict(_query(operation, query_text))
    body = json.loads(content) if content else None
    errors = [*_credentials(operation, headers), *(f"query: unknown {name}" for name in query_text)]
    for place, values in (("path", path), ("query", query)):
        for name, parameter in operation.placed(place).items():
            if name in values:
                errors += [f"{place}: {name}: {problem}" for problem in problems(parameter["schema"], values[name])]
            elif parameter.get("required"):
                errors.append(f"{place}: {name} is missing")
    if operation.body is None:
        errors += ["unexpected body"] * bool(content)
    else:
        errors += ["the content type is not JSON"] * (headers.get("content-type") != JSON)
        errors += _body_errors(operation.id, content)
    if errors:
        raise RequestError(f"{operation.id}: {'; '.join(errors)}")
    return Received(operation, version, path, query, body)


@cache
def _body_errors(operation_id: str, content: bytes) -> list[str]:
    """Cached: the same body is sent as models and as mappings, and validation is slow."""
    return [f"body: {problem}" for problem in problems(described()[operation_id].body or {}, json.loads(content))]


def _route(method: str, path: str, version: str | None) -> tuple[Described, JSONObject]:
    """The operation of a request and its path values. Literal path segments take precedence over parameters."""
    matches = [each for each in described().values() if each.method == method and each.pattern.fullmatch(path)]
    if not matches:
        raise RequestError(f"no operation {method} {path}")
    template = min(matches, key=lambda each: each.path.count("{")).path
    versions = [each for each in matches if each.path == template]
    for each in versions:
        if version == each.version or (version is not None and version == each.hosted_version):
            match = each.pattern.fullmatch(path)
            texts = match.groupdict() if match else {}
            return each, {name: _typed(each.parameters[name]["schema"], unquote(text)) for name, text in texts.items()}
    raise RequestError(f"{method} {template} has the versions {[each.version for each in versions]}, not {version}")


def _query(operation: Described, texts: dict[str, str]) -> Iterator[tuple[str, Any]]:
    """The typed parameters of a query. Unknown ones remain in `texts`."""
    for name, parameter in operation.placed("query").items():
        if parameter.get("style") == "deepObject":
            if items := _deep(name, parameter["schema"], texts):
                yield name, items
        elif name in texts:
            yield name, _typed(parameter["schema"], texts.pop(name))


def _deep(name: str, schema: JSONObject, texts: dict[str, str]) -> list[JSONObject]:
    """Parse `name[0][key]=…` into a list of objects."""
    item = properties(schema["items"])
    objects: dict[int, JSONObject] = {}
    for key in list(texts):
        match = re.fullmatch(rf"{re.escape(name)}\[(\d+)\]\[(\w+)\]", key)
        if match and match[2] in item:
            objects.setdefault(int(match[1]), {})[match[2]] = _typed(item[match[2]], texts.pop(key))
    return [objects[position] for position in sorted(objects)]


def _typed(schema: JSONObject, text: str) -> Any:
    """Convert text from a path or query to the type in the schema; unchanged if it cannot be converted."""
    match shape(schema).schema.get("type"):
        case "array":
            return [_typed(shape(schema).schema["items"], part) for part in text.split(",")]
        case "integer" if re.fullmatch(r"-?\d+", text):
            return int(text)
        case "boolean" if text in ("true", "false"):
            return text == "true"
    return text


def _credentials(operation: Described, headers: Mapping[str, str]) -> list[str]:
    """Every credential sent must be correct, and the operation's security requirement must be met."""
    errors = [
        f"{name} differs from the client's" for name, value in CREDENTIALS.values() if headers.get(name, value) != value
    ]
    sent = {scheme for scheme, (name, _) in CREDENTIALS.items() if name in headers}
    if operation.security and not any(sent >= set(each) for each in operation.security):
        errors.append(f"requires one of {operation.security}, got {sorted(sent)}")
    return errors
