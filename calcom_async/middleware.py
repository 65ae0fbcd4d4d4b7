"""Functions around every call: read or change what is sent and what comes back.

A middleware takes the request and the next handler, and returns the response:

    async def traced(request: Request, handler: Handler) -> RawResponse:
        with tracer.start_as_current_span(f"{request.method} {request.path}"):
            return await handler(request)

    CalcomClient(middleware=[traced])

Yours runs outside retries and authentication: it sees each call once, however often it is tried, within the call's
deadline, and never a credential. One with a true attribute `per_attempt` sees each attempt instead, just before it is
sent. The first one given is the outermost; `calcom_async/_chain.py` has the whole order. A response with an error
status is still a response here; it becomes an exception after the chain.
"""

from __future__ import annotations

from ._request import Handler, Middleware, RawResponse, Request

__all__ = ["Handler", "Middleware", "RawResponse", "Request"]
