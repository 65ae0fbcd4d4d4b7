# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.attributes.sync_history`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import AttributeSyncRun
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_attributes_sync_history_list", "GET", "/organizations/{orgId}/attributes/sync-history",
    "organizations.attributes.sync_history", "list", paginated=Pagination("cursor", 25, 100, metadata=True),
    hosted_only=True,
)  # fmt: skip
LIST_BY_USER: Final = Operation(
    "organizations_attributes_sync_history_list_by_user", "GET",
    "/organizations/{orgId}/attributes/sync-history/user/{userId}", "organizations.attributes.sync_history",
    "list_by_user", paginated=Pagination("cursor", 25, 100, metadata=True), hosted_only=True,
)  # fmt: skip


class OrganizationsAttributesSyncHistoryResource(Resource):
    """How attributes came into an organisation from other apps."""

    def list(self, org_id: int, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET) -> Pages[AttributeSyncRun]:
        """List the runs that brought attributes into an organisation from an app such as Salesforce.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            org_id: The organisation's id.
            limit: How many entries a page holds at the most.
            cursor: Where the page before has ended, a UUID, as it says itself.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/sync-history`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={"limit": limit, "cursor": cursor},
            decode=models.AttributeSyncRun.from_dict,
        )

    def list_by_user(
        self, org_id: int, user_id: int, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> Pages[AttributeSyncRun]:
        """List the runs that brought attributes of one user in from an app such as Salesforce.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            org_id: The organisation's id.
            user_id: The user's id.
            limit: How many entries a page holds at the most.
            cursor: Where the page before has ended, a UUID, as it says itself.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/sync-history/user/{userId}`.
        """
        return self._pages(
            LIST_BY_USER,
            path={"orgId": org_id, "userId": user_id},
            query={"limit": limit, "cursor": cursor},
            decode=models.AttributeSyncRun.from_dict,
        )


class OrganizationsAttributesSyncHistoryResourceWithResponse(
    ResourceWithResponse[OrganizationsAttributesSyncHistoryResource]
):
    """The calls of `cal.organizations.attributes.sync_history`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsAttributesSyncHistoryResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.list_by_user: Final = with_response_page(resource.list_by_user)
