# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.routing_forms.responses`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import RoutingFormAnswer, RoutingFormResponse, RoutingFormResult, SlotFormatLike, SortOrderLike
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_routing_forms_responses_list", "GET",
    "/organizations/{orgId}/routing-forms/{routingFormId}/responses", "organizations.routing_forms.responses", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_routing_forms_responses_create", "POST",
    "/organizations/{orgId}/routing-forms/{routingFormId}/responses", "organizations.routing_forms.responses", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_routing_forms_responses_update", "PATCH",
    "/organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}",
    "organizations.routing_forms.responses", "update", idempotent=True,
)  # fmt: skip


class OrganizationsRoutingFormsResponsesResource(Resource):
    """The responses to a routing form of an organization."""

    def list(
        self,
        org_id: int,
        routing_form_id: str,
        *,
        sort_created_at: SortOrderLike | Unset = UNSET,
        sort_updated_at: SortOrderLike | Unset = UNSET,
        after_created_at: dt.datetime | Unset = UNSET,
        before_created_at: dt.datetime | Unset = UNSET,
        after_updated_at: dt.datetime | Unset = UNSET,
        before_updated_at: dt.datetime | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[RoutingFormResponse]:
        """List the responses to a routing form.

        For admins of the organization.

        Args:
            org_id: The organization's id.
            routing_form_id: The routing form's id.
            sort_created_at: Sort by creation time.
            sort_updated_at: Sort by the time of the last update.
            after_created_at: Only responses created after this instant.
            before_created_at: Only responses created before this instant.
            after_updated_at: Only responses updated after this instant.
            before_updated_at: Only responses updated before this instant.
            routed_to_booking_uid: Only responses that led to this booking.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/routing-forms/{routingFormId}/responses`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "routingFormId": routing_form_id},
            query={
                "sortCreatedAt": sort_created_at,
                "sortUpdatedAt": sort_updated_at,
                "afterCreatedAt": after_created_at,
                "beforeCreatedAt": before_created_at,
                "afterUpdatedAt": after_updated_at,
                "beforeUpdatedAt": before_updated_at,
                "routedToBookingUid": routed_to_booking_uid,
                "take": take,
                "skip": skip,
            },
            decode=models.RoutingFormResponse.from_dict,
        )

    async def create(
        self,
        org_id: int,
        routing_form_id: str,
        *,
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        answers: Mapping[str, str | float | Sequence[str]],
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format: SlotFormatLike | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
    ) -> RoutingFormResult:
        """Fill in a routing form and find out where the response leads.

        The response is stored. If it leads to an event type, the available slots are returned as well. If a
        required field is missing, the request fails with 400.

        Args:
            org_id: The organization's id.
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
            queue_response: Whether to queue the response until something is booked, instead of storing it
                immediately.

        Returns: Where the response leads.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/routing-forms/{routingFormId}/responses`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "routingFormId": routing_form_id},
            query={
                "start": start,
                "end": end,
                "timeZone": time_zone,
                "duration": duration,
                "format": format,
                "bookingUidToReschedule": booking_uid_to_reschedule,
                "queueResponse": queue_response,
            },
            body=answers,
            decode=models.RoutingFormResult.from_dict,
        )

    async def update(
        self,
        org_id: int,
        routing_form_id: str,
        response_id: int,
        *,
        response: Mapping[str, RoutingFormAnswer | Mapping[str, Any]] | Unset = UNSET,
    ) -> RoutingFormResponse:
        """Change the answers in a routing form response.

        Args:
            org_id: The organization's id.
            routing_form_id: The routing form's id.
            response_id: The response's id.
            response: Replaces all answers; the keys are the ids of the form's fields.

        Returns: The updated response.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "routingFormId": routing_form_id, "responseId": response_id},
            body={"response": response},
            decode=models.RoutingFormResponse.from_dict,
        )


class OrganizationsRoutingFormsResponsesResourceWithResponse(
    ResourceWithResponse[OrganizationsRoutingFormsResponsesResource]
):
    """The methods of `cal.organizations.routing_forms.responses`, returning a `Response`."""

    def __init__(self, resource: OrganizationsRoutingFormsResponsesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
