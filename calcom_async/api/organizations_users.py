# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import AttributeQueryOperatorLike, LanguageLike, MembershipRoleLike, OrganizationUser, WeekdayLike
    from ..pagination import Pages
    from .organizations_users_bookings import (
        OrganizationsUsersBookingsResource,
        OrganizationsUsersBookingsResourceWithResponse,
    )
    from .organizations_users_conferencing import (
        OrganizationsUsersConferencingResource,
        OrganizationsUsersConferencingResourceWithResponse,
    )
    from .organizations_users_out_of_office import (
        OrganizationsUsersOutOfOfficeResource,
        OrganizationsUsersOutOfOfficeResourceWithResponse,
    )
    from .organizations_users_schedules import (
        OrganizationsUsersSchedulesResource,
        OrganizationsUsersSchedulesResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_users_list", "GET", "/organizations/{orgId}/users", "organizations.users", "list",
    paginated=Pagination("take-skip", 250, 1000),
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_users_create", "POST", "/organizations/{orgId}/users", "organizations.users", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_users_update", "PATCH", "/organizations/{orgId}/users/{userId}", "organizations.users", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_users_delete", "DELETE", "/organizations/{orgId}/users/{userId}", "organizations.users", "delete",
)  # fmt: skip


class OrganizationsUsersResource(Resource):
    """The users of an organisation."""

    @cached_property
    def bookings(self) -> OrganizationsUsersBookingsResource:
        """The bookings of one user of an organisation."""
        from .organizations_users_bookings import OrganizationsUsersBookingsResource

        return OrganizationsUsersBookingsResource(self._sender)

    @cached_property
    def conferencing(self) -> OrganizationsUsersConferencingResource:
        """The apps for video calls of one user of an organisation."""
        from .organizations_users_conferencing import OrganizationsUsersConferencingResource

        return OrganizationsUsersConferencingResource(self._sender)

    @cached_property
    def out_of_office(self) -> OrganizationsUsersOutOfOfficeResource:
        """When a user of an organisation is away."""
        from .organizations_users_out_of_office import OrganizationsUsersOutOfOfficeResource

        return OrganizationsUsersOutOfOfficeResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsUsersSchedulesResource:
        """When a user of an organisation is available."""
        from .organizations_users_schedules import OrganizationsUsersSchedulesResource

        return OrganizationsUsersSchedulesResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        emails: Sequence[str] | Unset = UNSET,
        assigned_option_ids: Sequence[str] | Unset = UNSET,
        attribute_query_operator: AttributeQueryOperatorLike | Unset = UNSET,
        team_ids: Sequence[int] | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OrganizationUser]:
        """List the users of an organisation.

        Args:
            org_id: The organisation's id.
            emails: Only the user with this email address. Give one at the most; the server refuses several that are
                joined by commas.
            assigned_option_ids: Only users with these options of attributes.
            attribute_query_operator: How `assigned_option_ids` are taken together; AND unless given.
            team_ids: Only members of these teams.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/users`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={
                "emails": emails,
                "assignedOptionIds": assigned_option_ids,
                "attributeQueryOperator": attribute_query_operator,
                "teamIds": team_ids,
                "take": take,
                "skip": skip,
            },
            decode=models.OrganizationUser.from_dict,
        )

    async def create(
        self,
        org_id: int,
        *,
        email: str,
        username: str | Unset = UNSET,
        organization_role: MembershipRoleLike | Unset = UNSET,
        auto_accept: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        weekday: WeekdayLike | Unset = UNSET,
        time_format: int | Unset = UNSET,
        locale: LanguageLike | Unset | None = UNSET,
        default_schedule_id: int | Unset = UNSET,
        bio: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        app_theme: str | Unset | None = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> OrganizationUser:
        """Create a user in an organisation.

        Args:
            org_id: The organisation's id.
            email: A message to it says how to sign up.
            organization_role: Left out, it is MEMBER.
            auto_accept: Whether the user belongs to the organisation at once rather than on accepting.
            time_zone: IANA name.
            weekday: The day that weeks begin on.
            time_format: Hours on the clock, 12 or 24.
            locale: The user's language.
            default_schedule_id: The schedule that event types without one of their own use.
            theme: How booking pages look: light or dark; null follows the visitor's device.
            app_theme: How the app looks: light or dark; null follows the device.
            brand_color: As hexadecimal digits, such as #aabbcc.
            dark_brand_color: As hexadecimal digits, such as #aabbcc.
            metadata: Your own data. Up to 50 keys of up to 40 characters; texts of up to 500 characters, numbers or
                booleans.

        Returns: The new user.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/users`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
            body={
                "email": email,
                "username": username,
                "organizationRole": organization_role,
                "autoAccept": auto_accept,
                "timeZone": time_zone,
                "weekday": weekday,
                "timeFormat": time_format,
                "locale": locale,
                "defaultScheduleId": default_schedule_id,
                "bio": bio,
                "avatarUrl": avatar_url,
                "theme": theme,
                "appTheme": app_theme,
                "brandColor": brand_color,
                "darkBrandColor": dark_brand_color,
                "hideBranding": hide_branding,
                "metadata": metadata,
            },
            decode=models.OrganizationUser.from_dict,
        )

    async def update(
        self,
        org_id: int,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        weekday: WeekdayLike | Unset = UNSET,
        time_format: int | Unset = UNSET,
        locale: LanguageLike | Unset | None = UNSET,
        default_schedule_id: int | Unset = UNSET,
        bio: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        app_theme: str | Unset | None = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> OrganizationUser:
        """Change one user of an organisation.

        The name is not among what can be changed; the server ignores it.

        Args:
            org_id: The organisation's id.
            user_id: The user's id.
            time_zone: IANA name.
            weekday: The day that weeks begin on.
            time_format: Hours on the clock, 12 or 24.
            locale: The user's language.
            default_schedule_id: The schedule that event types without one of their own use.
            theme: How booking pages look: light or dark; null follows the visitor's device.
            app_theme: How the app looks: light or dark; null follows the device.
            brand_color: As hexadecimal digits, such as #aabbcc.
            dark_brand_color: As hexadecimal digits, such as #aabbcc.
            metadata: Your own data. Up to 50 keys of up to 40 characters; texts of up to 500 characters, numbers or
                booleans.

        Returns: The user as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError, ServerError.

        API: `PATCH /organizations/{orgId}/users/{userId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "userId": user_id},
            body={
                "email": email,
                "username": username,
                "timeZone": time_zone,
                "weekday": weekday,
                "timeFormat": time_format,
                "locale": locale,
                "defaultScheduleId": default_schedule_id,
                "bio": bio,
                "avatarUrl": avatar_url,
                "theme": theme,
                "appTheme": app_theme,
                "brandColor": brand_color,
                "darkBrandColor": dark_brand_color,
                "hideBranding": hide_branding,
                "metadata": metadata,
            },
            decode=models.OrganizationUser.from_dict,
        )

    async def delete(self, org_id: int, user_id: int) -> OrganizationUser:
        """Delete one user of an organisation, account and all.

        Args:
            org_id: The organisation's id.
            user_id: The user's id.

        Returns: The user that was deleted.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError, ServerError.

        API: `DELETE /organizations/{orgId}/users/{userId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "userId": user_id}, decode=models.OrganizationUser.from_dict
        )


class OrganizationsUsersResourceWithResponse(ResourceWithResponse[OrganizationsUsersResource]):
    """The calls of `cal.organizations.users`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsUsersResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)

    @cached_property
    def bookings(self) -> OrganizationsUsersBookingsResourceWithResponse:
        """`cal.with_response.organizations.users.bookings`."""
        from .organizations_users_bookings import OrganizationsUsersBookingsResourceWithResponse

        return OrganizationsUsersBookingsResourceWithResponse(self._resource.bookings)

    @cached_property
    def conferencing(self) -> OrganizationsUsersConferencingResourceWithResponse:
        """`cal.with_response.organizations.users.conferencing`."""
        from .organizations_users_conferencing import OrganizationsUsersConferencingResourceWithResponse

        return OrganizationsUsersConferencingResourceWithResponse(self._resource.conferencing)

    @cached_property
    def out_of_office(self) -> OrganizationsUsersOutOfOfficeResourceWithResponse:
        """`cal.with_response.organizations.users.out_of_office`."""
        from .organizations_users_out_of_office import OrganizationsUsersOutOfOfficeResourceWithResponse

        return OrganizationsUsersOutOfOfficeResourceWithResponse(self._resource.out_of_office)

    @cached_property
    def schedules(self) -> OrganizationsUsersSchedulesResourceWithResponse:
        """`cal.with_response.organizations.users.schedules`."""
        from .organizations_users_schedules import OrganizationsUsersSchedulesResourceWithResponse

        return OrganizationsUsersSchedulesResourceWithResponse(self._resource.schedules)
