"""Webhook events, parsed from deliveries.

Rules of this module:

* Nothing is parsed before its signature is verified, except by `parse_unverified`.
* Unknown data is kept: a trigger as a string, fields in `additional_properties`, and always the raw body.
* A custom payload template replaces the whole body, including the envelope. The payload is then the JSON object that
  the template produced, or None if it did not produce one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from .. import models
from .._codec import DECODE_ERRORS, decode_datetime
from .._model import Model
from ..errors import ConfigurationError, DecodeError, InputError, WebhookVerificationError
from ._payloads import FLAT, PAYLOADS
from .signature import SIGNATURE_HEADER, check, wrap_secrets

if TYPE_CHECKING:
    import datetime as dt

    from .._model import JSONObject
    from ..models import WebhookTrigger
    from ..secret import Secret
    from ._payloads import WebhookPayload
    from .signature import Secrets

__all__ = ["WebhookEvent", "parse", "parse_unverified"]

VERSION_HEADER = "X-Cal-Webhook-Version"
_ENVELOPE = frozenset(("triggerEvent", "createdAt", "payload"))

P = TypeVar("P", covariant=True)


@attrs.frozen(kw_only=True, repr=False)
class WebhookEvent(Generic[P]):
    """One delivery. The trigger determines the class of the payload."""

    trigger: WebhookTrigger | str | None
    """What happened: a string if the SDK does not know the trigger, None if a template left it out."""

    payload: P
    """The booking, form or other object that the event is about. A plain dict if the trigger is unknown or a template
    wrote the body; None if that body is not a JSON object (see `raw`)."""

    created_at: dt.datetime | None
    """When it happened. None if the delivery has no such time: MEETING_STARTED, MEETING_ENDED, and some templates."""

    version: str | None
    """The `X-Cal-Webhook-Version` header, or None."""

    raw: bytes
    """The body as received."""

    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Fields next to the payload; for FORM_SUBMITTED, the submitted values."""

    templated: bool = False
    """Whether the body has none of the documented shapes, so a custom template must have written it."""

    @property
    def key(self) -> str | None:
        """Identifies the event: a hash of the body, since deliveries carry no id.

        None if a template wrote the body without the trigger and the time: two events may then have equal bodies.
        """
        if self.templated and self.created_at is None:
            return None
        return hashlib.sha256(self.raw).hexdigest()

    def __repr__(self) -> str:
        # Payloads that were not decoded are left out, as is the raw body: they may contain secrets.
        payload = repr(self.payload) if isinstance(self.payload, Model) else "..."
        when = self.created_at.isoformat() if self.created_at else None
        return f"WebhookEvent(trigger={self.trigger!s}, created_at={when}, payload={payload})"


def parse(
    body: bytes, headers: Mapping[str, str], *, secret: Secrets | None = None
) -> WebhookEvent[WebhookPayload | JSONObject | None]:
    """Verify a delivery and return its event.

    `body` is the raw body and `headers` are the request's headers; names are case-insensitive. `secret` is the same as
    for `verify`. Raises the errors of `verify`, and DecodeError if the body of a known trigger does not have the
    documented shape.
    """
    secrets, problem = wrap_secrets(secret)
    del secret
    if problem:
        raise ConfigurationError(problem)
    verify_delivery(body, _pairs(headers), secrets)
    return parse_unverified(body, headers)


def verify_delivery(body: bytes, headers: Iterable[tuple[str, str]], secrets: tuple[Secret, ...]) -> None:
    """Raise WebhookVerificationError unless the delivery has one valid signature under one of the secrets."""
    signatures = _values(headers, SIGNATURE_HEADER)
    if len(signatures) > 1:
        raise WebhookVerificationError(f"the delivery has {len(signatures)} different {SIGNATURE_HEADER} headers")
    check(body, signatures[0] if signatures else None, secrets)


def parse_unverified(
    body: bytes, headers: Mapping[str, str] | None = None
) -> WebhookEvent[WebhookPayload | JSONObject | None]:
    """Return the event of a delivery without verifying it: for webhooks without a secret, and bodies from a queue.

    Anyone may have sent it. Raises InputError if the body is not bytes, and DecodeError as `parse` does.
    """
    return decode_payload(parse_envelope(body, _pairs({} if headers is None else headers)))


def parse_envelope(body: bytes, headers: Iterable[tuple[str, str]]) -> WebhookEvent[Any]:
    """Return the event, its payload still plain JSON."""
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise InputError(f"body must be the raw bytes of the delivery, not text or parsed JSON ({type(body).__name__})")
    raw = bytes(body)
    version = next(iter(_values(headers, VERSION_HEADER)), None)
    data = _json_object(raw) or {}
    name = data.get("triggerEvent")
    trigger = models.webhook_trigger.decode_webhook_trigger(name) if isinstance(name, str) else None
    if trigger is not None and isinstance(data.get("payload"), dict):
        extra = {key: data[key] for key in data if key not in _ENVELOPE}
        return WebhookEvent(
            trigger=trigger,
            payload=data["payload"],
            created_at=_parse_datetime(data.get("createdAt")),
            version=version,
            raw=raw,
            additional_properties=extra,
        )
    if trigger in FLAT:  # createdAt belongs to the booking here
        data.pop("triggerEvent")
        return WebhookEvent(trigger=trigger, payload=data, created_at=None, version=version, raw=raw)
    created_at = _parse_datetime(data.get("createdAt")) if trigger is not None else None
    return WebhookEvent(
        trigger=trigger, payload=data or None, created_at=created_at, version=version, raw=raw, templated=True
    )


def decode_payload(event: WebhookEvent[Any]) -> WebhookEvent[Any]:
    """Return the event with a typed payload if the trigger is known and no template wrote the body."""
    decode = PAYLOADS.get(event.trigger or "")
    if decode is None or event.templated:
        return event
    try:
        return attrs.evolve(event, payload=decode(event.payload))
    except DECODE_ERRORS as error:
        decode_error = error if isinstance(error, DecodeError) else DecodeError("cannot be decoded")
        raise decode_error.during(
            f"webhook {event.trigger}", *(() if event.trigger in FLAT else ("payload",))
        ) from None


def _json_object(raw: bytes) -> JSONObject | None:
    """Parse the body; None if it is not a JSON object."""
    try:
        data = json.loads(raw.decode())
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _parse_datetime(text: Any) -> dt.datetime | None:
    try:
        value: dt.datetime | None = decode_datetime(text)
    except DecodeError:
        return None
    return value


def _pairs(headers: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    if not isinstance(headers, Mapping):
        raise InputError(f"headers must be a mapping of names to values, not {type(headers).__name__}")
    return headers.items()


def _values(headers: Iterable[tuple[str, str]], name: str) -> list[str]:
    """The distinct values of a header, matched case-insensitively."""
    wanted = name.lower()
    return list(dict.fromkeys(value for key, value in headers if key.lower() == wanted))
