# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.oauth_clients.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from .. import models
from .._deprecated import deprecated
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import LanguageLike, ManagedUserProfile, ManagedUserTokens, NewManagedUser, WeekdayLike
    from ..pagination import Pages

LIST: Final = Operation(
    "oauth_clients_users_list", "GET", "/oauth-clients/{clientId}/users", "oauth_clients.users", "list",
    paginated=Pagination("limit-offset", 50, 250), deprecated=True,
)  # fmt: skip
GET: Final = Operation(
    "oauth_clients_users_get", "GET", "/oauth-clients/{clientId}/users/{userId}", "oauth_clients.users", "get",
    deprecated=True,
)  # fmt: skip
CREATE: Final = Operation(
    "oauth_clients_users_create", "POST", "/oauth-clients/{clientId}/users", "oauth_clients.users", "create",
    deprecated=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "oauth_clients_users_update", "PATCH", "/oauth-clients/{clientId}/users/{userId}", "oauth_clients.users", "update",
    idempotent=True, deprecated=True,
)  # fmt: skip
DELETE: Final = Operation(
    "oauth_clients_users_delete", "DELETE", "/oauth-clients/{clientId}/users/{userId}", "oauth_clients.users", "delete",
    deprecated=True,
)  # fmt: skip
FORCE_REFRESH: Final = Operation(
    "oauth_clients_users_force_refresh", "POST", "/oauth-clients/{clientId}/users/{userId}/force-refresh",
    "oauth_clients.users", "force_refresh", deprecated=True,
)  # fmt: skip


class OauthClientsUsersResource(Resource):
    """The users that a platform manages."""

    @deprecated("Cal.com plans to remove GET /oauth-clients/{clientId}/users")
    def list(
        self,
        client_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
    ) -> Pages[ManagedUserProfile]:
        """List the users that a client manages.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            limit: Maximum number of users per page.
            offset: Number of users to skip before the first one returned. The maximum is 250, so only the first
                500 users can be listed.
            emails: Only users with these email addresses.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}/users`.
        """
        return self._pages(
            LIST,
            path={"clientId": client_id},
            query={"limit": limit, "offset": offset, "emails": emails},
            decode=models.ManagedUserProfile.from_dict,
        )

    @deprecated("Cal.com plans to remove GET /oauth-clients/{clientId}/users/{userId}")
    async def get(self, client_id: str, user_id: int) -> ManagedUserProfile:
        """Fetch one user whom the client manages.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.

        Returns: The user.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}/users/{userId}`.
        """
        return await self._send(
            GET, path={"clientId": client_id, "userId": user_id}, decode=models.ManagedUserProfile.from_dict
        )

    @deprecated("Cal.com plans to remove POST /oauth-clients/{clientId}/users")
    async def create(
        self,
        client_id: str,
        *,
        email: str,
        name: str,
        time_format: Literal[12] | Literal[24] | Unset = UNSET,
        week_start: WeekdayLike | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: LanguageLike | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> NewManagedUser:
        """Create a user whom the client manages.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            name: Shown in emails to attendees.
            time_format: The clock format in hours.
            week_start: The first day of the week.
            time_zone: IANA time zone name; a default schedule, Monday to Friday from 9 AM to 5 PM, is created in
                it. If left out, the time zone is Europe/London and there is no schedule, so the user cannot be
                booked until one is created.
            avatar_url: The URL of a picture.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.

        Returns: The new user, with tokens to act for them.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /oauth-clients/{clientId}/users`.
        """
        return await self._send(
            CREATE,
            path={"clientId": client_id},
            body={
                "email": email,
                "name": name,
                "timeFormat": time_format,
                "weekStart": week_start,
                "timeZone": time_zone,
                "locale": locale,
                "avatarUrl": avatar_url,
                "bio": bio,
                "metadata": metadata,
            },
            decode=models.NewManagedUser.from_dict,
        )

    @deprecated("Cal.com plans to remove PATCH /oauth-clients/{clientId}/users/{userId}")
    async def update(
        self,
        client_id: str,
        user_id: int,
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
    ) -> ManagedUserProfile:
        """Change a user whom the client manages.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.
            time_format: The clock format in hours.
            default_schedule_id: The schedule used by event types without one of their own.
            week_start: The first day of the week.
            time_zone: IANA time zone name.
            avatar_url: The URL of a picture.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.

        Returns: The updated user.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /oauth-clients/{clientId}/users/{userId}`.
        """
        return await self._send(
            UPDATE,
            path={"clientId": client_id, "userId": user_id},
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
            decode=models.ManagedUserProfile.from_dict,
        )

    @deprecated("Cal.com plans to remove DELETE /oauth-clients/{clientId}/users/{userId}")
    async def delete(self, client_id: str, user_id: int) -> ManagedUserProfile:
        """Delete a user whom the client manages.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.

        Returns: The deleted user.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /oauth-clients/{clientId}/users/{userId}`.
        """
        return await self._send(
            DELETE, path={"clientId": client_id, "userId": user_id}, decode=models.ManagedUserProfile.from_dict
        )

    @deprecated("Cal.com plans to remove POST /oauth-clients/{clientId}/users/{userId}/force-refresh")
    async def force_refresh(self, client_id: str, user_id: int) -> ManagedUserTokens:
        """Get new tokens for a managed user without the old ones.

        Deprecated: Cal.com plans to remove this operation.

        For when the refresh token was lost.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.

        Returns: The new tokens; the old ones stop working.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /oauth-clients/{clientId}/users/{userId}/force-refresh`.
        """
        return await self._send(
            FORCE_REFRESH, path={"clientId": client_id, "userId": user_id}, decode=models.ManagedUserTokens.from_dict
        )


class OauthClientsUsersResourceWithResponse(ResourceWithResponse[OauthClientsUsersResource]):
    """The methods of `cal.oauth_clients.users`, returning a `Response`."""

    def __init__(self, resource: OauthClientsUsersResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.force_refresh: Final = with_response(resource.force_refresh)
