# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.schedules`."""

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

LIST: Final = Operation("schedules_list", "GET", "/schedules", "schedules", "list", api_version="2024-06-11")
GET: Final = Operation(
    "schedules_get", "GET", "/schedules/{scheduleId}", "schedules", "get", api_version="2024-06-11", nullable=True,
)  # fmt: skip
CREATE: Final = Operation("schedules_create", "POST", "/schedules", "schedules", "create", api_version="2024-06-11")
UPDATE: Final = Operation(
    "schedules_update", "PATCH", "/schedules/{scheduleId}", "schedules", "update", api_version="2024-06-11",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "schedules_delete", "DELETE", "/schedules/{scheduleId}", "schedules", "delete", api_version="2024-06-11",
)  # fmt: skip
DEFAULT: Final = Operation(
    "schedules_default", "GET", "/schedules/default", "schedules", "default", api_version="2024-06-11", nullable=True,
)  # fmt: skip


class SchedulesResource(Resource):
    """Your schedules: the times when you can be booked."""

    def list(self) -> Pages[Schedule]:
        """List your schedules.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /schedules`, version 2024-06-11.
        """
        return self._pages(LIST, decode=models.Schedule.from_dict)

    async def get(self, schedule_id: int) -> Schedule | None:
        """Fetch one of your schedules.

        Args:
            schedule_id: The schedule's id.

        Returns: The schedule.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /schedules/{scheduleId}`, version 2024-06-11.
        """
        return await self._send(
            GET, path={"scheduleId": schedule_id}, decode=lambda data: decode_model(models.Schedule.from_dict, data)
        )

    async def create(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: Sequence[ScheduleAvailability | Mapping[str, Any]] | Unset = UNSET,
        overrides: Sequence[ScheduleOverride | Mapping[str, Any]] | Unset = UNSET,
    ) -> Schedule:
        """Create a schedule.

        Args:
            time_zone: IANA name of the time zone that all times of the schedule refer to.
            is_default: If true, it becomes the user's default schedule; if false, the default is unchanged.
            availability: Monday to Friday from 09:00 to 17:00 by default.

        Returns: The new schedule.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `POST /schedules`, version 2024-06-11.
        """
        return await self._send(
            CREATE,
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
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        availability: Sequence[ScheduleAvailability | Mapping[str, Any]] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        overrides: Sequence[ScheduleOverride | Mapping[str, Any]] | Unset = UNSET,
    ) -> Schedule:
        """Change one of your schedules.

        Args:
            schedule_id: The schedule's id.
            time_zone: IANA name of the time zone that all times of the schedule refer to.
            availability: Replaces all weekly hours.
            is_default: If true, it becomes the user's default schedule; if false, the default is unchanged.
            overrides: Replaces all overrides.

        Returns: The updated schedule.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /schedules/{scheduleId}`, version 2024-06-11.
        """
        return await self._send(
            UPDATE,
            path={"scheduleId": schedule_id},
            body={
                "name": name,
                "timeZone": time_zone,
                "availability": availability,
                "isDefault": is_default,
                "overrides": overrides,
            },
            decode=models.Schedule.from_dict,
        )

    async def delete(self, schedule_id: int) -> None:
        """Delete one of your schedules; one that does not exist fails with 400 instead of 404.

        Args:
            schedule_id: The schedule's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `DELETE /schedules/{scheduleId}`, version 2024-06-11.
        """
        return await self._send(DELETE, path={"scheduleId": schedule_id})

    async def default(self) -> Schedule | None:
        """Fetch your default schedule, if you have one.

        Returns: The default schedule, or null.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /schedules/default`, version 2024-06-11.
        """
        return await self._send(DEFAULT, decode=lambda data: decode_model(models.Schedule.from_dict, data))


class SchedulesResourceWithResponse(ResourceWithResponse[SchedulesResource]):
    """The methods of `cal.schedules`, returning a `Response`."""

    def __init__(self, resource: SchedulesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.default: Final = with_response(resource.default)
