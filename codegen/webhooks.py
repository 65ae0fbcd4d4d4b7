"""What is emitted for the document's `webhooks`: which schema each trigger delivers, and whether in an envelope."""

from __future__ import annotations

from attrs import frozen

from .document import DocumentError, JSONObject
from .kinds import Kind
from .schemas import Schemas

TRIGGERS = "WebhookTrigger"


@frozen
class Delivery:
    """What one trigger delivers. `flat` payloads are the body itself; the others stand in it under `payload`."""

    trigger: str
    payload: str
    kind: Kind
    flat: bool


def payload_name(schema: JSONObject) -> str | None:
    """The schema that a body carries: under `payload`, or as the first part of what the body is composed of."""
    payload = schema.get("properties", {}).get("payload")
    found = payload if payload is not None else next(iter(schema.get("allOf", [])), {})
    reference = found.get("$ref")
    return None if reference is None else str(reference).rsplit("/", 1)[1]


def plan_deliveries(document: JSONObject, schemas: Schemas) -> list[Delivery]:
    """What each trigger delivers, in the order of their names."""
    return [_delivery(name, item, schemas) for name, item in sorted(document.get("webhooks", {}).items())]


def _delivery(name: str, item: JSONObject, schemas: Schemas) -> Delivery:
    schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
    payload = payload_name(schema)
    kind = schemas.kinds.of(schemas.models[payload]) if payload in schemas.models else None
    if payload is None or kind is None or kind.shape not in ("model", "union"):
        raise DocumentError(f"webhooks/{name}: the payload has to be a named object or union")
    flat = "payload" not in schema.get("properties", {})
    return Delivery(name, payload, kind, flat)


def by_payload(deliveries: list[Delivery]) -> list[tuple[str, list[str]]]:
    """The annotation of each payload with the triggers that deliver it."""
    found: dict[str, list[str]] = {}
    for delivery in deliveries:
        found.setdefault(delivery.kind.annotation, []).append(delivery.trigger)
    return sorted(found.items())
