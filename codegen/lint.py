"""Checks the rules of the document (openapi/README.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from .document import METHODS, DocumentError, JSONObject, operations, resolve, variants
from .lint_webhooks import lint_webhooks
from .prepare import members

EXTENSIONS = {
    "x-resource",
    "x-method",
    "x-api-version",
    "x-pagination",
    "x-idempotent",
    "x-one-time",
    "x-rate-limit",
    "x-discriminate",
    "x-hosted-only",
    "x-differs",
    "x-hosted-version",
    "x-variants",
    "x-shares",
}
PAGINATION_STYLES = ("take-skip", "limit-offset", "cursor")
SHARES = re.compile(r"(first|last|standing)\.\w+")
RULE_KEYS = {"use", "is", "has", "lacks", "equals"}
RULE_TYPES = ("object", "array", "string")
_RESOURCE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_METHOD = re.compile(r"[a-z][a-z0-9_]*")
_VERSION = re.compile(r"20\d\d-\d\d-\d\d")


def lint(document: JSONObject) -> list[str]:
    """The problems with a bundled document, one line each; empty if there are none."""
    expanded = _expand_variants(document)
    broken = list(_references(document)) or list(_empty(document)) or list(_shape(expanded))
    if broken:
        return broken  # the other rules follow references and rely on what OpenAPI requires
    rules: tuple[Callable[[JSONObject], Iterator[str]], ...] = (_extensions, _operations, _schemas, lint_webhooks)
    return [*_meaning(expanded), *(problem for rule in rules for problem in rule(document))]


def walk(node: Any, place: str = "") -> Iterator[tuple[str, JSONObject]]:
    """Yield every object of the document with its location."""
    if isinstance(node, dict):
        yield place, node
        for key, value in node.items():
            yield from walk(value, f"{place}/{key}")
    elif isinstance(node, list):
        for position, value in enumerate(node):
            yield from walk(value, f"{place}/{position}")


def _expand_variants(document: JSONObject) -> JSONObject:
    """The document with each variant under a path of its own, so that OpenAPI's rules apply to it."""
    paths = dict(document.get("paths", {}))
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            for position, variant in enumerate(variants(item.get(method, {}))):
                paths[f"{path}#{position}"] = {"parameters": item.get("parameters", []), method: variant}
    return {**document, "paths": paths}


def _references(document: JSONObject) -> Iterator[str]:
    for place, node in walk(document):
        if isinstance(node.get("$ref"), str):
            try:
                resolve(document, node)
            except DocumentError as error:
                yield f"{place}: {error}"


