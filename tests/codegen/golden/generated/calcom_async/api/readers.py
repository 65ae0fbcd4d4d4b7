# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.readers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import Reader

GET: Final = Operation("readers_get", "GET", "/readers/{name}", "readers", "get", authenticated=False, bare=True)
INTERVIEW: Final = Operation("readers_interview", "POST", "/readers/{name}/interview", "readers", "interview")


class ReadersResource(Resource):
    """The readers who borrow books."""

    async def get(self, name: str) -> Reader:
        """Fetch a reader.

        Returns: The reader.

        API: `GET /readers/{name}`.
        """
        return await self._send(GET, path={"name": name}, decode=models.Reader.from_dict)

    async def interview(self, name: str, *, answers: Mapping[str, str]) -> None:
        """Ask a reader.

        Args:
            answers: The reader's answers, keyed by question.

        API: `POST /readers/{name}/interview`.
        """
        return await self._send(INTERVIEW, path={"name": name}, body=answers)


class ReadersResourceWithResponse(ResourceWithResponse[ReadersResource]):
    """The methods of `cal.readers`, returning a `Response`."""

    def __init__(self, resource: ReadersResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.interview: Final = with_response(resource.interview)
