# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.verified_resources`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .teams_verified_resources_emails import (
        TeamsVerifiedResourcesEmailsResource,
        TeamsVerifiedResourcesEmailsResourceWithResponse,
    )
    from .teams_verified_resources_phones import (
        TeamsVerifiedResourcesPhonesResource,
        TeamsVerifiedResourcesPhonesResourceWithResponse,
    )


class TeamsVerifiedResourcesResource(Resource):
    """The verified email addresses and phone numbers of a team."""

    @cached_property
    def emails(self) -> TeamsVerifiedResourcesEmailsResource:
        """Verified email addresses that a team can use in its workflows."""
        from .teams_verified_resources_emails import TeamsVerifiedResourcesEmailsResource

        return TeamsVerifiedResourcesEmailsResource(self._sender)

    @cached_property
    def phones(self) -> TeamsVerifiedResourcesPhonesResource:
        """Verified phone numbers that a team can use in its workflows."""
        from .teams_verified_resources_phones import TeamsVerifiedResourcesPhonesResource

        return TeamsVerifiedResourcesPhonesResource(self._sender)


class TeamsVerifiedResourcesResourceWithResponse(ResourceWithResponse[TeamsVerifiedResourcesResource]):
    """The methods of `cal.teams.verified_resources`, returning a `Response`."""

    def __init__(self, resource: TeamsVerifiedResourcesResource) -> None:
        super().__init__(resource)

    @cached_property
    def emails(self) -> TeamsVerifiedResourcesEmailsResourceWithResponse:
        """`cal.with_response.teams.verified_resources.emails`."""
        from .teams_verified_resources_emails import TeamsVerifiedResourcesEmailsResourceWithResponse

        return TeamsVerifiedResourcesEmailsResourceWithResponse(self._resource.emails)

    @cached_property
    def phones(self) -> TeamsVerifiedResourcesPhonesResourceWithResponse:
        """`cal.with_response.teams.verified_resources.phones`."""
        from .teams_verified_resources_phones import TeamsVerifiedResourcesPhonesResourceWithResponse

        return TeamsVerifiedResourcesPhonesResourceWithResponse(self._resource.phones)
