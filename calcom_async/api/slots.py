# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.slots`."""

from __future__ import annotations

import builtins
import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_list, decode_map_by_date
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import Slot, SlotFormatLike
    from .slots_reservations import SlotsReservationsResource, SlotsReservationsResourceWithResponse

AVAILABLE: Final = Operation(
    "slots_available", "GET", "/slots", "slots", "available", api_version="2024-09-04", authenticated=False,
)  # fmt: skip


class SlotsResource(Resource):
    """Slots: the available times that can be booked."""

    @cached_property
    def reservations(self) -> SlotsReservationsResource:
        """Reservations, which hold a slot for a few minutes."""
        from .slots_reservations import SlotsReservationsResource

        return SlotsReservationsResource(self._sender)

    async def available(
        self,
        *,
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        usernames: Sequence[str] | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format: SlotFormatLike | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
    ) -> dict[dt.date, builtins.list[Slot]]:
        """Find the available slots of an event type, or of several people together, by day.

        Identify the event type by `event_type_id`, by `username` and `event_type_slug`, or by `team_slug` and
        `event_type_slug`; or pass at least two `usernames` for a dynamic event type.

        Args:
            start: The start of the range, in UTC. A day without a time means its very beginning.
            end: The end of the range, in UTC. A day without a time means its very end.
            event_type_id: The event type's id.
            event_type_slug: The event type's slug; requires `username` or `team_slug`.
            username: The user who owns the event type named by `event_type_slug`.
            usernames: At least two users who must all be available, for a dynamic event type.
            team_slug: The team that owns the event type named by `event_type_slug`.
            organization_slug: The organization that the user, the users or the team belong to, if any.
            time_zone: IANA name of the time zone that the slots are returned in; UTC by default.
            duration: Minutes; for event types with several lengths, and for `usernames`, for which 30 is the
                default.
            format: Whether slots include their end; `time` by default.
            booking_uid_to_reschedule: The booking that is about to be rescheduled; its own time counts as
                available.

        Returns: The available slots; days without any are missing.

        Raises: BadRequestError, NotFoundError, RateLimitError.

        API: `GET /slots`, version 2024-09-04.
        """
        return await self._send(
            AVAILABLE,
            query={
                "start": start,
                "end": end,
                "eventTypeId": event_type_id,
                "eventTypeSlug": event_type_slug,
                "username": username,
                "usernames": usernames,
                "teamSlug": team_slug,
                "organizationSlug": organization_slug,
                "timeZone": time_zone,
                "duration": duration,
                "format": format,
                "bookingUidToReschedule": booking_uid_to_reschedule,
            },
            decode=lambda data: decode_map_by_date(lambda items: decode_list(models.Slot.from_dict, items), data),
        )


class SlotsResourceWithResponse(ResourceWithResponse[SlotsResource]):
    """The methods of `cal.slots`, returning a `Response`."""

    def __init__(self, resource: SlotsResource) -> None:
        super().__init__(resource)
        self.available: Final = with_response(resource.available)

    @cached_property
    def reservations(self) -> SlotsReservationsResourceWithResponse:
        """`cal.with_response.slots.reservations`."""
        from .slots_reservations import SlotsReservationsResourceWithResponse

        return SlotsReservationsResourceWithResponse(self._resource.reservations)
