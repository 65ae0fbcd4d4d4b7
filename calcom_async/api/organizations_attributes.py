# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.attributes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET, decode_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import Attribute, AttributeOptionInput, AttributeTypeLike
    from ..pagination import Pages
    from ..types import Unset
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

_LIST = Operation(
    id="organizations_attributes_list",
    method="GET",
    path="/organizations/{orgId}/attributes",
    resource="organizations.attributes",
    function="list",
    paginated=Pagination(style="take-skip", default=250, maximum=250, metadata=False),
)
_GET = Operation(
    id="organizations_attributes_get",
    method="GET",
    path="/organizations/{orgId}/attributes/{attributeId}",
    resource="organizations.attributes",
    function="get",
)
_CREATE = Operation(
    id="organizations_attributes_create",
    method="POST",
    path="/organizations/{orgId}/attributes",
    resource="organizations.attributes",
    function="create",
)
_UPDATE = Operation(
    id="organizations_attributes_update",
    method="PATCH",
    path="/organizations/{orgId}/attributes/{attributeId}",
    resource="organizations.attributes",
    function="update",
    idempotent=True,
)
_DELETE = Operation(
    id="organizations_attributes_delete",
    method="DELETE",
    path="/organizations/{orgId}/attributes/{attributeId}",
    resource="organizations.attributes",
    function="delete",
)


class OrganizationsAttributesResource(Resource):
    """What an organisation keeps about its members."""

    @cached_property
    def assignments(self) -> OrganizationsAttributesAssignmentsResource:
        """Which options of attributes a user has."""
        from .organizations_attributes_assignments import OrganizationsAttributesAssignmentsResource

        return OrganizationsAttributesAssignmentsResource(self._sender)

    @cached_property
    def options(self) -> OrganizationsAttributesOptionsResource:
        """The values that an attribute can have."""
        from .organizations_attributes_options import OrganizationsAttributesOptionsResource

        return OrganizationsAttributesOptionsResource(self._sender)

    @cached_property
    def sync_history(self) -> OrganizationsAttributesSyncHistoryResource:
        """How attributes came into an organisation from other apps."""
        from .organizations_attributes_sync_history import OrganizationsAttributesSyncHistoryResource

        return OrganizationsAttributesSyncHistoryResource(self._sender)

    def list(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Attribute]:
        """List the attributes of an organisation.

        Args:
            org_id: The organisation's id.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes`.
        """
        return self._pages(
            _LIST, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.Attribute.from_dict
        )

    async def get(self, org_id: int, attribute_id: str) -> Attribute | None:
        """Fetch one attribute.

        Args:
            org_id: The organisation's id.
            attribute_id: The attribute's id, a UUID.

        Returns: The attribute, or null.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/{attributeId}`.
        """
        return await self._send(
            _GET,
            path={"orgId": org_id, "attributeId": attribute_id},
            decode=lambda data: decode_model(models.Attribute.from_dict, data),
            nullable=True,
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
            org_id: The organisation's id.
            options: The options to begin with; empty for texts and numbers.
            enabled: Whether members' profiles show it.

        Returns: The new attribute.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/attributes`.
        """
        return await self._send(
            _CREATE,
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
            org_id: The organisation's id.
            attribute_id: The attribute's id, a UUID.
            enabled: Whether members' profiles show it.

        Returns: The attribute as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/attributes/{attributeId}`.
        """
        return await self._send(
            _UPDATE,
            path={"orgId": org_id, "attributeId": attribute_id},
            body={"name": name, "slug": slug, "type": type, "enabled": enabled},
            decode=models.Attribute.from_dict,
        )

    async def delete(self, org_id: int, attribute_id: str) -> Attribute:
        """Delete one attribute with all its options.

        Args:
            org_id: The organisation's id.
            attribute_id: The attribute's id, a UUID.

        Returns: The attribute that was deleted.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/attributes/{attributeId}`.
        """
        return await self._send(
            _DELETE, path={"orgId": org_id, "attributeId": attribute_id}, decode=models.Attribute.from_dict
        )


class OrganizationsAttributesResourceWithResponse(ResourceWithResponse[OrganizationsAttributesResource]):
    """The calls of `cal.organizations.attributes`, each answering with a `Response`."""

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
