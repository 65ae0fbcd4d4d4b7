# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFormResponse`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, decode_list, new
from .._model import Model
from .insights_form_answer import InsightsFormAnswer
from .insights_form_attendee import InsightsFormAttendee


@attrs.define(kw_only=True, repr=False)
class InsightsFormResponse(Model):
    """A routing form response with the booking that resulted from it; all booking fields are null if there is none."""

    id: int
    uuid: str | None
    form_id: str
    form_name: str
    form_team_id: int | None
    """Null for a form of one person."""
    form_user_id: int
    """The creator of the form."""
    booking_uid: str | None
    booking_id: int | None
    booking_status: str | None
    """In upper case, such as ACCEPTED."""
    booking_status_order: int | None
    """A number to sort by status."""
    booking_created_at: dt.datetime | None
    booking_user_id: int | None
    """The host."""
    booking_user_name: str | None
    booking_user_email: str | None
    booking_user_avatar_url: str | None
    booking_assignment_reason: str | None
    """Why this host was chosen."""
    booking_start_time: dt.datetime | None
    booking_end_time: dt.datetime | None
    event_type_id: int | None
    event_type_parent_id: int | None
    """The managed event type that it is based on."""
    event_type_scheduling_type: str | None
    """In upper case, such as ROUND_ROBIN."""
    created_at: dt.datetime
    utm_source: str | None
    utm_medium: str | None
    utm_campaign: str | None
    utm_term: str | None
    utm_content: str | None
    booking_attendees: list[InsightsFormAttendee]
    fields: list[InsightsFormAnswer]
    """The answers."""

    _wire_names: ClassVar = {
        "utm_source": "utm_source", "utm_medium": "utm_medium", "utm_campaign": "utm_campaign", "utm_term": "utm_term",
        "utm_content": "utm_content",
    }  # fmt: skip
    _nullable: ClassVar = frozenset({
        "uuid", "form_team_id", "booking_uid", "booking_id", "booking_status", "booking_status_order",
        "booking_created_at", "booking_user_id", "booking_user_name", "booking_user_email", "booking_user_avatar_url",
        "booking_assignment_reason", "booking_start_time", "booking_end_time", "event_type_id", "event_type_parent_id",
        "event_type_scheduling_type", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.uuid = data["uuid"]
            model.form_id = data["formId"]
            model.form_name = data["formName"]
            model.form_team_id = data["formTeamId"]
            model.form_user_id = data["formUserId"]
            model.booking_uid = data["bookingUid"]
            model.booking_id = data["bookingId"]
            model.booking_status = data["bookingStatus"]
            model.booking_status_order = data["bookingStatusOrder"]
            model.booking_created_at = decode_datetime(data["bookingCreatedAt"])
            model.booking_user_id = data["bookingUserId"]
            model.booking_user_name = data["bookingUserName"]
            model.booking_user_email = data["bookingUserEmail"]
            model.booking_user_avatar_url = data["bookingUserAvatarUrl"]
            model.booking_assignment_reason = data["bookingAssignmentReason"]
            model.booking_start_time = decode_datetime(data["bookingStartTime"])
            model.booking_end_time = decode_datetime(data["bookingEndTime"])
            model.event_type_id = data["eventTypeId"]
            model.event_type_parent_id = data["eventTypeParentId"]
            model.event_type_scheduling_type = data["eventTypeSchedulingType"]
            model.created_at = decode_datetime(data["createdAt"])
            model.utm_source = data["utm_source"]
            model.utm_medium = data["utm_medium"]
            model.utm_campaign = data["utm_campaign"]
            model.utm_term = data["utm_term"]
            model.utm_content = data["utm_content"]
            model.booking_attendees = decode_list(InsightsFormAttendee.from_dict, data["bookingAttendees"])
            model.fields = decode_list(InsightsFormAnswer.from_dict, data["fields"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
