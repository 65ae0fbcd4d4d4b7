"""Requests held against the document: which operation they are, and all that is wrong with them."""

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
    """A request as the server understood it."""

    operation: Described
    version: str | None
    path: JSONObject
    query: JSONObject
    body: Any


class RequestError(Exception):
    """A request that the document does not allow; the message says why."""


@cache
def _registry() -> Registry[Any]:
    return Registry().with_resource("urn:calcom", DRAFT202012.create_resource(_absolute(document())))


def _absolute(node: Any) -> Any:
    """The document with references that hold wherever they stand."""
    if isinstance(node, dict):
        return {
            key: f"urn:calcom{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(item) for item in node] if isinstance(node, list) else node


def problems(schema: JSONObject, value: Any) -> list[str]:
    """What is wrong with a value, a line each."""
    validator = Draft202012Validator(_absolute(schema), registry=_registry(), format_checker=FORMATS)
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]


def received(method: str, target: str, headers: Mapping[str, str], content: bytes) -> Received:
    """The request with its values typed. Raises RequestError with everything that is wrong with it."""
    raw_path, _, raw_query = target.partition("?")
    version = headers.get("cal-api-version")
    operation, path = _route(method, raw_path.removeprefix("/v2"), version)
    query_text = dict(parse_qsl(raw_query, keep_blank_values=True, strict_parsing=bool(raw_query)))
    query = dict(_query(operation, query_text))
    body = json.loads(content) if content else None
    wrong = [*_credentials(operation, headers), *(f"query: unknown {name}" for name in query_text)]
    for place, values in (("path", path), ("query", query)):
        for name, parameter in operation.placed(place).items():
            if name in values:
                wrong += [f"{place}: {name}: {problem}" for problem in problems(parameter["schema"], values[name])]
            elif parameter.get("required"):
                wrong.append(f"{place}: {name} is missing")
    if operation.body is None:
        wrong += ["there is a body"] * bool(content)
    else:
        wrong += ["the body is not called JSON"] * (headers.get("content-type") != JSON)
        wrong += _wrong_with_body(operation.id, content)
    if wrong:
        raise RequestError(f"{operation.id}: {'; '.join(wrong)}")
    return Received(operation, version, path, query, body)


@cache
def _wrong_with_body(operation_id: str, content: bytes) -> list[str]:
    """Remembered, for the same body comes as models and as mappings, and to look into it takes long."""
    return [f"body: {problem}" for problem in problems(described()[operation_id].body or {}, json.loads(content))]


def _route(method: str, path: str, version: str | None) -> tuple[Described, JSONObject]:
    """The operation of a request, and the values in its path. A word in a path goes before a parameter."""
    fitting = [each for each in described().values() if each.method == method and each.pattern.fullmatch(path)]
    if not fitting:
        raise RequestError(f"there is no {method} {path}")
    template = min(fitting, key=lambda each: each.path.count("{")).path
    there = [each for each in fitting if each.path == template]
    for each in there:
        if version == each.version or (version is not None and version == each.hosted_version):
            match = each.pattern.fullmatch(path)
            texts = match.groupdict() if match else {}
            return each, {name: _typed(each.parameters[name]["schema"], unquote(text)) for name, text in texts.items()}
    raise RequestError(f"{method} {template} knows the versions {[each.version for each in there]}, not {version}")


def _query(operation: Described, texts: dict[str, str]) -> Iterator[tuple[str, Any]]:
    """The parameters of a query, typed. What belongs to none stays in `texts`."""
    for name, parameter in operation.placed("query").items():
        if parameter.get("style") == "deepObject":
            if objects := _deep(name, parameter["schema"], texts):
                yield name, objects
        elif name in texts:
            yield name, _typed(parameter["schema"], texts.pop(name))


def _deep(name: str, schema: JSONObject, texts: dict[str, str]) -> list[JSONObject]:
    """`name[0][key]=…` as a list of objects."""
    item = properties(schema["items"])
    found: dict[int, JSONObject] = {}
    for key in list(texts):
        match = re.fullmatch(rf"{re.escape(name)}\[(\d+)\]\[(\w+)\]", key)
        if match and match[2] in item:
            found.setdefault(int(match[1]), {})[match[2]] = _typed(item[match[2]], texts.pop(key))
    return [found[position] for position in sorted(found)]


def _typed(schema: JSONObject, text: str) -> Any:
    """The text of a path or query as what the schema means by it; as it is where it cannot be that."""
    match shape(schema).schema.get("type"):
        case "array":
            return [_typed(shape(schema).schema["items"], part) for part in text.split(",")]
        case "integer" if re.fullmatch(r"-?\d+", text):
            return int(text)
        case "boolean" if text in ("true", "false"):
            return text == "true"
    return text


def _credentials(operation: Described, headers: Mapping[str, str]) -> list[str]:
    """Every credential that came has to be right, and one of those that the operation asks for has to be there."""
    wrong = [
        f"{name} is not what the client was given"
        for name, value in CREDENTIALS.values()
        if headers.get(name, value) != value
    ]
    came = {scheme for scheme, (name, _) in CREDENTIALS.items() if name in headers}
    if operation.security and not any(came >= set(each) for each in operation.security):
        wrong.append(f"no credential of {operation.security}, but {sorted(came)}")
    return wrong
