# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookMeeting`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_list,
    as_object,
    complete,
    decode_datetime,
    decode_list,
    decode_map,
    decode_model,
    dump,
    locate,
    new,
)
from .webhook_answer import WebhookAnswer
from .webhook_app_status import WebhookAppStatus
from .webhook_booking_status import WebhookBookingStatus, decode_webhook_booking_status
from .webhook_meeting_attendee import WebhookMeetingAttendee
from .webhook_meeting_user import WebhookMeetingUser

_NAMES: Final = frozenset(
    (
        "id",
        "uid",
        "title",
        "status",
        "startTime",
        "endTime",
        "attendees",
        "description",
        "createdAt",
        "updatedAt",
        "eventTypeId",
        "userId",
        "userPrimaryEmail",
        "user",
        "responses",
        "customInputs",
        "location",
        "metadata",
        "paid",
        "payment",
        "references",
        "appsStatus",
        "isRecorded",
        "noShowHost",
        "rating",
        "ratingFeedback",
        "rescheduled",
        "fromReschedule",
        "recurringEventId",
        "cancellationReason",
        "cancelledBy",
        "rejectionReason",
        "reassignReason",
        "reassignById",
        "rescheduledBy",
        "idempotencyKey",
        "destinationCalendarId",
        "dynamicEventSlugRef",
        "dynamicGroupSlugRef",
        "smsReminderNumber",
        "scheduledJobs",
        "iCalUID",
        "iCalSequence",
        "oneTimePassword",
        "creationSource",
    )
)
_REQUIRED: Final = ("id", "uid", "title", "status", "startTime", "endTime", "attendees")
_NULLABLE: Final = frozenset(
    (
        "description",
        "updatedAt",
        "eventTypeId",
        "userId",
        "userPrimaryEmail",
        "user",
        "responses",
        "customInputs",
        "location",
        "metadata",
        "noShowHost",
        "rating",
        "ratingFeedback",
        "rescheduled",
        "fromReschedule",
        "recurringEventId",
        "cancellationReason",
        "cancelledBy",
        "rejectionReason",
        "reassignReason",
        "reassignById",
        "rescheduledBy",
        "idempotencyKey",
        "destinationCalendarId",
        "dynamicEventSlugRef",
        "dynamicGroupSlugRef",
        "smsReminderNumber",
        "iCalUID",
        "oneTimePassword",
        "creationSource",
    )
)


@attrs.define(kw_only=True, repr=False)
class WebhookMeeting(Model):
    """A booking whose time has come or is over, as the server's database has it."""

    id: int
    uid: str
    title: str
    status: WebhookBookingStatus | str
    start_time: dt.datetime
    end_time: dt.datetime
    attendees: list[WebhookMeetingAttendee]
    description: str | None = None
    created_at: dt.datetime | None = None
    """When it was booked."""
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
    """What it is in other apps."""
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "uid": self.uid,
            "title": self.title,
            "status": self.status,
            "startTime": self.start_time,
            "endTime": self.end_time,
            "attendees": self.attendees,
            "description": self.description,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "eventTypeId": self.event_type_id,
            "userId": self.user_id,
            "userPrimaryEmail": self.user_primary_email,
            "user": self.user,
            "responses": self.responses,
            "customInputs": self.custom_inputs,
            "location": self.location,
            "metadata": self.metadata,
            "paid": self.paid,
            "payment": self.payment,
            "references": self.references,
            "appsStatus": self.apps_status,
            "isRecorded": self.is_recorded,
            "noShowHost": self.no_show_host,
            "rating": self.rating,
            "ratingFeedback": self.rating_feedback,
            "rescheduled": self.rescheduled,
            "fromReschedule": self.from_reschedule,
            "recurringEventId": self.recurring_event_id,
            "cancellationReason": self.cancellation_reason,
            "cancelledBy": self.cancelled_by,
            "rejectionReason": self.rejection_reason,
            "reassignReason": self.reassign_reason,
            "reassignById": self.reassign_by_id,
            "rescheduledBy": self.rescheduled_by,
            "idempotencyKey": self.idempotency_key,
            "destinationCalendarId": self.destination_calendar_id,
            "dynamicEventSlugRef": self.dynamic_event_slug_ref,
            "dynamicGroupSlugRef": self.dynamic_group_slug_ref,
            "smsReminderNumber": self.sms_reminder_number,
            "scheduledJobs": self.scheduled_jobs,
            "iCalUID": self.i_cal_uid,
            "iCalSequence": self.i_cal_sequence,
            "oneTimePassword": self.one_time_password,
            "creationSource": self.creation_source,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
