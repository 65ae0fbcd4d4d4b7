# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.attributes.options`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import AssignedAttributeOption, AttributeOption
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_attributes_options_list", "GET", "/organizations/{orgId}/attributes/{attributeId}/options",
    "organizations.attributes.options", "list",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_attributes_options_create", "POST", "/organizations/{orgId}/attributes/{attributeId}/options",
    "organizations.attributes.options", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_attributes_options_update", "PATCH",
    "/organizations/{orgId}/attributes/{attributeId}/options/{optionId}", "organizations.attributes.options", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_attributes_options_delete", "DELETE",
    "/organizations/{orgId}/attributes/{attributeId}/options/{optionId}", "organizations.attributes.options", "delete",
)  # fmt: skip
LIST_ASSIGNED: Final = Operation(
    "organizations_attributes_options_list_assigned", "GET",
    "/organizations/{orgId}/attributes/{attributeId}/options/assigned", "organizations.attributes.options",
    "list_assigned", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
LIST_ASSIGNED_BY_SLUG: Final = Operation(
    "organizations_attributes_options_list_assigned_by_slug", "GET",
    "/organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned", "organizations.attributes.options",
    "list_assigned_by_slug", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class OrganizationsAttributesOptionsResource(Resource):
    """The values that an attribute can take."""

    def list(self, org_id: int, attribute_id: str) -> Pages[AttributeOption]:
        """List the options of an attribute.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/{attributeId}/options`.
        """
        return self._pages(
            LIST, path={"orgId": org_id, "attributeId": attribute_id}, decode=models.AttributeOption.from_dict
        )

    async def create(self, org_id: int, attribute_id: str, *, value: str, slug: str) -> AttributeOption:
        """Add an option to an attribute.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.
            value: The display text.

        Returns: The new option.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/attributes/{attributeId}/options`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "attributeId": attribute_id},
            body={"value": value, "slug": slug},
            decode=models.AttributeOption.from_dict,
        )

    async def update(
        self, org_id: int, attribute_id: str, option_id: str, *, value: str | Unset = UNSET, slug: str | Unset = UNSET
    ) -> AttributeOption:
        """Change one option of an attribute.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.
            option_id: The option's id, a UUID.
            value: The display text.

        Returns: The updated option.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/attributes/{attributeId}/options/{optionId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "attributeId": attribute_id, "optionId": option_id},
            body={"value": value, "slug": slug},
            decode=models.AttributeOption.from_dict,
        )

    async def delete(self, org_id: int, attribute_id: str, option_id: str) -> AttributeOption:
        """Delete one option of an attribute.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.
            option_id: The option's id, a UUID.

        Returns: The deleted option.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/attributes/{attributeId}/options/{optionId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "attributeId": attribute_id, "optionId": option_id},
            decode=models.AttributeOption.from_dict,
        )

    def list_assigned(
        self,
        org_id: int,
        attribute_id: str,
        *,
        assigned_option_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[int] | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[AssignedAttributeOption]:
        """List the options of an attribute that are assigned to anyone, with the users who have them.

        With `assigned_option_ids`, options are filtered out after the page was cut, so a page with fewer items
        than requested is not necessarily the last one.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.
            assigned_option_ids: Only options of users who have one of these options; responds with 404 if nobody
                has one.
            team_ids: Only options that members of these teams have.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/{attributeId}/options/assigned`.
        """
        return self._pages(
            LIST_ASSIGNED,
            path={"orgId": org_id, "attributeId": attribute_id},
            query={"assignedOptionIds": assigned_option_ids, "teamIds": team_ids, "take": take, "skip": skip},
            decode=models.AssignedAttributeOption.from_dict,
        )

    def list_assigned_by_slug(
        self,
        org_id: int,
        attribute_slug: str,
        *,
        assigned_option_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[int] | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[AssignedAttributeOption]:
        """List the options of the attribute with this slug that are assigned to anyone, with the users who have
        them.

        With `assigned_option_ids`, options are filtered out after the page was cut, so a page with fewer items
        than requested is not necessarily the last one.

        Args:
            org_id: The organization's id.
            attribute_slug: The attribute's slug.
            assigned_option_ids: Only options of users who have one of these options; responds with 404 if nobody
                has one.
            team_ids: Only options that members of these teams have.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned`.
        """
        return self._pages(
            LIST_ASSIGNED_BY_SLUG,
            path={"orgId": org_id, "attributeSlug": attribute_slug},
            query={"assignedOptionIds": assigned_option_ids, "teamIds": team_ids, "take": take, "skip": skip},
            decode=models.AssignedAttributeOption.from_dict,
        )


class OrganizationsAttributesOptionsResourceWithResponse(ResourceWithResponse[OrganizationsAttributesOptionsResource]):
    """The methods of `cal.organizations.attributes.options`, returning a `Response`."""

    def __init__(self, resource: OrganizationsAttributesOptionsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.list_assigned: Final = with_response_page(resource.list_assigned)
        self.list_assigned_by_slug: Final = with_response_page(resource.list_assigned_by_slug)
