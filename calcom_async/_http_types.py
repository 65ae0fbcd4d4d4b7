"""The HTTP library's types under names of our own, for annotations: importing this loads no library."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import httpx

HTTPClient: TypeAlias = "httpx.AsyncClient"
HTTPRequest: TypeAlias = "httpx.Request"
HTTPResponse: TypeAlias = "httpx.Response"
HTTPTransport: TypeAlias = "httpx.AsyncBaseTransport"
