"""Plans the code for the document's `webhooks`: which schema each trigger delivers, and whether in an envelope."""

from __future__ import annotations

from attrs import frozen

from .document import DocumentError, JSONObject
from .kinds import Kind
from .schemas import Schemas

TRIGGERS = "WebhookTrigger"


@frozen
class Delivery:
    """The payload of one trigger. A `flat` payload is the body itself; otherwise it is under `payload` in the body."""

    trigger: str
    payload: str
    kind: Kind
    flat: bool


def payload_name(schema: JSONObject) -> str | None:
    """The name of the schema under `payload` in a body or, without one, of the first part of its `allOf`."""
    payload = schema.get("properties", {}).get("payload")
    found = payload if payload is not None else next(iter(schema.get("allOf", [])), {})
    reference = found.get("$ref")
    return None if reference is None else str(reference).rsplit("/", 1)[1]


def plan_deliveries(document: JSONObject, schemas: Schemas) -> list[Delivery]:
    """The deliveries of all triggers, sorted by trigger."""
    return [_delivery(name, item, schemas) for name, item in sorted(document.get("webhooks", {}).items())]


def _delivery(name: str, item: JSONObject, schemas: Schemas) -> Delivery:
    schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
    payload = payload_name(schema)
    kind = schemas.kinds.of(schemas.models[payload]) if payload in schemas.models else None
    if payload is None or kind is None or kind.shape not in ("model", "union"):
        raise DocumentError(f"webhooks/{name}: the payload must be a named object or union")
    flat = "payload" not in schema.get("properties", {})
    return Delivery(name, payload, kind, flat)


def by_payload(deliveries: list[Delivery]) -> list[tuple[str, list[str]]]:
    """Group the triggers by the annotation of their payload."""
    found: dict[str, list[str]] = {}
    for delivery in deliveries:
        found.setdefault(delivery.kind.annotation, []).append(delivery.trigger)
    return sorted(found.items())
