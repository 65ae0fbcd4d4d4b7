# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.attributes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import Attribute, AttributeOptionInput, AttributeTypeLike
    from ..pagination import Pages
    from .organizations_attributes_assignments import (
        OrganizationsAttributesAssignmentsResource,
        OrganizationsAttributesAssignmentsResourceWithResponse,
    )
    from .organizations_attributes_options import (
        OrganizationsAttributesOptionsResource,
        OrganizationsAttributesOptionsResourceWithResponse,
    )
    from .organizations_attributes_sync_history import (
        OrganizationsAttributesSyncHistoryResource,
        OrganizationsAttributesSyncHistoryResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_attributes_list", "GET", "/organizations/{orgId}/attributes", "organizations.attributes", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_attributes_get", "GET", "/organizations/{orgId}/attributes/{attributeId}",
    "organizations.attributes", "get", nullable=True,
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_attributes_create", "POST", "/organizations/{orgId}/attributes", "organizations.attributes",
    "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_attributes_update", "PATCH", "/organizations/{orgId}/attributes/{attributeId}",
    "organizations.attributes", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_attributes_delete", "DELETE", "/organizations/{orgId}/attributes/{attributeId}",
    "organizations.attributes", "delete",
)  # fmt: skip


class OrganizationsAttributesResource(Resource):
    """The attributes that an organization keeps about its members."""

    @cached_property
    def assignments(self) -> OrganizationsAttributesAssignmentsResource:
        """The attribute options that are assigned to a user."""
        from .organizations_attributes_assignments import OrganizationsAttributesAssignmentsResource

        return OrganizationsAttributesAssignmentsResource(self._sender)

    @cached_property
    def options(self) -> OrganizationsAttributesOptionsResource:
        """The values that an attribute can take."""
        from .organizations_attributes_options import OrganizationsAttributesOptionsResource

        return OrganizationsAttributesOptionsResource(self._sender)

    @cached_property
    def sync_history(self) -> OrganizationsAttributesSyncHistoryResource:
        """Syncs that brought attributes into an organization from other apps."""
        from .organizations_attributes_sync_history import OrganizationsAttributesSyncHistoryResource

        return OrganizationsAttributesSyncHistoryResource(self._sender)

    def list(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Attribute]:
        """List the attributes of an organization.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes`.
        """
        return self._pages(
            LIST, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.Attribute.from_dict
        )

    async def get(self, org_id: int, attribute_id: str) -> Attribute | None:
        """Fetch one attribute.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.

        Returns: The attribute, or null.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/{attributeId}`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "attributeId": attribute_id},
            decode=lambda data: decode_model(models.Attribute.from_dict, data),
        )

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str,
        type: AttributeTypeLike,
        options: Sequence[AttributeOptionInput | Mapping[str, Any]],
        enabled: bool | Unset = UNSET,
    ) -> Attribute:
        """Create an attribute.

        Args:
            org_id: The organization's id.
            options: The initial options; empty for texts and numbers.
            enabled: Whether it is shown on members' profiles.

        Returns: The new attribute.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/attributes`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
            body={"name": name, "slug": slug, "type": type, "options": options, "enabled": enabled},
            decode=models.Attribute.from_dict,
        )

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        type: AttributeTypeLike | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> Attribute:
        """Change one attribute.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.
            enabled: Whether it is shown on members' profiles.

        Returns: The updated attribute.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/attributes/{attributeId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "attributeId": attribute_id},
            body={"name": name, "slug": slug, "type": type, "enabled": enabled},
            decode=models.Attribute.from_dict,
        )

    async def delete(self, org_id: int, attribute_id: str) -> Attribute:
        """Delete one attribute and all its options.

        Args:
            org_id: The organization's id.
            attribute_id: The attribute's id, a UUID.

        Returns: The deleted attribute.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/attributes/{attributeId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "attributeId": attribute_id}, decode=models.Attribute.from_dict
        )


class OrganizationsAttributesResourceWithResponse(ResourceWithResponse[OrganizationsAttributesResource]):
    """The methods of `cal.organizations.attributes`, returning a `Response`."""

    def __init__(self, resource: OrganizationsAttributesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)

    @cached_property
    def assignments(self) -> OrganizationsAttributesAssignmentsResourceWithResponse:
        """`cal.with_response.organizations.attributes.assignments`."""
        from .organizations_attributes_assignments import OrganizationsAttributesAssignmentsResourceWithResponse

        return OrganizationsAttributesAssignmentsResourceWithResponse(self._resource.assignments)

    @cached_property
    def options(self) -> OrganizationsAttributesOptionsResourceWithResponse:
        """`cal.with_response.organizations.attributes.options`."""
        from .organizations_attributes_options import OrganizationsAttributesOptionsResourceWithResponse

        return OrganizationsAttributesOptionsResourceWithResponse(self._resource.options)

    @cached_property
    def sync_history(self) -> OrganizationsAttributesSyncHistoryResourceWithResponse:
        """`cal.with_response.organizations.attributes.sync_history`."""
        from .organizations_attributes_sync_history import OrganizationsAttributesSyncHistoryResourceWithResponse

        return OrganizationsAttributesSyncHistoryResourceWithResponse(self._resource.sync_history)
