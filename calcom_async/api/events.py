# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import Event
    from ..pagination import Pages

LIST: Final = Operation("events_list", "GET", "/events", "events", "list", hosted_only=True)
GET: Final = Operation("events_get", "GET", "/events/{uuid}", "events", "get", hosted_only=True)


class EventsResource(Resource):
    """Events on a fixed date, each with a page that collects RSVPs."""

    def list(self, *, slug: str | Unset = UNSET) -> Pages[Event]:
        """List the events that you host, alone or with others.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        An event has a fixed date and collects RSVPs on its page. It is neither an event type nor a calendar
        event.

        Args:
            slug: Only the event whose page has this slug.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /events`.
        """
        return self._pages(LIST, query={"slug": slug}, decode=models.Event.from_dict)

    async def get(self, uuid: str) -> Event:
        """Fetch one event that you host.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            uuid: The event's UUID.

        Returns: The event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /events/{uuid}`.
        """
        return await self._send(GET, path={"uuid": uuid}, decode=models.Event.from_dict)


class EventsResourceWithResponse(ResourceWithResponse[EventsResource]):
    """The methods of `cal.events`, returning a `Response`."""

    def __init__(self, resource: EventsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
