# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.routing_forms`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import RoutingFormSlots, SlotFormatLike

CALCULATE_SLOTS: Final = Operation(
    "routing_forms_calculate_slots", "POST", "/routing-forms/{routingFormId}/calculate-slots", "routing_forms",
    "calculate_slots", authenticated=False,
)  # fmt: skip


class RoutingFormsResource(Resource):
    """Forms whose answers decide who or what is booked."""

    async def calculate_slots(
        self,
        routing_form_id: str,
        *,
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        answers: Mapping[str, str | float | Sequence[str]],
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format: SlotFormatLike | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
    ) -> RoutingFormSlots:
        """Find the free slots of the event type that answers to a routing form lead to.

        Nothing is stored, and no credentials are needed. Answers that lead anywhere but to an event type of a team
        are refused with 404.

        Args:
            routing_form_id: The routing form's id.
            start: From when to look, in UTC. A day without a time means its very beginning.
            end: Until when to look, in UTC. A day without a time means its very end.
            answers: The answers to a routing form, by the identifier of the question; of a question with options it
                is the option's text or id, or a list of them.
            time_zone: IANA name of the zone that the slots are given in. Left out, it is UTC.
            duration: Minutes; for event types of several lengths.
            format: Whether slots carry their end. Left out, it is `time`.
            booking_uid_to_reschedule: The booking about to be moved; its own time counts as free.

        Returns: The event type and its free slots.

        Raises: BadRequestError, NotFoundError, RateLimitError, ServerError.

        API: `POST /routing-forms/{routingFormId}/calculate-slots`.
        """
        return await self._send(
            CALCULATE_SLOTS,
            path={"routingFormId": routing_form_id},
            query={
                "start": start,
                "end": end,
                "timeZone": time_zone,
                "duration": duration,
                "format": format,
                "bookingUidToReschedule": booking_uid_to_reschedule,
            },
            body=answers,
            decode=models.RoutingFormSlots.from_dict,
        )


class RoutingFormsResourceWithResponse(ResourceWithResponse[RoutingFormsResource]):
    """The calls of `cal.routing_forms`, each answering with a `Response`."""

    def __init__(self, resource: RoutingFormsResource) -> None:
        super().__init__(resource)
        self.calculate_slots: Final = with_response(resource.calculate_slots)
