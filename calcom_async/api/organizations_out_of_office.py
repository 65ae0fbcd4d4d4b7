# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.out_of_office`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import OutOfOffice, SortOrderLike
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_out_of_office_list", "GET", "/organizations/{orgId}/ooo", "organizations.out_of_office", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class OrganizationsOutOfOfficeResource(Resource):
    """The times when the users of an organization are out of office."""

    def list(
        self,
        org_id: int,
        *,
        email: str | Unset = UNSET,
        sort_start: SortOrderLike | Unset = UNSET,
        sort_end: SortOrderLike | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[OutOfOffice]:
        """List the out-of-office entries of an organization's users.

        Args:
            org_id: The organization's id.
            email: Only entries of the user with this email address.
            sort_start: Sort by start time.
            sort_end: Sort by end time.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/ooo`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={"email": email, "sortStart": sort_start, "sortEnd": sort_end, "take": take, "skip": skip},
            decode=models.OutOfOffice.from_dict,
        )


class OrganizationsOutOfOfficeResourceWithResponse(ResourceWithResponse[OrganizationsOutOfOfficeResource]):
    """The methods of `cal.organizations.out_of_office`, returning a `Response`."""

    def __init__(self, resource: OrganizationsOutOfOfficeResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
