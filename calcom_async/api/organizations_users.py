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
    """The users of an organization."""

    @cached_property
    def bookings(self) -> OrganizationsUsersBookingsResource:
        """The bookings of one user of an organization."""
        from .organizations_users_bookings import OrganizationsUsersBookingsResource

        return OrganizationsUsersBookingsResource(self._sender)

    @cached_property
    def conferencing(self) -> OrganizationsUsersConferencingResource:
        """The video conferencing apps of one user of an organization."""
        from .organizations_users_conferencing import OrganizationsUsersConferencingResource

        return OrganizationsUsersConferencingResource(self._sender)

    @cached_property
    def out_of_office(self) -> OrganizationsUsersOutOfOfficeResource:
        """The times when a user of an organization is out of office."""
        from .organizations_users_out_of_office import OrganizationsUsersOutOfOfficeResource

        return OrganizationsUsersOutOfOfficeResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsUsersSchedulesResource:
        """The schedules of a user of an organization."""
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
        """List the users of an organization.

        Args:
            org_id: The organization's id.
            emails: Only the user with this email address. Pass only one; the server rejects several joined by
                commas.
            assigned_option_ids: Only users with these attribute options.
            attribute_query_operator: How `assigned_option_ids` are combined; AND by default.
            team_ids: Only members of these teams.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

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
        """Create a user in an organization.

        Args:
            org_id: The organization's id.
            email: Instructions for signing up are sent to it.
            organization_role: MEMBER by default.
            auto_accept: Whether the user belongs to the organization immediately, without having to accept.
            time_zone: IANA time zone name.
            weekday: The first day of the week.
            time_format: The clock format in hours, 12 or 24.
            locale: The user's language.
            default_schedule_id: The schedule used by event types without one of their own.
            theme: The theme of booking pages: light or dark; null follows the visitor's device.
            app_theme: The theme of the app: light or dark; null follows the device.
            brand_color: In hexadecimal notation, such as #aabbcc.
            dark_brand_color: In hexadecimal notation, such as #aabbcc.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.

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
        """Change one user of an organization.

        The name cannot be changed; the server ignores it.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            time_zone: IANA time zone name.
            weekday: The first day of the week.
            time_format: The clock format in hours, 12 or 24.
            locale: The user's language.
            default_schedule_id: The schedule used by event types without one of their own.
            theme: The theme of booking pages: light or dark; null follows the visitor's device.
            app_theme: The theme of the app: light or dark; null follows the device.
            brand_color: In hexadecimal notation, such as #aabbcc.
            dark_brand_color: In hexadecimal notation, such as #aabbcc.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.

        Returns: The updated user.

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
        """Delete one user of an organization, including the account.

        Args:
            org_id: The organization's id.
            user_id: The user's id.

        Returns: The deleted user.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError, ServerError.

        API: `DELETE /organizations/{orgId}/users/{userId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "userId": user_id}, decode=models.OrganizationUser.from_dict
        )


class OrganizationsUsersResourceWithResponse(ResourceWithResponse[OrganizationsUsersResource]):
    """The methods of `cal.organizations.users`, returning a `Response`."""

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
