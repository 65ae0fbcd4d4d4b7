# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.insights.bookings`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import decode_list
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        BookingAverageDuration,
        BookingKpiStats,
        BookingMemberStats,
        BookingTrend,
        InsightsFilterInput,
        InsightsScopeLike,
    )

AVERAGE_DURATION: Final = Operation(
    "insights_bookings_average_duration", "POST", "/insights/bookings/average-duration", "insights.bookings",
    "average_duration", idempotent=True, hosted_only=True,
)  # fmt: skip
EVENT_TRENDS: Final = Operation(
    "insights_bookings_event_trends", "POST", "/insights/bookings/event-trends", "insights.bookings", "event_trends",
    idempotent=True, hosted_only=True,
)  # fmt: skip
KPI_STATS: Final = Operation(
    "insights_bookings_kpi_stats", "POST", "/insights/bookings/kpi-stats", "insights.bookings", "kpi_stats",
    idempotent=True, hosted_only=True,
)  # fmt: skip
MEMBERS: Final = Operation(
    "insights_bookings_members", "POST", "/insights/bookings/members", "insights.bookings", "members", idempotent=True,
    hosted_only=True,
)  # fmt: skip


class InsightsBookingsResource(Resource):
    """Statistics about bookings: their number, their length and their hosts."""

    async def average_duration(
        self,
        *,
        scope: InsightsScopeLike,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> builtins.list[BookingAverageDuration]:
        """Compute the average length of bookings over time.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            time_zone: IANA name of the time zone used to split the range into days.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the bookings; date ranges apply to createdAt or startTime.

        Returns: One data point per period.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/bookings/average-duration`.
        """
        return await self._send(
            AVERAGE_DURATION,
            body={
                "scope": scope,
                "timeZone": time_zone,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
            },
            decode=lambda data: decode_list(models.BookingAverageDuration.from_dict, data),
        )

    async def event_trends(
        self,
        *,
        scope: InsightsScopeLike,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> builtins.list[BookingTrend]:
        """Count bookings over time, by what happened to them.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            time_zone: IANA name of the time zone used to split the range into days.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the bookings; date ranges apply to createdAt or startTime.

        Returns: The counts for each period.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/bookings/event-trends`.
        """
        return await self._send(
            EVENT_TRENDS,
            body={
                "scope": scope,
                "timeZone": time_zone,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
            },
            decode=lambda data: decode_list(models.BookingTrend.from_dict, data),
        )

    async def kpi_stats(
        self,
        *,
        scope: InsightsScopeLike,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> BookingKpiStats:
        """Compute the key metrics of bookings and how they changed.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            time_zone: IANA name of the time zone used to split the range into days.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the bookings; date ranges apply to createdAt or startTime.

        Returns: The metrics.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/bookings/kpi-stats`.
        """
        return await self._send(
            KPI_STATS,
            body={
                "scope": scope,
                "timeZone": time_zone,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
            },
            decode=models.BookingKpiStats.from_dict,
        )

    async def members(
        self,
        *,
        scope: InsightsScopeLike,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: Sequence[InsightsFilterInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> BookingMemberStats:
        """Rank members by their bookings, no-shows and ratings.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            time_zone: IANA name of the time zone used to split the range into days.
            selected_team_id: The team; for the scope `team`.
            column_filters: Filters the bookings; date ranges apply to createdAt or startTime.

        Returns: The rankings.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /insights/bookings/members`.
        """
        return await self._send(
            MEMBERS,
            body={
                "scope": scope,
                "timeZone": time_zone,
                "selectedTeamId": selected_team_id,
                "columnFilters": column_filters,
            },
            decode=models.BookingMemberStats.from_dict,
        )


class InsightsBookingsResourceWithResponse(ResourceWithResponse[InsightsBookingsResource]):
    """The methods of `cal.insights.bookings`, returning a `Response`."""

    def __init__(self, resource: InsightsBookingsResource) -> None:
        super().__init__(resource)
        self.average_duration: Final = with_response(resource.average_duration)
        self.event_trends: Final = with_response(resource.event_trends)
        self.kpi_stats: Final = with_response(resource.kpi_stats)
        self.members: Final = with_response(resource.members)
