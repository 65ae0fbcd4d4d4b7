# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.users.conferencing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page

if TYPE_CHECKING:
    from ..models import ConferencingAppSlugLike, UserConferencingApp
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_users_conferencing_list", "GET", "/organizations/{orgId}/users/{userId}/conferencing",
    "organizations.users.conferencing", "list", hosted_only=True,
)  # fmt: skip
SET_DEFAULT: Final = Operation(
    "organizations_users_conferencing_set_default", "POST",
    "/organizations/{orgId}/users/{userId}/conferencing/default", "organizations.users.conferencing", "set_default",
    hosted_only=True,
)  # fmt: skip


class OrganizationsUsersConferencingResource(Resource):
    """The video conferencing apps of one user of an organization."""

    def list(self, org_id: int, user_id: int) -> Pages[UserConferencingApp]:
        """List the conferencing apps that a user has connected.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            user_id: The user's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/users/{userId}/conferencing`.
        """
        return self._pages(LIST, path={"orgId": org_id, "userId": user_id}, decode=models.UserConferencingApp.from_dict)

    async def set_default(self, org_id: int, user_id: int, *, app_slug: ConferencingAppSlugLike) -> None:
        """Set the conferencing app that a user's event types use by default.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            user_id: The user's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/users/{userId}/conferencing/default`.
        """
        return await self._send(SET_DEFAULT, path={"orgId": org_id, "userId": user_id}, body={"appSlug": app_slug})


class OrganizationsUsersConferencingResourceWithResponse(ResourceWithResponse[OrganizationsUsersConferencingResource]):
    """The methods of `cal.organizations.users.conferencing`, returning a `Response`."""

    def __init__(self, resource: OrganizationsUsersConferencingResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.set_default: Final = with_response(resource.set_default)
