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
    """What happens on a fixed date, with a page on which people say whether they come."""

    def list(self, *, slug: str | Unset = UNSET) -> Pages[Event]:
        """List the events that you host, alone or with others.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        An event has a fixed date, and people say on its page whether they come. It is neither an event type nor an
        entry in a calendar.

        Args:
            slug: Only the event whose page is at this slug.

        Returns: The items in one page, as the API does not page them: iterate with `async for`, or await the first
        page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /events`.
        """
        return self._pages(LIST, query={"slug": slug}, decode=models.Event.from_dict)

    async def get(self, uuid: str) -> Event:
        """Fetch one event that you host.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            uuid: The event's UUID.

        Returns: The event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /events/{uuid}`.
        """
        return await self._send(GET, path={"uuid": uuid}, decode=models.Event.from_dict)


class EventsResourceWithResponse(ResourceWithResponse[EventsResource]):
    """The calls of `cal.events`, each answering with a `Response`."""

    def __init__(self, resource: EventsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
