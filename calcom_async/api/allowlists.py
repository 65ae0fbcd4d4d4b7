# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.allowlists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from ..models import Allowlist, Allowlists

GET: Final = Operation("allowlists_get", "GET", "/allowlists/{service}", "allowlists", "get", hosted_only=True)
GET_ALL: Final = Operation("allowlists_get_all", "GET", "/allowlists", "allowlists", "get_all", hosted_only=True)


class AllowlistsResource(Resource):
    """The IP addresses that Cal.com sends requests from and receives them at."""

    async def get(self, service: str) -> Allowlist:
        """Fetch the IP addresses used by one of Cal.com's services.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            service: The service's name, such as `webhooks`.

        Returns: The addresses of the service.

        Raises: NotFoundError, RateLimitError.

        API: `GET /allowlists/{service}`.
        """
        return await self._send(GET, path={"service": service}, decode=models.Allowlist.from_dict)

    async def get_all(self) -> Allowlists:
        """Fetch the IP addresses used by Cal.com's services.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        The addresses change, so fetch them again from time to time instead of storing them.

        Returns: The addresses of all services.

        Raises: RateLimitError.

        API: `GET /allowlists`.
        """
        return await self._send(GET_ALL, decode=models.Allowlists.from_dict)


class AllowlistsResourceWithResponse(ResourceWithResponse[AllowlistsResource]):
    """The methods of `cal.allowlists`, returning a `Response`."""

    def __init__(self, resource: AllowlistsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.get_all: Final = with_response(resource.get_all)
