"""Cookies of the caller's HTTP client.

One HTTP client may carry the calls of many users, and keeps every cookie that a server sets, for whoever calls next.
So the cookies sent are the owner's: those without a domain, as `httpx.AsyncClient(cookies=...)` sets them, and those
that the client had when it was passed. What responses to our requests set is neither kept nor sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from http.cookiejar import Cookie

    from ._http_types import HTTPClient

_COOKIE = "cookie"


class OwnersCookies:
    """The cookies of an HTTP client without those that servers set."""

    def __init__(self, client: HTTPClient) -> None:
        self._client = client
        self._had = {_key(cookie): cookie for cookie in client.cookies.jar}

    def apply(self, outgoing: httpx.Request, own_header: bool) -> None:
        """Leave the owner's cookies in a request that the client has built; `own_header` is not from its jar."""
        if own_header or _COOKIE not in outgoing.headers:
            return
        del outgoing.headers[_COOKIE]
        cookies = httpx.Cookies()
        for cookie in self._client.cookies.jar:
            if not cookie.domain or self._was_there(cookie):
                cookies.jar.set_cookie(cookie)
        cookies.set_cookie_header(outgoing)

    def forget(self, response: httpx.Response) -> None:
        """Undo what the response has set."""
        if "set-cookie" not in response.headers:
            return
        jar = self._client.cookies.jar
        present = {_key(cookie) for cookie in jar}
        for cookie in response.cookies.jar:
            key = _key(cookie)
            if key in present:
                jar.clear(*key)
            if key in self._had:
                jar.set_cookie(self._had[key])

    def _was_there(self, cookie: Cookie) -> bool:
        had = self._had.get(_key(cookie))
        return had is not None and had.value == cookie.value


def _key(cookie: Cookie) -> tuple[str, str, str]:
    return cookie.domain, cookie.path, cookie.name
