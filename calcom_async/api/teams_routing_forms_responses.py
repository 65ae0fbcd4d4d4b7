# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.routing_forms.responses`."""

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
    from ..models import RoutingFormResult, SlotFormatLike

CREATE: Final = Operation(
    "teams_routing_forms_responses_create", "POST", "/teams/{teamId}/routing-forms/{routingFormId}/responses",
    "teams.routing_forms.responses", "create", hosted_only=True,
)  # fmt: skip


class TeamsRoutingFormsResponsesResource(Resource):
    """The responses to a routing form of a team."""

    async def create(
        self,
        team_id: int,
        routing_form_id: str,
        *,
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        answers: Mapping[str, str | float | Sequence[str]],
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format: SlotFormatLike | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
    ) -> RoutingFormResult:
        """Fill in a routing form and find out where the response leads.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        The response is stored. If it leads to an event type, the available slots are returned as well. Only for
        teams that do not belong to an organization.

        Args:
            team_id: The team's id.
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
            reschedule_with_same_host: Whether to consider only the host of the booking that is about to be
                rescheduled.
            queue_response: Whether to queue the response until something is booked, instead of storing it
                immediately.

        Returns: Where the response leads.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/routing-forms/{routingFormId}/responses`.
        """
        return await self._send(
            CREATE,
            path={"teamId": team_id, "routingFormId": routing_form_id},
            query={
                "start": start,
                "end": end,
                "timeZone": time_zone,
                "duration": duration,
                "format": format,
                "bookingUidToReschedule": booking_uid_to_reschedule,
                "rescheduleWithSameHost": reschedule_with_same_host,
                "queueResponse": queue_response,
            },
            body=answers,
            decode=models.RoutingFormResult.from_dict,
        )


class TeamsRoutingFormsResponsesResourceWithResponse(ResourceWithResponse[TeamsRoutingFormsResponsesResource]):
    """The methods of `cal.teams.routing_forms.responses`, returning a `Response`."""

    def __init__(self, resource: TeamsRoutingFormsResponsesResource) -> None:
        super().__init__(resource)
        self.create: Final = with_response(resource.create)
