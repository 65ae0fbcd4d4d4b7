"""The body of a response, read into memory if it is no larger than `MAX_RESPONSE`.

A few kilobytes of gzip can expand to gigabytes, so a body of unknown length is measured while it is decompressed.
"""

from __future__ import annotations

import httpx

from ._constants import MAX_RESPONSE

ACCEPT_ENCODING = "gzip, deflate"
"""The encodings we accept: one network read expands to at most 1,000 times its size with these, which fits into memory.
For brotli and zstd there is no such limit."""

# A closed connection still yields what had been read from the network before, and then fails.
_REMAINDER = 1024 * 1024
_ENCODED_ONLY = frozenset({b"content-encoding", b"content-length"})


class ResponseTooLarge(httpx.RequestError):
    """The response is larger than MAX_RESPONSE; the rest of it was not read."""

    TEXT = f"the response is larger than {MAX_RESPONSE // 1024**2} MB"

    def __init__(self) -> None:
        super().__init__(self.TEXT)


async def read_body(response: httpx.Response) -> httpx.Response:
    """The response with its body read, and closed. Raises ResponseTooLarge, or what the HTTP library raises."""
    try:
        if response.is_closed:
            return response  # by a transport without a network
        length = _plain_length(response)
        if length is None:
            return _with_content(response, await _read_measured(response))
        if length > MAX_RESPONSE:
            raise ResponseTooLarge
        await response.aread()
    except BaseException:
        await response.aclose()
        await _disconnect(response)
        raise
    return response


async def _disconnect(response: httpx.Response) -> None:
    """Close the connection: if a task is cancelled while closing a response, the library does not."""
    stream = response.extensions.get("network_stream")
    # An HTTP/2 connection is shared with other requests.
    if stream is not None and response.http_version.startswith("HTTP/1"):
        import anyio

        with anyio.CancelScope(shield=True):
            await stream.aclose()


def _plain_length(response: httpx.Response) -> int | None:
    """The announced length of the body, if that is its size in memory."""
    length = response.headers.get("content-length", "")
    # The parser enforces it. More than 18 digits cannot be a length, and int() may refuse them.
    if not (length.isdecimal() and len(length) <= 18) or "content-encoding" in response.headers:
        return None
    return int(length)


async def _read_measured(response: httpx.Response) -> bytes:
    parts: list[bytes] = []
    size = 0
    until: int | None = None
    try:
        async for part in response.aiter_bytes():
            size += len(part)
            if until is None and size <= MAX_RESPONSE:
                parts.append(part)
            elif until is None:
                # Leaving the loop here would abandon the library's generators, of which trio warns. On a closed
                # connection they finish by themselves.
                until = response.num_bytes_downloaded + _REMAINDER
                parts.clear()
                await response.aclose()
            elif response.num_bytes_downloaded > until:
                break
    except httpx.RequestError:
        if until is None:
            raise
    if until is not None:
        raise ResponseTooLarge
    return b"".join(parts)


def _with_content(response: httpx.Response, content: bytes) -> httpx.Response:
    """The same response, decompressed: a body read in parts cannot be put back into the original."""
    plain = httpx.Response(
        response.status_code,
        headers=[(name, value) for name, value in response.headers.raw if name.lower() not in _ENCODED_ONLY],
        stream=httpx.ByteStream(content),
        request=response.request,
        extensions=response.extensions,
        history=response.history,
        default_encoding=response.default_encoding,
    )
    plain.read()
    plain.next_request = response.next_request
    return plain
