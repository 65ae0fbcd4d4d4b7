"""Webhooks."""

from __future__ import annotations

from .call import Call, Operation, Wire, success
from .clock import wire
from .errors import conflict, not_found
from .validation import BOOLEAN, STRING, Check, Rule, check, number, one_of

TRIGGERS = (
    "BOOKING_CREATED",
    "BOOKING_PAYMENT_INITIATED",
    "BOOKING_PAID",
    "BOOKING_RESCHEDULED",
    "BOOKING_REQUESTED",
    "BOOKING_CANCELLED",
    "BOOKING_REJECTED",
    "BOOKING_NO_SHOW_UPDATED",
    "FORM_SUBMITTED",
    "MEETING_ENDED",
    "MEETING_STARTED",
    "RECORDING_READY",
    "INSTANT_MEETING",
    "RECORDING_TRANSCRIPTION_GENERATED",
    "OOO_CREATED",
    "AFTER_HOSTS_CAL_VIDEO_NO_SHOW",
    "AFTER_GUESTS_CAL_VIDEO_NO_SHOW",
    "FORM_SUBMITTED_NO_EVENT",
)
_LIST = Check("isArray", lambda value: isinstance(value, list), "{} must be an array")
_RULES = (
    Rule("payloadTemplate", (STRING,), optional=True),
    Rule("active", (BOOLEAN,)),
    Rule("subscriberUrl", (STRING,)),
    Rule("triggers", (one_of("isEnum", TRIGGERS, each=True), _LIST)),
    Rule("secret", (STRING,), optional=True),
)
_SETTINGS = ("payloadTemplate", "triggers", "subscriberUrl", "active", "secret")


def create(call: Call) -> Wire:
    check(call.body, _RULES)
    state = call.state
    if any(other["subscriberUrl"] == call.body["subscriberUrl"] for other in state.webhooks.values()):
        raise conflict("Webhook with this subscriber url already exists for this user")
    webhook: Wire = {"id": state.uuid(), "createdAt": wire(state.now()), "payloadTemplate": None, "secret": None}
    webhook |= {key: call.body[key] for key in _SETTINGS if key in call.body}
    state.webhooks[webhook["id"]] = webhook
    return success(_shape(call, webhook))


def _shape(call: Call, webhook: Wire) -> Wire:
    return {"id": webhook["id"], **{key: webhook[key] for key in _SETTINGS}, "userId": call.state.user.id}


def _find(call: Call) -> Wire:
    webhook_id = call.path["webhookId"]
    if webhook_id not in call.state.webhooks:
        raise not_found(f"Webhook ({webhook_id}) not found")
    return call.state.webhooks[webhook_id]


def list_all(call: Call) -> Wire:
    take, skip = number(call.query.get("take", "250")), number(call.query.get("skip", "0"))
    webhooks = list(call.state.webhooks.values())[skip : skip + take]
    return success([_shape(call, webhook) for webhook in webhooks])


def get(call: Call) -> Wire:
    """Return one webhook with all database columns: more keys than the other operations return."""
    webhook = _find(call)
    return success(
        {
            "id": webhook["id"],
            "userId": call.state.user.id,
            "teamId": None,
            "eventTypeId": None,
            "subscriberUrl": webhook["subscriberUrl"],
            "payloadTemplate": webhook["payloadTemplate"],
            "createdAt": webhook["createdAt"],
            "active": webhook["active"],
            "appId": None,
            "secret": webhook["secret"],
            "platform": False,
            "time": None,
            "timeUnit": None,
            "triggers": webhook["triggers"],
            "oAuthClientId": None,
        }
    )


def update(call: Call) -> Wire:
    check(call.body, _RULES, partial=True)
    webhook = _find(call)
    webhook |= {key: call.body[key] for key in _SETTINGS if key in call.body}
    return success(_shape(call, webhook))


def delete(call: Call) -> Wire:
    webhook = _find(call)
    del call.state.webhooks[webhook["id"]]
    return success(_shape(call, webhook))


OPERATIONS = (
    Operation("POST", "/webhooks", create, status=201),
    Operation("GET", "/webhooks", list_all),
    Operation("GET", "/webhooks/{webhookId}", get),
    Operation("PATCH", "/webhooks/{webhookId}", update),
    Operation("DELETE", "/webhooks/{webhookId}", delete),
)
