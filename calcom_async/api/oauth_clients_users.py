# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.oauth_clients.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET, deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import LanguageLike, ManagedUser, ManagedUserTokens, NewManagedUser, WeekdayLike
    from ..pagination import Pages
    from ..types import Unset

_LIST = Operation(
    id="oauth_clients_users_list",
    method="GET",
    path="/oauth-clients/{clientId}/users",
    resource="oauth_clients.users",
    function="list",
    paginated=Pagination(style="limit-offset", default=50, maximum=250, metadata=False),
    deprecated=True,
)
_GET = Operation(
    id="oauth_clients_users_get",
    method="GET",
    path="/oauth-clients/{clientId}/users/{userId}",
    resource="oauth_clients.users",
    function="get",
    deprecated=True,
)
_CREATE = Operation(
    id="oauth_clients_users_create",
    method="POST",
    path="/oauth-clients/{clientId}/users",
    resource="oauth_clients.users",
    function="create",
    deprecated=True,
)
_UPDATE = Operation(
    id="oauth_clients_users_update",
    method="PATCH",
    path="/oauth-clients/{clientId}/users/{userId}",
    resource="oauth_clients.users",
    function="update",
    idempotent=True,
    deprecated=True,
)
_DELETE = Operation(
    id="oauth_clients_users_delete",
    method="DELETE",
    path="/oauth-clients/{clientId}/users/{userId}",
    resource="oauth_clients.users",
    function="delete",
    deprecated=True,
)
_FORCE_REFRESH = Operation(
    id="oauth_clients_users_force_refresh",
    method="POST",
    path="/oauth-clients/{clientId}/users/{userId}/force-refresh",
    resource="oauth_clients.users",
    function="force_refresh",
    deprecated=True,
)


class OauthClientsUsersResource(Resource):
    """The users that a platform manages."""

    @deprecated("the API means to drop GET /oauth-clients/{clientId}/users")
    def list(
        self,
        client_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
    ) -> Pages[ManagedUser]:
        """List the users that a client manages.

        Deprecated: the API means to drop this operation.

        Args:
            client_id: The OAuth client's id.
            limit: How many users a page holds at the most.
            offset: How many users to leave out before the first one returned; as it ends at 250, only the first 500
                users can be listed.
            emails: Only the users with these addresses.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}/users`.
        """
        return self._pages(
            _LIST,
            path={"clientId": client_id},
            query={"limit": limit, "offset": offset, "emails": emails},
            decode=models.ManagedUser.from_dict,
        )

    @deprecated("the API means to drop GET /oauth-clients/{clientId}/users/{userId}")
    async def get(self, client_id: str, user_id: int) -> ManagedUser:
        """Fetch one user whom the client manages.

        Deprecated: the API means to drop this operation.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.

        Returns: The user.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}/users/{userId}`.
        """
        return await self._send(
            _GET, path={"clientId": client_id, "userId": user_id}, decode=models.ManagedUser.from_dict
        )

    @deprecated("the API means to drop POST /oauth-clients/{clientId}/users")
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

        Deprecated: the API means to drop this operation.

        Args:
            client_id: The OAuth client's id.
            name: Mails to attendees show it.
            time_format: Hours on the clock.
            week_start: The day that weeks begin on.
            time_zone: IANA name; a default schedule, Monday to Friday from 9 to 17, is made in it. Left out, the
                zone is Europe/London and there is no schedule, so that the user cannot be booked until one is made.
            avatar_url: Address of a picture.
            metadata: Your own data. Up to 50 keys of up to 40 characters; texts of up to 500 characters, numbers or
                booleans.

        Returns: The new user with tokens to act for them.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /oauth-clients/{clientId}/users`.
        """
        return await self._send(
            _CREATE,
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

    @deprecated("the API means to drop PATCH /oauth-clients/{clientId}/users/{userId}")
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
    ) -> ManagedUser:
        """Change a user whom the client manages.

        Deprecated: the API means to drop this operation.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.
            time_format: Hours on the clock.
            default_schedule_id: The schedule that event types without one of their own use.
            week_start: The day that weeks begin on.
            time_zone: IANA name.
            avatar_url: Address of a picture.
            metadata: Your own data. Up to 50 keys of up to 40 characters; texts of up to 500 characters, numbers or
                booleans.

        Returns: The user as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /oauth-clients/{clientId}/users/{userId}`.
        """
        return await self._send(
            _UPDATE,
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
            decode=models.ManagedUser.from_dict,
        )

    @deprecated("the API means to drop DELETE /oauth-clients/{clientId}/users/{userId}")
    async def delete(self, client_id: str, user_id: int) -> ManagedUser:
        """Delete a user whom the client manages.

        Deprecated: the API means to drop this operation.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.

        Returns: The user that was deleted.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /oauth-clients/{clientId}/users/{userId}`.
        """
        return await self._send(
            _DELETE, path={"clientId": client_id, "userId": user_id}, decode=models.ManagedUser.from_dict
        )

    @deprecated("the API means to drop POST /oauth-clients/{clientId}/users/{userId}/force-refresh")
    async def force_refresh(self, client_id: str, user_id: int) -> ManagedUserTokens:
        """Get new tokens for a managed user without the old ones.

        Deprecated: the API means to drop this operation.

        For when the refresh token was lost.

        Args:
            client_id: The OAuth client's id.
            user_id: The managed user's id.

        Returns: The new tokens; the old ones end.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /oauth-clients/{clientId}/users/{userId}/force-refresh`.
        """
        return await self._send(
            _FORCE_REFRESH, path={"clientId": client_id, "userId": user_id}, decode=models.ManagedUserTokens.from_dict
        )


class OauthClientsUsersResourceWithResponse(ResourceWithResponse[OauthClientsUsersResource]):
    """The calls of `cal.oauth_clients.users`, each answering with a `Response`."""

    def __init__(self, resource: OauthClientsUsersResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.force_refresh: Final = with_response(resource.force_refresh)
