# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.me`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._unset import Unset
    from ..models import LanguageLike, Me, WeekdayLike
    from .me_booking_limits import MeBookingLimitsResource, MeBookingLimitsResourceWithResponse
    from .me_out_of_office import MeOutOfOfficeResource, MeOutOfOfficeResourceWithResponse
    from .me_team_booking_limits import MeTeamBookingLimitsResource, MeTeamBookingLimitsResourceWithResponse

GET: Final = Operation("me_get", "GET", "/me", "me", "get")
UPDATE: Final = Operation("me_update", "PATCH", "/me", "me", "update", idempotent=True)


class MeResource(Resource):
    """Your own profile."""

    @cached_property
    def booking_limits(self) -> MeBookingLimitsResource:
        """Limits on how many bookings you accept."""
        from .me_booking_limits import MeBookingLimitsResource

        return MeBookingLimitsResource(self._sender)

    @cached_property
    def out_of_office(self) -> MeOutOfOfficeResource:
        """The times when you are out of office."""
        from .me_out_of_office import MeOutOfOfficeResource

        return MeOutOfOfficeResource(self._sender)

    @cached_property
    def team_booking_limits(self) -> MeTeamBookingLimitsResource:
        """Limits on how many bookings you accept for each of your teams."""
        from .me_team_booking_limits import MeTeamBookingLimitsResource

        return MeTeamBookingLimitsResource(self._sender)

    async def get(self) -> Me:
        """Fetch your own profile.

        Returns: Your profile.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /me`.
        """
        return await self._send(GET, decode=models.Me.from_dict)

    async def update(
        self,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: Literal[12] | Literal[24] | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        week_start: WeekdayLike | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: LanguageLike | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> Me:
        """Change your own profile.

        Fields that are left out keep their values.

        Args:
            email: The new address. It takes effect once it is verified, or immediately if it already is or you
                are a managed user.
            time_format: The clock format in hours.
            default_schedule_id: The schedule used by event types without one of their own.
            week_start: The first day of the week.
            time_zone: IANA time zone name.
            avatar_url: The URL of your picture.
            bio: The text about you on your public page.
            metadata: Your own metadata, stored with your profile but not returned; at most 50 keys of up to 40
                characters.

        Returns: Your updated profile.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `PATCH /me`.
        """
        return await self._send(
            UPDATE,
            body={
                "email": email,
                "name": name,
                "timeFormat": time_format,
                "defaultScheduleId": default_schedule_id,
                "weekStart": week_start,
                "timeZone": time_zone,
                "locale": locale,
                "avatarUrl": avatar_url,
                "bio": bio,
                "metadata": metadata,
            },
            decode=models.Me.from_dict,
        )


class MeResourceWithResponse(ResourceWithResponse[MeResource]):
    """The methods of `cal.me`, returning a `Response`."""

    def __init__(self, resource: MeResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)

    @cached_property
    def booking_limits(self) -> MeBookingLimitsResourceWithResponse:
        """`cal.with_response.me.booking_limits`."""
        from .me_booking_limits import MeBookingLimitsResourceWithResponse

        return MeBookingLimitsResourceWithResponse(self._resource.booking_limits)

    @cached_property
    def out_of_office(self) -> MeOutOfOfficeResourceWithResponse:
        """`cal.with_response.me.out_of_office`."""
        from .me_out_of_office import MeOutOfOfficeResourceWithResponse

        return MeOutOfOfficeResourceWithResponse(self._resource.out_of_office)

    @cached_property
    def team_booking_limits(self) -> MeTeamBookingLimitsResourceWithResponse:
        """`cal.with_response.me.team_booking_limits`."""
        from .me_team_booking_limits import MeTeamBookingLimitsResourceWithResponse

        return MeTeamBookingLimitsResourceWithResponse(self._resource.team_booking_limits)
