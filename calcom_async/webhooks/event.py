"""What a delivery says.

Rules that hold here:

* Nothing is parsed before it is verified, unless `parse_unverified` is called.
* What is not known is kept: a trigger as its text, fields in `additional_properties`, and always the raw body.
* A template replaces the whole body, envelope included. Its payload is the JSON object that it makes, else None.
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
from .signature import SIGNATURE_HEADER, check, wrapped

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
    """One delivery; which class its payload is of follows from its trigger."""

    trigger: WebhookTrigger | str | None
    """What happened: text where the SDK does not know it, None where a template left it out."""

    payload: P
    """What it happened to. A plain object where the trigger is not known or a template wrote the body, None where that
    is no JSON object; `raw` has it then."""

    created_at: dt.datetime | None
    """When it happened. None where the delivery does not say: meetings that start or end, and templates."""

    version: str | None
    """The `X-Cal-Webhook-Version` header, where there is one."""

    raw: bytes
    """The body as it came."""

    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """What stands beside the payload: the answers, at FORM_SUBMITTED."""

    templated: bool = False
    """Whether the body has no documented shape, so that a template must have written it."""

    @property
    def key(self) -> str | None:
        """What tells the event from others: a hash of its body, for deliveries carry no id.

        None where a template wrote the body without saying what happened when: two events may read the same then.
        """
        if self.templated and self.created_at is None:
            return None
        return hashlib.sha256(self.raw).hexdigest()

    def __repr__(self) -> str:
        # Payloads that were not decoded stay out of it, as the raw body does: nobody knows what is secret in them.
        payload = repr(self.payload) if isinstance(self.payload, Model) else "..."
        when = self.created_at.isoformat() if self.created_at else None
        return f"WebhookEvent(trigger={self.trigger!s}, created_at={when}, payload={payload})"


def parse(
    body: bytes, headers: Mapping[str, str], *, secret: Secrets | None = None
) -> WebhookEvent[WebhookPayload | JSONObject | None]:
    """The event of a delivery whose signature is right.

    `body` is the raw body, `headers` those of the request, in any case. `secret` is as in `verify`. Raises as `verify`
    does, and DecodeError where the body of a known trigger does not have the documented shape.
    """
    secrets, problem = wrapped(secret)
    del secret
    if problem:
        raise ConfigurationError(problem)
    check_delivery(body, _pairs(headers), secrets)
    return parse_unverified(body, headers)


def check_delivery(body: bytes, headers: Iterable[tuple[str, str]], secrets: tuple[Secret, ...]) -> None:
    """Raise WebhookVerificationError unless the delivery is signed, once, with one of the secrets."""
    signatures = _values(headers, SIGNATURE_HEADER)
    if len(signatures) > 1:
        raise WebhookVerificationError(f"the delivery has {len(signatures)} {SIGNATURE_HEADER} headers that differ")
    check(body, signatures[0] if signatures else None, secrets)


def parse_unverified(
    body: bytes, headers: Mapping[str, str] | None = None
) -> WebhookEvent[WebhookPayload | JSONObject | None]:
    """The event of a delivery that anyone may have made: for webhooks without a secret, and bodies from a queue.

    Raises InputError for a body that is not the raw bytes, and DecodeError as `parse` does.
    """
    return decoded(undecoded(body, _pairs({} if headers is None else headers)))


def undecoded(body: bytes, headers: Iterable[tuple[str, str]]) -> WebhookEvent[Any]:
    """The event with its payload as plain JSON."""
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise InputError(f"body must be the raw bytes of the delivery, not text or parsed ({type(body).__name__})")
    raw = bytes(body)
    version = next(iter(_values(headers, VERSION_HEADER)), None)
    data = _json_object(raw) or {}
    name = data.get("triggerEvent")
    trigger = models.webhook_trigger.decode_webhook_trigger(name) if isinstance(name, str) else None
    if trigger is not None and isinstance(data.get("payload"), dict):
        beside = {key: data[key] for key in data if key not in _ENVELOPE}
        return WebhookEvent(
            trigger=trigger,
            payload=data["payload"],
            created_at=_moment(data.get("createdAt")),
            version=version,
            raw=raw,
            additional_properties=beside,
        )
    if trigger in FLAT:  # its createdAt is the booking's
        data.pop("triggerEvent")
        return WebhookEvent(trigger=trigger, payload=data, created_at=None, version=version, raw=raw)
    when = _moment(data.get("createdAt")) if trigger is not None else None
    return WebhookEvent(
        trigger=trigger, payload=data or None, created_at=when, version=version, raw=raw, templated=True
    )


def decoded(event: WebhookEvent[Any]) -> WebhookEvent[Any]:
    """The event with its payload typed, where the trigger is known and the shape is the documented one."""
    decode = PAYLOADS.get(event.trigger or "")
    if decode is None or event.templated:
        return event
    try:
        return attrs.evolve(event, payload=decode(event.payload))
    except DECODE_ERRORS as error:
        found = error if isinstance(error, DecodeError) else DecodeError("cannot be decoded")
        raise found.during(f"webhook {event.trigger}", *(() if event.trigger in FLAT else ("payload",))) from None


def _json_object(raw: bytes) -> JSONObject | None:
    """The JSON object that the body is, if it is one."""
    try:
        data = json.loads(raw.decode())
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _moment(text: Any) -> dt.datetime | None:
    try:
        moment: dt.datetime | None = decode_datetime(text)
    except DecodeError:
        return None
    return moment


def _pairs(headers: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    if not isinstance(headers, Mapping):
        raise InputError(f"headers must be a mapping of names to values, not {type(headers).__name__}")
    return headers.items()


def _values(headers: Iterable[tuple[str, str]], name: str) -> list[str]:
    """The different values of a header, by its name in any case."""
    wanted = name.lower()
    return list(dict.fromkeys(value for key, value in headers if key.lower() == wanted))
