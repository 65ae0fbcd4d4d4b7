# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookMeeting`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import (
    DECODE_ERRORS,
    Getter,
    as_list,
    as_object,
    decode_datetime,
    decode_list,
    decode_map,
    decode_model,
    new,
)
from .._model import Model
from .webhook_answer import WebhookAnswer
from .webhook_app_status import WebhookAppStatus
from .webhook_booking_status import WebhookBookingStatus, decode_webhook_booking_status
from .webhook_meeting_attendee import WebhookMeetingAttendee
from .webhook_meeting_user import WebhookMeetingUser


@attrs.define(kw_only=True, repr=False)
class WebhookMeeting(Model):
    """A booking that starts or has ended, as stored in the server's database."""

    id: int
    uid: str
    title: str
    status: WebhookBookingStatus | str
    start_time: dt.datetime
    end_time: dt.datetime
    attendees: list[WebhookMeetingAttendee]
    description: str | None = None
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    event_type_id: int | None = None
    user_id: int | None = None
    user_primary_email: str | None = None
    user: WebhookMeetingUser | None = None
    responses: dict[str, WebhookAnswer] | None = None
    custom_inputs: dict[str, Any] | None = None
    location: str | None = None
    metadata: dict[str, Any] | None = None
    paid: bool | None = None
    payment: list[dict[str, Any]] | None = None
    references: list[dict[str, Any]] | None = None
    """The references: the records that other apps keep for it."""
    apps_status: list[WebhookAppStatus] | None = None
    is_recorded: bool | None = None
    no_show_host: bool | None = None
    rating: int | None = None
    rating_feedback: str | None = None
    rescheduled: bool | None = None
    from_reschedule: str | None = None
    """The uid of the booking that it replaces."""
    recurring_event_id: str | None = None
    cancellation_reason: str | None = None
    cancelled_by: str | None = None
    rejection_reason: str | None = None
    reassign_reason: str | None = None
    reassign_by_id: int | None = None
    rescheduled_by: str | None = None
    idempotency_key: str | None = None
    destination_calendar_id: int | None = None
    dynamic_event_slug_ref: str | None = None
    dynamic_group_slug_ref: str | None = None
    sms_reminder_number: str | None = None
    scheduled_jobs: list[str] | None = None
    i_cal_uid: str | None = None
    i_cal_sequence: int | None = None
    one_time_password: str | None = attrs.field(default=None, metadata={"secret": True})
    creation_source: str | None = None
    """Such as `WEBAPP` or `API_V2`."""

    _wire_names: ClassVar = {"i_cal_uid": "iCalUID"}
    _nullable: ClassVar = frozenset({
        "description", "updated_at", "event_type_id", "user_id", "user_primary_email", "user", "responses",
        "custom_inputs", "location", "metadata", "no_show_host", "rating", "rating_feedback", "rescheduled",
        "from_reschedule", "recurring_event_id", "cancellation_reason", "cancelled_by", "rejection_reason",
        "reassign_reason", "reassign_by_id", "rescheduled_by", "idempotency_key", "destination_calendar_id",
        "dynamic_event_slug_ref", "dynamic_group_slug_ref", "sms_reminder_number", "i_cal_uid", "one_time_password",
        "creation_source",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.uid = data["uid"]
            model.title = data["title"]
            model.status = decode_webhook_booking_status(data["status"])
            model.start_time = decode_datetime(data["startTime"])
            model.end_time = decode_datetime(data["endTime"])
            model.attendees = decode_list(WebhookMeetingAttendee.from_dict, data["attendees"])
            get: Getter = data.get
            model.description = get("description")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
            model.event_type_id = get("eventTypeId")
            model.user_id = get("userId")
            model.user_primary_email = get("userPrimaryEmail")
            model.user = decode_model(WebhookMeetingUser.from_dict, get("user"))
            model.responses = decode_map(WebhookAnswer.from_dict, get("responses"))
            model.custom_inputs = as_object(get("customInputs"))
            model.location = get("location")
            model.metadata = as_object(get("metadata"))
            model.paid = get("paid")
            model.payment = as_list(get("payment"))
            model.references = as_list(get("references"))
            model.apps_status = decode_list(WebhookAppStatus.from_dict, get("appsStatus"))
            model.is_recorded = get("isRecorded")
            model.no_show_host = get("noShowHost")
            model.rating = get("rating")
            model.rating_feedback = get("ratingFeedback")
            model.rescheduled = get("rescheduled")
            model.from_reschedule = get("fromReschedule")
            model.recurring_event_id = get("recurringEventId")
            model.cancellation_reason = get("cancellationReason")
            model.cancelled_by = get("cancelledBy")
            model.rejection_reason = get("rejectionReason")
            model.reassign_reason = get("reassignReason")
            model.reassign_by_id = get("reassignById")
            model.rescheduled_by = get("rescheduledBy")
            model.idempotency_key = get("idempotencyKey")
            model.destination_calendar_id = get("destinationCalendarId")
            model.dynamic_event_slug_ref = get("dynamicEventSlugRef")
            model.dynamic_group_slug_ref = get("dynamicGroupSlugRef")
            model.sms_reminder_number = get("smsReminderNumber")
            model.scheduled_jobs = as_list(get("scheduledJobs"))
            model.i_cal_uid = get("iCalUID")
            model.i_cal_sequence = get("iCalSequence")
            model.one_time_password = get("oneTimePassword")
            model.creation_source = get("creationSource")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
