# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.users.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import Schedule, ScheduleAvailability, ScheduleOverride
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_users_schedules_list", "GET", "/organizations/{orgId}/users/{userId}/schedules",
    "organizations.users.schedules", "list",
)  # fmt: skip
GET: Final = Operation(
    "organizations_users_schedules_get", "GET", "/organizations/{orgId}/users/{userId}/schedules/{scheduleId}",
    "organizations.users.schedules", "get", nullable=True,
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_users_schedules_create", "POST", "/organizations/{orgId}/users/{userId}/schedules",
    "organizations.users.schedules", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_users_schedules_update", "PATCH", "/organizations/{orgId}/users/{userId}/schedules/{scheduleId}",
    "organizations.users.schedules", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_users_schedules_delete", "DELETE", "/organizations/{orgId}/users/{userId}/schedules/{scheduleId}",
    "organizations.users.schedules", "delete",
)  # fmt: skip


class OrganizationsUsersSchedulesResource(Resource):
    """The schedules of a user of an organization."""

    def list(self, org_id: int, user_id: int) -> Pages[Schedule]:
        """List the schedules of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/users/{userId}/schedules`.
        """
        return self._pages(LIST, path={"orgId": org_id, "userId": user_id}, decode=models.Schedule.from_dict)

    async def get(self, org_id: int, user_id: int, schedule_id: int) -> Schedule | None:
        """Fetch one schedule of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            schedule_id: The schedule's id.

        Returns: The schedule.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/users/{userId}/schedules/{scheduleId}`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "userId": user_id, "scheduleId": schedule_id},
            decode=lambda data: decode_model(models.Schedule.from_dict, data),
        )

    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: Sequence[ScheduleAvailability | Mapping[str, Any]] | Unset = UNSET,
        overrides: Sequence[ScheduleOverride | Mapping[str, Any]] | Unset = UNSET,
    ) -> Schedule:
        """Create a schedule for a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            time_zone: IANA name of the time zone that all times of the schedule refer to.
            is_default: If true, it becomes the user's default schedule; if false, the default is unchanged.
            availability: Monday to Friday from 09:00 to 17:00 by default.

        Returns: The new schedule.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /organizations/{orgId}/users/{userId}/schedules`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "userId": user_id},
            body={
                "name": name,
                "timeZone": time_zone,
                "isDefault": is_default,
                "availability": availability,
                "overrides": overrides,
            },
            decode=models.Schedule.from_dict,
        )

    async def update(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        availability: Sequence[ScheduleAvailability | Mapping[str, Any]] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        overrides: Sequence[ScheduleOverride | Mapping[str, Any]] | Unset = UNSET,
    ) -> Schedule:
        """Change one schedule of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            schedule_id: The schedule's id.
            time_zone: IANA name of the time zone that all times of the schedule refer to.
            availability: Replaces all weekly hours.
            is_default: If true, it becomes the user's default schedule; if false, the default is unchanged.
            overrides: Replaces all overrides.

        Returns: The updated schedule.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/users/{userId}/schedules/{scheduleId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "userId": user_id, "scheduleId": schedule_id},
            body={
                "name": name,
                "timeZone": time_zone,
                "availability": availability,
                "isDefault": is_default,
                "overrides": overrides,
            },
            decode=models.Schedule.from_dict,
        )

    async def delete(self, org_id: int, user_id: int, schedule_id: int) -> None:
        """Delete one schedule of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            schedule_id: The schedule's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/users/{userId}/schedules/{scheduleId}`.
        """
        return await self._send(DELETE, path={"orgId": org_id, "userId": user_id, "scheduleId": schedule_id})


class OrganizationsUsersSchedulesResourceWithResponse(ResourceWithResponse[OrganizationsUsersSchedulesResource]):
    """The methods of `cal.organizations.users.schedules`, returning a `Response`."""

    def __init__(self, resource: OrganizationsUsersSchedulesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
