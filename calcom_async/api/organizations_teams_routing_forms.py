# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.routing_forms`."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import RoutingForm, SortOrderLike
    from ..pagination import Pages
    from .organizations_teams_routing_forms_responses import (
        OrganizationsTeamsRoutingFormsResponsesResource,
        OrganizationsTeamsRoutingFormsResponsesResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_teams_routing_forms_list", "GET", "/organizations/{orgId}/teams/{teamId}/routing-forms",
    "organizations.teams.routing_forms", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class OrganizationsTeamsRoutingFormsResource(Resource):
    """Routing forms of an organization team, which use the responses to decide who or what is booked."""

    @cached_property
    def responses(self) -> OrganizationsTeamsRoutingFormsResponsesResource:
        """The responses to a routing form of a team."""
        from .organizations_teams_routing_forms_responses import OrganizationsTeamsRoutingFormsResponsesResource

        return OrganizationsTeamsRoutingFormsResponsesResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
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
    ) -> Pages[RoutingForm]:
        """List the routing forms of an organization's team.

        For admins of the team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            sort_created_at: Sort by creation time.
            sort_updated_at: Sort by the time of the last update.
            after_created_at: Only forms created after this instant.
            before_created_at: Only forms created before this instant.
            after_updated_at: Only forms updated after this instant.
            before_updated_at: Only forms updated before this instant.
            routed_to_booking_uid: Only forms that led to this booking.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/routing-forms`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
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
            decode=models.RoutingForm.from_dict,
        )


class OrganizationsTeamsRoutingFormsResourceWithResponse(ResourceWithResponse[OrganizationsTeamsRoutingFormsResource]):
    """The methods of `cal.organizations.teams.routing_forms`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsRoutingFormsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)

    @cached_property
    def responses(self) -> OrganizationsTeamsRoutingFormsResponsesResourceWithResponse:
        """`cal.with_response.organizations.teams.routing_forms.responses`."""
        from .organizations_teams_routing_forms_responses import (
            OrganizationsTeamsRoutingFormsResponsesResourceWithResponse,
        )

        return OrganizationsTeamsRoutingFormsResponsesResourceWithResponse(self._resource.responses)
