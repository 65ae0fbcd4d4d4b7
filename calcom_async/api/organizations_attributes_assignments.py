# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.attributes.assignments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import AttributeAssignment, AttributeAssignmentHistory, AttributeOption
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_attributes_assignments_list", "GET", "/organizations/{orgId}/attributes/options/{userId}",
    "organizations.attributes.assignments", "list",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_attributes_assignments_create", "POST", "/organizations/{orgId}/attributes/options/{userId}",
    "organizations.attributes.assignments", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_attributes_assignments_update", "PATCH",
    "/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}", "organizations.attributes.assignments",
    "update", idempotent=True, hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_attributes_assignments_delete", "DELETE",
    "/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}", "organizations.attributes.assignments",
    "delete",
)  # fmt: skip
HISTORY: Final = Operation(
    "organizations_attributes_assignments_history", "GET",
    "/organizations/{orgId}/attributes/assignments/{userId}/history", "organizations.attributes.assignments", "history",
    hosted_only=True,
)  # fmt: skip


class OrganizationsAttributesAssignmentsResource(Resource):
    """The attribute options that are assigned to a user."""

    def list(self, org_id: int, user_id: int) -> Pages[AttributeOption]:
        """List the options that are assigned to a user, across all attributes.

        Args:
            org_id: The organization's id.
            user_id: The user's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/options/{userId}`.
        """
        return self._pages(LIST, path={"orgId": org_id, "userId": user_id}, decode=models.AttributeOption.from_dict)

    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        attribute_id: str,
        attribute_option_id: str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> AttributeAssignment:
        """Assign an option, a text or a number to a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            attribute_option_id: The option to assign; required unless `value` is given.
            value: For texts and numbers, instead of `attribute_option_id`: a new option with this value is
                created and assigned.

        Returns: The assignment.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError, ServerError.

        API: `POST /organizations/{orgId}/attributes/options/{userId}`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "userId": user_id},
            body={"attributeId": attribute_id, "attributeOptionId": attribute_option_id, "value": value},
            decode=models.AttributeAssignment.from_dict,
        )

    async def update(
        self, org_id: int, user_id: int, attribute_option_id: str, *, weight: int | Unset = UNSET
    ) -> AttributeAssignment:
        """Change the weight of an option for a user.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        For admins of the organization.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            attribute_option_id: The option's id, a UUID.
            weight: The weight of the option for the user.

        Returns: The updated assignment.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "userId": user_id, "attributeOptionId": attribute_option_id},
            body={"weight": weight},
            decode=models.AttributeAssignment.from_dict,
        )

    async def delete(self, org_id: int, user_id: int, attribute_option_id: str) -> AttributeAssignment:
        """Remove an option from a user.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            attribute_option_id: The option's id, a UUID.

        Returns: The removed assignment.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "userId": user_id, "attributeOptionId": attribute_option_id},
            decode=models.AttributeAssignment.from_dict,
        )

    async def history(
        self, org_id: int, user_id: int, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> AttributeAssignmentHistory:
        """Fetch the history of a user's attributes: who changed what, and when.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        For admins of the organization. Use `cursor` to get the next changes.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            limit: Maximum number of entries per page.
            cursor: Where the previous page ended: the cursor it returned, a UUID.

        Returns: Some of the changes.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/assignments/{userId}/history`.
        """
        return await self._send(
            HISTORY,
            path={"orgId": org_id, "userId": user_id},
            query={"limit": limit, "cursor": cursor},
            decode=models.AttributeAssignmentHistory.from_dict,
        )


class OrganizationsAttributesAssignmentsResourceWithResponse(
    ResourceWithResponse[OrganizationsAttributesAssignmentsResource]
):
    """The methods of `cal.organizations.attributes.assignments`, returning a `Response`."""

    def __init__(self, resource: OrganizationsAttributesAssignmentsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.history: Final = with_response(resource.history)
