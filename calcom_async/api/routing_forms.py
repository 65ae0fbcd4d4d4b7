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
    """Routing forms, which use the responses to decide who or what is booked."""

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
        """Find the available slots of the event type that a routing form response leads to.

        Nothing is stored, and no credentials are required. Responses that lead anywhere other than to a team's
        event type fail with 404.

        Args:
            routing_form_id: The routing form's id.
            start: The start of the range, in UTC. A day without a time means its very beginning.
            end: The end of the range, in UTC. A day without a time means its very end.
            answers: The answers to a routing form, keyed by the identifier of the question. For a question with
                options, the answer is the option's text or id, or a list of them.
            time_zone: IANA name of the time zone that the slots are returned in; UTC by default.
            duration: Minutes; for event types with several lengths.
            format: Whether slots include their end; `time` by default.
            booking_uid_to_reschedule: The booking that is about to be rescheduled; its own time counts as
                available.

        Returns: The event type and its available slots.

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
    """The methods of `cal.routing_forms`, returning a `Response`."""

    def __init__(self, resource: RoutingFormsResource) -> None:
        super().__init__(resource)
        self.calculate_slots: Final = with_response(resource.calculate_slots)
