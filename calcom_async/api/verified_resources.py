# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.verified_resources`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .verified_resources_emails import VerifiedResourcesEmailsResource, VerifiedResourcesEmailsResourceWithResponse
    from .verified_resources_phones import VerifiedResourcesPhonesResource, VerifiedResourcesPhonesResourceWithResponse


class VerifiedResourcesResource(Resource):
    """Your verified email addresses and phone numbers."""

    @cached_property
    def emails(self) -> VerifiedResourcesEmailsResource:
        """Verified email addresses that you can use in your workflows."""
        from .verified_resources_emails import VerifiedResourcesEmailsResource

        return VerifiedResourcesEmailsResource(self._sender)

    @cached_property
    def phones(self) -> VerifiedResourcesPhonesResource:
        """Verified phone numbers that you can use in your workflows."""
        from .verified_resources_phones import VerifiedResourcesPhonesResource

        return VerifiedResourcesPhonesResource(self._sender)


class VerifiedResourcesResourceWithResponse(ResourceWithResponse[VerifiedResourcesResource]):
    """The methods of `cal.verified_resources`, returning a `Response`."""

    def __init__(self, resource: VerifiedResourcesResource) -> None:
        super().__init__(resource)

    @cached_property
    def emails(self) -> VerifiedResourcesEmailsResourceWithResponse:
        """`cal.with_response.verified_resources.emails`."""
        from .verified_resources_emails import VerifiedResourcesEmailsResourceWithResponse

        return VerifiedResourcesEmailsResourceWithResponse(self._resource.emails)

    @cached_property
    def phones(self) -> VerifiedResourcesPhonesResourceWithResponse:
        """`cal.with_response.verified_resources.phones`."""
        from .verified_resources_phones import VerifiedResourcesPhonesResourceWithResponse

        return VerifiedResourcesPhonesResourceWithResponse(self._resource.phones)
