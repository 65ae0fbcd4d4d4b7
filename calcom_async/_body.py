"""The body of an answer, read into memory if it is not larger than `MAX_ANSWER`.

A few kilobytes of gzip can stand for gigabytes, so what has no plain length is counted while it is decompressed.
"""

from __future__ import annotations

import httpx

from ._constants import MAX_ANSWER

ACCEPT_ENCODING = "gzip, deflate"
"""What we ask for: what these make of one read from the network, up to 1,000 times as much, fits into memory. What
brotli and zstd make of it is not bounded."""

# After it was closed, a connection yields what had already been read from the network, and then fails.
_LEFT_OVER = 1024 * 1024
_OF_THE_ENCODED = frozenset({b"content-encoding", b"content-length"})


class AnswerTooLarge(httpx.RequestError):
    """The answer is larger than MAX_ANSWER; the rest of it was not read."""

    TEXT = f"the answer is larger than {MAX_ANSWER // 1024**2} MB"

    def __init__(self) -> None:
        super().__init__(self.TEXT)


async def whole(response: httpx.Response) -> httpx.Response:
    """The response with its body, which is closed. Raises AnswerTooLarge, or what the HTTP library raises."""
    try:
        if response.is_closed:
            return response  # a transport without a network made it so
        length = _plain_length(response)
        if length is None:
            return _with_content(response, await _counted(response))
        if length > MAX_ANSWER:
            raise AnswerTooLarge
        await response.aread()
    except BaseException:
        await response.aclose()
        await _disconnect(response)
        raise
    return response


async def _disconnect(response: httpx.Response) -> None:
    """Close the connection: a task cancelled while its response is being closed leaves it neither in use nor closed."""
    stream = response.extensions.get("network_stream")
    # Other requests share one of HTTP/2.
    if stream is not None and response.http_version.startswith("HTTP/1"):
        import anyio

        with anyio.CancelScope(shield=True):
            await stream.aclose()


def _plain_length(response: httpx.Response) -> int | None:
    """The length of the body, where it is announced and means what will be in memory."""
    length = response.headers.get("content-length", "")
    # The parser holds the server to it. Beyond 18 digits it is no length, and int() may refuse.
    if not (length.isdecimal() and len(length) <= 18) or "content-encoding" in response.headers:
        return None
    return int(length)


async def _counted(response: httpx.Response) -> bytes:
    parts: list[bytes] = []
    size = 0
    until: int | None = None
    try:
        async for part in response.aiter_bytes():
            size += len(part)
            if until is None and size <= MAX_ANSWER:
                parts.append(part)
            elif until is None:
                # Not broken off here: the library's generators would be left half-way, of which trio warns. On a closed
                # connection they come to their end by themselves.
                until = response.num_bytes_downloaded + _LEFT_OVER
                parts.clear()
                await response.aclose()
            elif response.num_bytes_downloaded > until:
                break
    except httpx.RequestError:
        if until is None:
            raise
    if until is not None:
        raise AnswerTooLarge
    return b"".join(parts)


def _with_content(response: httpx.Response, content: bytes) -> httpx.Response:
    """The same response, decompressed: what was read in parts cannot be put back into it."""
    plain = httpx.Response(
        response.status_code,
        headers=[(name, value) for name, value in response.headers.raw if name.lower() not in _OF_THE_ENCODED],
        stream=httpx.ByteStream(content),
        request=response.request,
        extensions=response.extensions,
        history=response.history,
        default_encoding=response.default_encoding,
    )
    plain.read()
    plain.elapsed = response.elapsed
    plain.next_request = response.next_request
    return plain