def _shape(document: JSONObject) -> Iterator[str]:
    """Violations of the OpenAPI 3.1 schema."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(document):
        yield f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def _meaning(document: JSONObject) -> Iterator[str]:
    """Other violations of OpenAPI 3.1, such as a default of the wrong type."""
    validator = OpenAPIV31SpecValidator(document)
    for error in validator.root_validator(validator.schema_path):
        yield f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def _extensions(document: JSONObject) -> Iterator[str]:
    for place, node in walk(document):
        if place.endswith("/properties"):
            continue
        for key in node:
            if isinstance(key, str) and key.startswith("x-") and key not in EXTENSIONS:
                yield f"{place}: unknown extension {key}"


def _empty(document: JSONObject) -> Iterator[str]:
    for place, node in walk(document):
        if _is_example(place):
            continue
        for key, value in node.items():
            if value is None and key not in ("default", "const", "example"):
                yield f"{place}: {key!r} has no value; is there an unquoted text with a comma?"


def _operations(document: JSONObject) -> Iterator[str]:
    seen: dict[tuple[str, str], str] = {}
    described = {tag["name"] for tag in document.get("tags", []) if tag.get("description")}
    for method, path, operation in operations(document):
        place = f"{method.upper()} {path}"
        yield from (f"{place}: {problem}" for problem in _operation(operation))
        name = (operation.get("x-resource", ""), operation.get("x-method", ""))
        if all(name) and name in seen:
            yield f"{place}: {'.'.join(name)} is already {seen[name]}"
        seen[name] = place
        for resource in _lineage(name[0]):
            if resource not in described:
                described.add(resource)
                yield f"{place}: the resource {resource} has no description in the tags"
        yield from (f"{place}: {problem}" for problem in _parameters(document, path, operation))
        yield from (f"{place}: {problem}" for problem in _one_time(document, method, operation))


def _one_time(document: JSONObject, method: str, operation: JSONObject) -> Iterator[str]:
    """A GET that takes a code redeems it: a second one would fail, and hide that the first succeeded."""
    parameters = (resolve(document, parameter) for parameter in operation.get("parameters", []))
    takes_code = method == "get" and any(each["in"] == "query" and each["name"] == "code" for each in parameters)
    if takes_code and not operation.get("x-one-time"):
        yield "a GET with a query parameter `code` redeems it: say x-one-time: true"
    if method != "get" and "x-one-time" in operation:
        yield "x-one-time is for a GET: no other method is repeated, unless it is x-idempotent"


def _lineage(resource: str) -> list[str]:
    """A resource and its ancestors."""
    parts = resource.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts) + 1) if resource]


def _operation(operation: JSONObject) -> Iterator[str]:
    summary = operation.get("summary", "").strip()
    if not summary:
        yield "no summary"
    elif not summary.endswith(".") or "\n" in summary:
        yield "the summary must be one sentence that ends with a period"
    for key, pattern in (("x-resource", _RESOURCE), ("x-method", _METHOD)):
        if not operation.get(key):
            yield f"no {key}"
        elif not pattern.fullmatch(operation[key]):
            yield f"{key} {operation[key]!r} is not a snake_case name"
    for key in ("x-api-version", "x-hosted-version"):
        version = operation.get(key)
        if version is not None and not _VERSION.fullmatch(str(version)):
            yield f"{key} {version!r} is not a date"
    if operation.get("x-hosted-only") and "x-hosted-version" in operation:
        yield "x-hosted-version cannot be combined with x-hosted-only; use x-api-version"
    limit = operation.get("x-rate-limit")
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 1):
        yield f"x-rate-limit {limit!r} is not a positive number of requests"
    yield from _variants(operation)
    if not any(str(status).startswith(("2", "3")) for status in operation.get("responses", {})):
        yield "no success response"
    yield from _pagination(operation.get("x-pagination"))


def _variants(operation: JSONObject) -> Iterator[str]:
    declared_variants = operation.get("x-variants", [])
    if not isinstance(declared_variants, list) or len(variants(operation)) < len(declared_variants):
        yield "x-variants must be a list of operations"
    for position, variant in enumerate(variants(operation)):
        for key in ("x-api-version", "x-hosted-only"):  # x-resource and x-method are checked for every operation
            if not variant.get(key):
                yield f"x-variants {position} has no {key}"
        if "x-variants" in variant:
            yield f"x-variants {position} must not have variants of its own"


def _pagination(paging: JSONObject | None) -> Iterator[str]:
    if paging is None:
        return
    if set(paging) != {"style", "default", "maximum", "metadata"}:
        yield "x-pagination must have exactly style, default, maximum and metadata"
    elif paging["style"] not in PAGINATION_STYLES:
        yield f"x-pagination: the style must be one of {', '.join(PAGINATION_STYLES)}"


def _parameters(document: JSONObject, path: str, operation: JSONObject) -> Iterator[str]:
    found = [
        resolve(document, item)
        for item in [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    ]
    declared = {item["name"] for item in found if item["in"] == "path"}
    for name in set(re.findall(r"{(\w+)}", path)) ^ declared:
        yield f"path parameter {name} must be both declared and in the path"
    for item in found:
        if item["in"] in ("header", "cookie"):
            yield f"{item['in']} parameter {item['name']}: not allowed; use security and x-api-version"
        elif (
            resolve(document, item["schema"]).get("type") == "array"
            and item.get("style") != "deepObject"
            and item.get("explode") is not False
        ):
            yield f"query parameter {item['name']}: a list must be comma-joined (explode: false)"


def _schemas(document: JSONObject) -> Iterator[str]:
    named = {f"/components/schemas/{name}" for name in document.get("components", {}).get("schemas", {})}
    for place, node in walk(document):
        if _is_example(place):
            continue
        alternatives = members(node)
        if len(alternatives) > 1 and not all(_is_scalar(document, member) for member in alternatives):
            yield from (f"{place}: {problem}" for problem in _union(node, alternatives, place in named))
        if "properties" in node and node.get("type", "object") == "object" and not _may_be_inline(place, named):
            yield f"{place}: an object with properties must be a named component"
        if isinstance(node.get("enum"), list) and place not in named:
            yield f"{place}: an enum must be a named component"
        if "x-shares" in node:
            yield from (f"{place}: {problem}" for problem in _series(node, place in named))


def _is_example(place: str) -> bool:
    return "/example" in place


def _is_scalar(document: JSONObject, schema: JSONObject) -> bool:
    kinds = resolve(document, schema).get("type", "object") if "$ref" not in schema else "object"
    return all(
        kind in ("string", "integer", "number", "boolean", "null")
        for kind in ([kinds] if isinstance(kinds, str) else kinds)
    )


def _may_be_inline(place: str, named: set[str]) -> bool:
    """Whether it is an envelope, a request body, a component, or part of a composed component."""
    parent = re.sub(r"/allOf/\d+$", "", place)
    return parent in named or parent.endswith(
        ("/content/application~1json/schema", "/content/application/json/schema", "/properties")
    )


def _series(node: JSONObject, is_named: bool) -> Iterator[str]:
    if not is_named or node.get("type") != "array" or "$ref" not in node.get("items", {}):
        yield "x-shares is for a named component that is an array of references"
    if not node.get("description"):
        yield "a series has a description"
    for name, source in node["x-shares"].items():
        if not SHARES.fullmatch(str(source)):
            yield f"x-shares: {name}: {source!r} is not first., last. or standing. with a property's name"


def _union(node: JSONObject, members: list[JSONObject], is_named: bool) -> Iterator[str]:
    if not is_named:
        yield "a union must be a named component"
    if any("$ref" not in member for member in members):
        yield "the members of a union must be references"
        return
    names = {member["$ref"].rsplit("/", 1)[1] for member in members}
    if "x-discriminate" in node:
        yield from _rules(node["x-discriminate"], names)
    elif "discriminator" in node:
        yield from _mapping(node["discriminator"], names)
    else:
        yield "a union needs a discriminator or x-discriminate"


def _rules(rules: Any, names: set[str]) -> Iterator[str]:
    if not isinstance(rules, list):
        yield "x-discriminate must be a list of rules"
        return
    for position, rule in enumerate(rules):
        for key in set(rule) - RULE_KEYS:
            yield f"x-discriminate rule {position}: unknown key {key}"
        if rule.get("use") not in names:
            yield f"x-discriminate rule {position}: {rule.get('use')!r} is not a member of the union"
        if rule.get("is", "object") not in RULE_TYPES:
            yield f"x-discriminate rule {position}: is {rule['is']!r}, must be one of {', '.join(RULE_TYPES)}"
        if len(rule) == 1 and position < len(rules) - 1:
            yield f"x-discriminate rule {position} always matches, so the rules after it never apply"
    for name in sorted(names - {rule.get("use") for rule in rules}):
        yield f"x-discriminate never uses {name}"


def _mapping(discriminator: JSONObject, names: set[str]) -> Iterator[str]:
    mapping = discriminator.get("mapping", {})
    used = {str(target).rsplit("/", 1)[-1] for target in mapping.values()}
    for name in sorted(names - used):
        yield f"the discriminator's mapping has no entry for {name}"
    for name in sorted(used - names):
        yield f"the discriminator maps to {name}, which is not a member"
