"""Deliveries to test with, recorded from a real server or constructed here."""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any, NamedTuple

from calcom_async.webhooks import SIGNATURE_HEADER

SECRET = "whsec-7f3a9c"


class Delivery(NamedTuple):
    """A delivery as it is posted."""

    body: bytes
    headers: dict[str, str]
    secret: str | None = SECRET

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


def sign(body: bytes, secret: str = SECRET) -> str:
    """The signature, computed without the package's own code."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def signed(body: bytes | dict[str, Any], **headers: str) -> Delivery:
    """A delivery signed with SECRET."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Delivery(raw, {"Content-Type": "application/json", SIGNATURE_HEADER: sign(raw), **headers})


def made(trigger: str = "BOOKING_CREATED", at: str = "2026-12-01T09:00:00.000Z", **payload: Any) -> Delivery:
    """A signed delivery in the usual envelope."""
    return signed({"triggerEvent": trigger, "createdAt": at, "payload": {"uid": "b7", **payload}})


RECORDED = {
    item["name"]: Delivery(item["body"].encode(), item["headers"], item["secret"])
    for item in json.loads((Path(__file__).parent / "data" / "recorded.json").read_text(encoding="utf-8"))
}
SIGNED = {name: delivery for name, delivery in RECORDED.items() if delivery.secret}
