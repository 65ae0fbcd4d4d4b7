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
    """What people have answered to a routing form of a team."""

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
        """Fill in a routing form and learn where the answers lead.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        The response is stored. Where the answers lead to an event type, its free slots come along. Only for teams
        outside organisations.

        Args:
            team_id: The team's id.
            routing_form_id: The routing form's id.
            start: From when to look, in UTC. A day without a time means its very beginning.
            end: Until when to look, in UTC. A day without a time means its very end.
            answers: The answers to a routing form, by the identifier of the question; of a question with options it
                is the option's text or id, or a list of them.
            time_zone: IANA name of the zone that the slots are given in. Left out, it is UTC.
            duration: Minutes; for event types of several lengths.
            format: Whether slots carry their end. Left out, it is `time`.
            booking_uid_to_reschedule: The booking about to be moved; its own time counts as free.
            reschedule_with_same_host: Whether only the host of the booking about to be moved is considered.
            queue_response: Whether to keep the response in a queue until something is booked, instead of storing it
                at once.

        Returns: Where the answers lead.

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
    """The calls of `cal.teams.routing_forms.responses`, each answering with a `Response`."""

    def __init__(self, resource: TeamsRoutingFormsResponsesResource) -> None:
        super().__init__(resource)
        self.create: Final = with_response(resource.create)
