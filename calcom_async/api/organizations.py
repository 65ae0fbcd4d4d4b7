# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .organizations_attributes import OrganizationsAttributesResource, OrganizationsAttributesResourceWithResponse
    from .organizations_bookings import OrganizationsBookingsResource, OrganizationsBookingsResourceWithResponse
    from .organizations_delegation_credentials import (
        OrganizationsDelegationCredentialsResource,
        OrganizationsDelegationCredentialsResourceWithResponse,
    )
    from .organizations_managed import OrganizationsManagedResource, OrganizationsManagedResourceWithResponse
    from .organizations_memberships import (
        OrganizationsMembershipsResource,
        OrganizationsMembershipsResourceWithResponse,
    )
    from .organizations_out_of_office import (
        OrganizationsOutOfOfficeResource,
        OrganizationsOutOfOfficeResourceWithResponse,
    )
    from .organizations_roles import OrganizationsRolesResource, OrganizationsRolesResourceWithResponse
    from .organizations_routing_forms import (
        OrganizationsRoutingFormsResource,
        OrganizationsRoutingFormsResourceWithResponse,
    )
    from .organizations_schedules import OrganizationsSchedulesResource, OrganizationsSchedulesResourceWithResponse
    from .organizations_teams import OrganizationsTeamsResource, OrganizationsTeamsResourceWithResponse
    from .organizations_users import OrganizationsUsersResource, OrganizationsUsersResourceWithResponse
    from .organizations_webhooks import OrganizationsWebhooksResource, OrganizationsWebhooksResourceWithResponse


class OrganizationsResource(Resource):
    """Everything that belongs to an organization."""

    @cached_property
    def attributes(self) -> OrganizationsAttributesResource:
        """The attributes that an organization keeps about its members."""
        from .organizations_attributes import OrganizationsAttributesResource

        return OrganizationsAttributesResource(self._sender)

    @cached_property
    def bookings(self) -> OrganizationsBookingsResource:
        """All bookings of an organization."""
        from .organizations_bookings import OrganizationsBookingsResource

        return OrganizationsBookingsResource(self._sender)

    @cached_property
    def delegation_credentials(self) -> OrganizationsDelegationCredentialsResource:
        """Delegated access to the calendars of an entire Google Workspace or Microsoft 365 domain."""
        from .organizations_delegation_credentials import OrganizationsDelegationCredentialsResource

        return OrganizationsDelegationCredentialsResource(self._sender)

    @cached_property
    def managed(self) -> OrganizationsManagedResource:
        """Organizations that a platform manages."""
        from .organizations_managed import OrganizationsManagedResource

        return OrganizationsManagedResource(self._sender)

    @cached_property
    def memberships(self) -> OrganizationsMembershipsResource:
        """The members of an organization."""
        from .organizations_memberships import OrganizationsMembershipsResource

        return OrganizationsMembershipsResource(self._sender)

    @cached_property
    def out_of_office(self) -> OrganizationsOutOfOfficeResource:
        """The times when the users of an organization are out of office."""
        from .organizations_out_of_office import OrganizationsOutOfOfficeResource

        return OrganizationsOutOfOfficeResource(self._sender)

    @cached_property
    def roles(self) -> OrganizationsRolesResource:
        """Roles, which define what members of an organization may do."""
        from .organizations_roles import OrganizationsRolesResource

        return OrganizationsRolesResource(self._sender)

    @cached_property
    def routing_forms(self) -> OrganizationsRoutingFormsResource:
        """Routing forms of an organization, which use the responses to decide who or what is booked."""
        from .organizations_routing_forms import OrganizationsRoutingFormsResource

        return OrganizationsRoutingFormsResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsSchedulesResource:
        """The schedules of all users of an organization."""
        from .organizations_schedules import OrganizationsSchedulesResource

        return OrganizationsSchedulesResource(self._sender)

    @cached_property
    def teams(self) -> OrganizationsTeamsResource:
        """The teams of an organization."""
        from .organizations_teams import OrganizationsTeamsResource

        return OrganizationsTeamsResource(self._sender)

    @cached_property
    def users(self) -> OrganizationsUsersResource:
        """The users of an organization."""
        from .organizations_users import OrganizationsUsersResource

        return OrganizationsUsersResource(self._sender)

    @cached_property
    def webhooks(self) -> OrganizationsWebhooksResource:
        """Webhooks of an organization."""
        from .organizations_webhooks import OrganizationsWebhooksResource

        return OrganizationsWebhooksResource(self._sender)


