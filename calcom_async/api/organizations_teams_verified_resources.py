# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.verified_resources`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .organizations_teams_verified_resources_emails import (
        OrganizationsTeamsVerifiedResourcesEmailsResource,
        OrganizationsTeamsVerifiedResourcesEmailsResourceWithResponse,
    )
    from .organizations_teams_verified_resources_phones import (
        OrganizationsTeamsVerifiedResourcesPhonesResource,
        OrganizationsTeamsVerifiedResourcesPhonesResourceWithResponse,
    )


class OrganizationsTeamsVerifiedResourcesResource(Resource):
    """The verified email addresses and phone numbers of an organization team."""

    @cached_property
    def emails(self) -> OrganizationsTeamsVerifiedResourcesEmailsResource:
        """Verified email addresses that an organization team can use in its workflows."""
        from .organizations_teams_verified_resources_emails import OrganizationsTeamsVerifiedResourcesEmailsResource

        return OrganizationsTeamsVerifiedResourcesEmailsResource(self._sender)

    @cached_property
    def phones(self) -> OrganizationsTeamsVerifiedResourcesPhonesResource:
        """Verified phone numbers that an organization team can use in its workflows."""
        from .organizations_teams_verified_resources_phones import OrganizationsTeamsVerifiedResourcesPhonesResource

        return OrganizationsTeamsVerifiedResourcesPhonesResource(self._sender)


class OrganizationsTeamsVerifiedResourcesResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsVerifiedResourcesResource]
):
    """The methods of `cal.organizations.teams.verified_resources`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsVerifiedResourcesResource) -> None:
        super().__init__(resource)

    @cached_property
    def emails(self) -> OrganizationsTeamsVerifiedResourcesEmailsResourceWithResponse:
        """`cal.with_response.organizations.teams.verified_resources.emails`."""
        from .organizations_teams_verified_resources_emails import (
            OrganizationsTeamsVerifiedResourcesEmailsResourceWithResponse,
        )

        return OrganizationsTeamsVerifiedResourcesEmailsResourceWithResponse(self._resource.emails)

    @cached_property
    def phones(self) -> OrganizationsTeamsVerifiedResourcesPhonesResourceWithResponse:
        """`cal.with_response.organizations.teams.verified_resources.phones`."""
        from .organizations_teams_verified_resources_phones import (
            OrganizationsTeamsVerifiedResourcesPhonesResourceWithResponse,
        )

        return OrganizationsTeamsVerifiedResourcesPhonesResourceWithResponse(self._resource.phones)
