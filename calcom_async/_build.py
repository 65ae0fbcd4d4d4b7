"""Building requests: the one place that puts headers, body and settings of a new call together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._constants import API_VERSION_HEADER, CONTENT_TYPE_HEADER, JSON_CONTENT
from ._request import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Operation
    from ._request import Request
    from .secret import Secret

# They describe one call's body and operation, not the client's settings.
_OF_ONE_CALL = frozenset({API_VERSION_HEADER, CONTENT_TYPE_HEADER})


def build_request(
    like: Request,
    method: str,
    path: str,
    *,
    operation: Operation | None = None,
    query: dict[str, str] | None = None,
    content: bytes | None = None,
    api_version: str | None = None,
    headers: Mapping[str, str | Secret] | None = None,
    **settings: Any,
) -> Request:
    """A new call to the server that `like` goes to, with its extra headers, and its settings unless others are given.

    `content` is a JSON document. `settings` are fields of `Request`, such as `timeout`.
    """
    named: dict[str, str | Secret] = {name: value for name, value in like.headers.items() if name not in _OF_ONE_CALL}
    if content is not None:
        named[CONTENT_TYPE_HEADER] = JSON_CONTENT
    if api_version is not None:
        named[API_VERSION_HEADER] = api_version
    if headers:
        named.update(headers)
    return like.replace(
        method=method,
        path=path,
        operation=operation,
        query={} if query is None else query,
        content=content,
        headers=named,
        progress=Progress(),
        **settings,
    )