class OrganizationsResourceWithResponse(ResourceWithResponse[OrganizationsResource]):
    """The methods of `cal.organizations`, returning a `Response`."""

    def __init__(self, resource: OrganizationsResource) -> None:
        super().__init__(resource)

    @cached_property
    def attributes(self) -> OrganizationsAttributesResourceWithResponse:
        """`cal.with_response.organizations.attributes`."""
        from .organizations_attributes import OrganizationsAttributesResourceWithResponse

        return OrganizationsAttributesResourceWithResponse(self._resource.attributes)

    @cached_property
    def bookings(self) -> OrganizationsBookingsResourceWithResponse:
        """`cal.with_response.organizations.bookings`."""
        from .organizations_bookings import OrganizationsBookingsResourceWithResponse

        return OrganizationsBookingsResourceWithResponse(self._resource.bookings)

    @cached_property
    def delegation_credentials(self) -> OrganizationsDelegationCredentialsResourceWithResponse:
        """`cal.with_response.organizations.delegation_credentials`."""
        from .organizations_delegation_credentials import OrganizationsDelegationCredentialsResourceWithResponse

        return OrganizationsDelegationCredentialsResourceWithResponse(self._resource.delegation_credentials)

    @cached_property
    def managed(self) -> OrganizationsManagedResourceWithResponse:
        """`cal.with_response.organizations.managed`."""
        from .organizations_managed import OrganizationsManagedResourceWithResponse

        return OrganizationsManagedResourceWithResponse(self._resource.managed)

    @cached_property
    def memberships(self) -> OrganizationsMembershipsResourceWithResponse:
        """`cal.with_response.organizations.memberships`."""
        from .organizations_memberships import OrganizationsMembershipsResourceWithResponse

        return OrganizationsMembershipsResourceWithResponse(self._resource.memberships)

    @cached_property
    def out_of_office(self) -> OrganizationsOutOfOfficeResourceWithResponse:
        """`cal.with_response.organizations.out_of_office`."""
        from .organizations_out_of_office import OrganizationsOutOfOfficeResourceWithResponse

        return OrganizationsOutOfOfficeResourceWithResponse(self._resource.out_of_office)

    @cached_property
    def roles(self) -> OrganizationsRolesResourceWithResponse:
        """`cal.with_response.organizations.roles`."""
        from .organizations_roles import OrganizationsRolesResourceWithResponse

        return OrganizationsRolesResourceWithResponse(self._resource.roles)

    @cached_property
    def routing_forms(self) -> OrganizationsRoutingFormsResourceWithResponse:
        """`cal.with_response.organizations.routing_forms`."""
        from .organizations_routing_forms import OrganizationsRoutingFormsResourceWithResponse

        return OrganizationsRoutingFormsResourceWithResponse(self._resource.routing_forms)

    @cached_property
    def schedules(self) -> OrganizationsSchedulesResourceWithResponse:
        """`cal.with_response.organizations.schedules`."""
        from .organizations_schedules import OrganizationsSchedulesResourceWithResponse

        return OrganizationsSchedulesResourceWithResponse(self._resource.schedules)

    @cached_property
    def teams(self) -> OrganizationsTeamsResourceWithResponse:
        """`cal.with_response.organizations.teams`."""
        from .organizations_teams import OrganizationsTeamsResourceWithResponse

        return OrganizationsTeamsResourceWithResponse(self._resource.teams)

    @cached_property
    def users(self) -> OrganizationsUsersResourceWithResponse:
        """`cal.with_response.organizations.users`."""
        from .organizations_users import OrganizationsUsersResourceWithResponse

        return OrganizationsUsersResourceWithResponse(self._resource.users)

    @cached_property
    def webhooks(self) -> OrganizationsWebhooksResourceWithResponse:
        """`cal.with_response.organizations.webhooks`."""
        from .organizations_webhooks import OrganizationsWebhooksResourceWithResponse

        return OrganizationsWebhooksResourceWithResponse(self._resource.webhooks)
