# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.users.out_of_office`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import OutOfOffice, OutOfOfficeReasonLike, SortOrderLike
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_users_out_of_office_list", "GET", "/organizations/{orgId}/users/{userId}/ooo",
    "organizations.users.out_of_office", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_users_out_of_office_create", "POST", "/organizations/{orgId}/users/{userId}/ooo",
    "organizations.users.out_of_office", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_users_out_of_office_update", "PATCH", "/organizations/{orgId}/users/{userId}/ooo/{oooId}",
    "organizations.users.out_of_office", "update",
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_users_out_of_office_delete", "DELETE", "/organizations/{orgId}/users/{userId}/ooo/{oooId}",
    "organizations.users.out_of_office", "delete",
)  # fmt: skip


class OrganizationsUsersOutOfOfficeResource(Resource):
    """The times when a user of an organization is out of office."""

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        sort_start: SortOrderLike | Unset = UNSET,
        sort_end: SortOrderLike | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OutOfOffice]:
        """List the out-of-office entries of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            sort_start: Sort by start time.
            sort_end: Sort by end time.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/users/{userId}/ooo`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "userId": user_id},
            query={"sortStart": sort_start, "sortEnd": sort_end, "take": take, "skip": skip},
            decode=models.OutOfOffice.from_dict,
        )

    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        start: dt.datetime,
        end: dt.datetime,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: OutOfOfficeReasonLike | Unset = UNSET,
    ) -> OutOfOffice:
        """Create an out-of-office entry for a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            start: An instant on the first day; the server uses the start of that day, in UTC.
            end: An instant on the last day; the server uses the end of that day, in UTC.
            to_user_id: The user who takes over the bookings in the meantime; no one by default.

        Returns: The new entry.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/users/{userId}/ooo`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "userId": user_id},
            body={"start": start, "end": end, "notes": notes, "toUserId": to_user_id, "reason": reason},
            decode=models.OutOfOffice.from_dict,
        )

    async def update(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
        *,
        start: dt.datetime | Unset = UNSET,
        end: dt.datetime | Unset = UNSET,
        notes: str | Unset | None = UNSET,
        to_user_id: int | Unset | None = UNSET,
        reason: OutOfOfficeReasonLike | Unset = UNSET,
    ) -> OutOfOffice:
        """Change one out-of-office entry of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            ooo_id: The out-of-office entry's id.
            start: An instant on the first day, as for creating an entry; requires `end`.
            end: An instant on the last day, as for creating an entry; requires `start`.
            to_user_id: The user who takes over the bookings in the meantime; null for no one.

        Returns: The updated entry.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/users/{userId}/ooo/{oooId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "userId": user_id, "oooId": ooo_id},
            body={"start": start, "end": end, "notes": notes, "toUserId": to_user_id, "reason": reason},
            decode=models.OutOfOffice.from_dict,
        )

    async def delete(self, org_id: int, user_id: int, ooo_id: int) -> OutOfOffice:
        """Delete one out-of-office entry of a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            ooo_id: The out-of-office entry's id.

        Returns: The deleted entry.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/users/{userId}/ooo/{oooId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "userId": user_id, "oooId": ooo_id}, decode=models.OutOfOffice.from_dict
        )


class OrganizationsUsersOutOfOfficeResourceWithResponse(ResourceWithResponse[OrganizationsUsersOutOfOfficeResource]):
    """The methods of `cal.organizations.users.out_of_office`, returning a `Response`."""

    def __init__(self, resource: OrganizationsUsersOutOfOfficeResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
