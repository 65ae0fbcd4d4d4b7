# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.insights.routing_forms`."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import decode_list, decode_map, decode_model
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        FailedBookingOption,
        InsightsFilterInput,
        InsightsFormResponses,
        InsightsPeriodLike,
        InsightsScopeLike,
        InsightsSortInput,
        RoutedToPerPeriod,
        RoutingFormField,
        RoutingFormsByStatus,
    )

BY_STATUS: Final = Operation(
    "insights_routing_forms_by_status", "POST", "/insights/routings/forms-by-status", "insights.routing_forms",
    "by_status", idempotent=True, hosted_only=True, nullable=True,
)  # fmt: skip
FAILED_BOOKINGS_BY_FIELD: Final = Operation(
    "insights_routing_forms_failed_bookings_by_field", "POST", "/insights/routings/failed-bookings-by-field",
    "insights.routing_forms", "failed_bookings_by_field", idempotent=True, hosted_only=True,
)  # fmt: skip
FIELD_OPTIONS: Final = Operation(
    "insights_routing_forms_field_options", "POST", "/insights/routings/form-field-options", "insights.routing_forms",
    "field_options", idempotent=True, hosted_only=True,
)  # fmt: skip
RESPONSE_HEADERS: Final = Operation(
    "insights_routing_forms_response_headers", "POST", "/insights/routings/form-response-headers",
    "insights.routing_forms", "response_headers", idempotent=True, hosted_only=True,
)  # fmt: skip
RESPONSES: Final = Operation(
    "insights_routing_forms_responses", "POST", "/insights/routings/form-responses", "insights.routing_forms",
    "responses", idempotent=True, hosted_only=True,
)  # fmt: skip
ROUTED_TO_PER_PERIOD: Final = Operation(
    "insights_routing_forms_routed_to_per_period", "POST", "/insights/routings/routed-to-per-period",
    "insights.routing_forms", "routed_to_per_period", idempotent=True, hosted_only=True,
)  # fmt: skip


class InsightsRoutingFormsResource(Resource):
    """Statistics about routing forms: who fills them in, and with what result."""

    async def by_status(
        self,
        *,
        scope: InsightsScopeLike,
        start_date: dt.date,
        end_date: dt.date,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> RoutingFormsByStatus | None:
        """Count the routing form responses that led to a booking and those that did not.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            start_date: The first day.
            end_date: The last day.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the responses; date ranges apply to createdAt.

        Returns: The counts.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/routings/forms-by-status`.
        """
        return await self._send(
            BY_STATUS,
            body={
                "scope": scope,
                "startDate": start_date,
                "endDate": end_date,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
            },
            decode=lambda data: decode_model(models.RoutingFormsByStatus.from_dict, data),
        )

    async def failed_bookings_by_field(
        self,
        *,
        scope: InsightsScopeLike,
        start_date: dt.date,
        end_date: dt.date,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> dict[str, dict[str, builtins.list[FailedBookingOption]]]:
        """Count the routing form responses that led to no booking.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            start_date: The first day.
            end_date: The last day.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the responses; date ranges apply to createdAt.

        Returns: The counts by form and field.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/routings/failed-bookings-by-field`.
        """
        return await self._send(
            FAILED_BOOKINGS_BY_FIELD,
            body={
                "scope": scope,
                "startDate": start_date,
                "endDate": end_date,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
            },
            decode=lambda data: decode_map(
                lambda items: decode_map(lambda parts: decode_list(models.FailedBookingOption.from_dict, parts), items),
                data,
            ),
        )

    async def field_options(
        self, *, scope: InsightsScopeLike, selected_team_id: int | Unset = UNSET, routing_form_id: str | Unset = UNSET
    ) -> builtins.list[RoutingFormField]:
        """Fetch the routing form fields that can be used as filters, with their options.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            selected_team_id: The team; for the scope `team`.
            routing_form_id: Only fields of this form.

        Returns: The fields.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/routings/form-field-options`.
        """
        return await self._send(
            FIELD_OPTIONS,
            body={"scope": scope, "selectedTeamId": selected_team_id, "routingFormId": routing_form_id},
            decode=lambda data: decode_list(models.RoutingFormField.from_dict, data),
        )

    async def response_headers(
        self, *, scope: InsightsScopeLike, selected_team_id: int | Unset = UNSET, routing_form_id: str | Unset = UNSET
    ) -> builtins.list[RoutingFormField]:
        """Fetch the fields of routing form responses, as table columns.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            selected_team_id: The team; for the scope `team`.
            routing_form_id: Only fields of this form.

        Returns: The fields.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/routings/form-response-headers`.
        """
        return await self._send(
            RESPONSE_HEADERS,
            body={"scope": scope, "selectedTeamId": selected_team_id, "routingFormId": routing_form_id},
            decode=lambda data: decode_list(models.RoutingFormField.from_dict, data),
        )

    async def responses(
        self,
        *,
        scope: InsightsScopeLike,
        start_date: dt.date,
        end_date: dt.date,
        offset: int,
        limit: int,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
        sorting: Sequence[InsightsSortInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> InsightsFormResponses:
        """Fetch routing form responses, with the bookings that resulted from them.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        To get the next ones, increase `offset`.

        Args:
            start_date: The first day.
            end_date: The last day.
            offset: Number of responses to skip before the first one returned.
            limit: Maximum number of responses to return.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the responses; date ranges apply to createdAt.
            sorting: The columns to sort by, the most significant one first.

        Returns: Some of the responses, and their total number.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/routings/form-responses`.
        """
        return await self._send(
            RESPONSES,
            body={
                "scope": scope,
                "startDate": start_date,
                "endDate": end_date,
                "offset": offset,
                "limit": limit,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
                "sorting": sorting,
            },
            decode=models.InsightsFormResponses.from_dict,
        )

    async def routed_to_per_period(
        self,
        *,
        scope: InsightsScopeLike,
        start_date: dt.date,
        end_date: dt.date,
        period: InsightsPeriodLike,
        limit: int,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
        search_query: str | Unset = UNSET,
    ) -> RoutedToPerPeriod:
        """Count the bookings that each member got from routing forms over time.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            start_date: The first day.
            end_date: The last day.
            limit: Maximum number of members to return.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the responses; date ranges apply to createdAt.
            search_query: Part of the members' names or addresses to search for.

        Returns: The members and their counts.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/routings/routed-to-per-period`.
        """
        return await self._send(
            ROUTED_TO_PER_PERIOD,
            body={
                "scope": scope,
                "startDate": start_date,
                "endDate": end_date,
                "period": period,
                "limit": limit,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
                "searchQuery": search_query,
            },
            decode=models.RoutedToPerPeriod.from_dict,
        )


class InsightsRoutingFormsResourceWithResponse(ResourceWithResponse[InsightsRoutingFormsResource]):
    """The methods of `cal.insights.routing_forms`, returning a `Response`."""

    def __init__(self, resource: InsightsRoutingFormsResource) -> None:
        super().__init__(resource)
        self.by_status: Final = with_response(resource.by_status)
        self.failed_bookings_by_field: Final = with_response(resource.failed_bookings_by_field)
        self.field_options: Final = with_response(resource.field_options)
        self.response_headers: Final = with_response(resource.response_headers)
        self.responses: Final = with_response(resource.responses)
        self.routed_to_per_period: Final = with_response(resource.routed_to_per_period)
