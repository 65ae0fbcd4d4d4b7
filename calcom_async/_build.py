"""Building requests: the one place that assembles the headers, body and settings of a new call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._constants import API_VERSION_HEADER, CONTENT_TYPE_HEADER, JSON_CONTENT
from ._request import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Operation
    from ._request import Request
    from .secret import Secret

# These headers belong to one call's body and operation, not to the client's settings.
_PER_CALL = frozenset({API_VERSION_HEADER, CONTENT_TYPE_HEADER})


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
    """A new call to the server of `like`, with its extra headers, and with its settings unless overridden.

    `content` is a JSON document. `settings` are fields of `Request`, such as `timeout`.
    """
    merged: dict[str, str | Secret] = {name: value for name, value in like.headers.items() if name not in _PER_CALL}
    if content is not None:
        merged[CONTENT_TYPE_HEADER] = JSON_CONTENT
    if api_version is not None:
        merged[API_VERSION_HEADER] = api_version
    if headers:
        merged.update(headers)
    return like.replace(
        method=method,
        path=path,
        operation=operation,
        query={} if query is None else query,
        content=content,
        headers=merged,
        progress=Progress(like.progress),
        **settings,
    )
