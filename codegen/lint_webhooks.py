"""Checks the document's `webhooks`: every trigger needs an entry, and it must define the payload."""

from __future__ import annotations

from collections.abc import Iterator

from .document import JSONObject
from .prepare import raw_properties
from .webhooks import TRIGGERS, payload_name


def lint_webhooks(document: JSONObject) -> Iterator[str]:
    """Yield the problems with the webhooks of a bundled document."""
    schemas = document.get("components", {}).get("schemas", {})
    triggers = schemas.get(TRIGGERS, {}).get("enum", [])
    described = document.get("webhooks", {})
    yield from (f"webhooks: {name} has no entry" for name in triggers if name not in described)
    for name, item in described.items():
        if name not in triggers:
            yield f"webhooks: {name} is not a {TRIGGERS}"
        yield from (f"webhooks/{name}: {problem}" for problem in _delivery(document, name, item))


def _delivery(document: JSONObject, name: str, item: JSONObject) -> Iterator[str]:
    if set(item) != {"post"}:
        yield "must have one operation, post"
        return
    if not item["post"].get("summary", "").strip().endswith("."):
        yield "the summary must be one sentence that ends with a period"
    schema = item["post"].get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        yield "no JSON body"
        return
    if raw_properties(document, schema).get("triggerEvent", {}).get("const") != name:
        yield f"triggerEvent must be the constant {name}"
    if payload_name(schema) is None:
        yield "the payload must be a reference to a schema"
