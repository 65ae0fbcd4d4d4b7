# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import Schedule
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_schedules_list", "GET", "/organizations/{orgId}/schedules", "organizations.schedules", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class OrganizationsSchedulesResource(Resource):
    """The schedules of all users of an organization."""

    def list(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Schedule]:
        """List the schedules of all users of an organization.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/schedules`.
        """
        return self._pages(
            LIST, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.Schedule.from_dict
        )


class OrganizationsSchedulesResourceWithResponse(ResourceWithResponse[OrganizationsSchedulesResource]):
    """The methods of `cal.organizations.schedules`, returning a `Response`."""

    def __init__(self, resource: OrganizationsSchedulesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
