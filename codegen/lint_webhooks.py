"""The rules of the document's `webhooks`: every trigger has one, and it says what is delivered."""

from __future__ import annotations

from collections.abc import Iterator

from .document import JSONObject
from .prepare import raw_properties
from .webhooks import TRIGGERS, payload_name


def lint_webhooks(document: JSONObject) -> Iterator[str]:
    """What is wrong with the webhooks of a bundled document."""
    schemas = document.get("components", {}).get("schemas", {})
    triggers = schemas.get(TRIGGERS, {}).get("enum", [])
    described = document.get("webhooks", {})
    yield from (f"webhooks: {name} is not described" for name in triggers if name not in described)
    for name, item in described.items():
        if name not in triggers:
            yield f"webhooks: {name} is no {TRIGGERS}"
        yield from (f"webhooks/{name}: {problem}" for problem in _delivery(document, name, item))


def _delivery(document: JSONObject, name: str, item: JSONObject) -> Iterator[str]:
    if set(item) != {"post"}:
        yield "a delivery is one post"
        return
    if not item["post"].get("summary", "").strip().endswith("."):
        yield "the summary is one sentence that ends in a full stop"
    schema = item["post"].get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        yield "no JSON body"
        return
    if raw_properties(document, schema).get("triggerEvent", {}).get("const") != name:
        yield f"triggerEvent is not the constant {name}"
    if payload_name(schema) is None:
        yield "the payload is not a reference to a schema"
