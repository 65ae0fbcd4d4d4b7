"""OpenTelemetry: a span and a duration for every request that is sent.

    pip install 'calcom-async[otel]'

    CalcomClient(middleware=[OpenTelemetry()])

Rules that hold here:

* The names and attributes of spans and metrics follow the stable semantic conventions for HTTP clients
  (https://opentelemetry.io/docs/specs/semconv/http/); the operation and the API's version are added.
* Each attempt has a span of its own, a child of the span around the call: a call that is retried has several, with
  increasing `http.request.resend_count`. The waits between them are in no span.
* Nothing records a credential, a header, the value of a query parameter or any part of a body. Exceptions are named but
  not quoted; the span around the call may quote them.
* The global propagator's headers (`traceparent`, and `baggage` unless OTEL_PROPAGATORS omits it) are sent along.
* If instrumentation is suppressed, nothing is recorded. During a request, the instrumentation of the HTTP library
  (opentelemetry-instrumentation-httpx) is suppressed: it would record the same exchange with its whole URL.
"""

from __future__ import annotations

from functools import lru_cache
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from ._constants import API_VERSION_HEADER
from ._encode import to_query_string
from ._version import __version__
from .errors import ConfigurationError

try:
    from opentelemetry import context, metrics, propagate, trace
except ImportError as error:
    raise ImportError(
        f"calcom_async.opentelemetry needs {error.name}: pip install 'calcom-async[otel]'", name=error.name
    ) from None

if TYPE_CHECKING:
    from ._request import Handler, RawResponse, Request

__all__ = ["OpenTelemetry"]

_SCHEMA: Final = "https://opentelemetry.io/schemas/1.44.0"
_DURATION: Final = "http.client.request.duration"
_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_REDACTED: Final = "REDACTED"
_ERRORS: Final = 400
_LENGTH_DIGITS: Final = 18  # OpenTelemetry's integers have 64 bits
_PORTS: Final = {"http": 80, "https": 443}

# The API package has no public names for them yet; all of OpenTelemetry's instrumentations use these.
_SUPPRESS_HTTP: str | None = getattr(context, "_SUPPRESS_HTTP_INSTRUMENTATION_KEY", None)
_SUPPRESS: str | None = getattr(context, "_SUPPRESS_INSTRUMENTATION_KEY", None)
_SUPPRESSIONS: Final = tuple(key for key in (_SUPPRESS, _SUPPRESS_HTTP, "suppress_instrumentation") if key)


class OpenTelemetry:
    """A middleware that records every attempt with OpenTelemetry.

    Without providers, the global ones are used, even if they are set later. Spans are named `{method} {template}`, as
    in `GET /v2/bookings/{bookingUid}`, those of `client.request` by the method alone. The histogram
    `http.client.request.duration` records seconds by method, server, template, status and error.

    Raises ConfigurationError if a provider is not one.
    """

    per_attempt = True

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
    ) -> None:
        _check("tracer_provider", tracer_provider, "get_tracer")
        _check("meter_provider", meter_provider, "get_meter")
        self._tracer = trace.get_tracer("calcom_async", __version__, tracer_provider, _SCHEMA)
        self._duration = metrics.get_meter("calcom_async", __version__, meter_provider, _SCHEMA).create_histogram(
            _DURATION,
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    async def __call__(self, request: Request, handler: Handler) -> RawResponse:
        """Pass the request on, with the trace's headers, inside a span."""
        if any(context.get_value(key) for key in _SUPPRESSIONS):
            return await handler(request)
        known = _known(request)
        span = self._tracer.start_span(
            _name(known), kind=trace.SpanKind.CLIENT, attributes={**known, **_details(request)}
        )
        token = context.attach(_inside(span))
        outcome: dict[str, str | int] = {}
        started = perf_counter()
        try:
            response = await handler(_propagated(request))
            outcome = _outcome(response)
            # The convention asks for the bytes transferred: decompressed, they may be ten times as many.
            length = response.headers.get("content-length", "")
            if length.isascii() and length.isdecimal() and len(length) <= _LENGTH_DIGITS:
                span.set_attribute("http.response.body.size", int(length))
        except BaseException as error:
            outcome = {"error.type": _class_name(error)}
            raise
        else:
            return response
        finally:
            # Inside the span, so that the duration's exemplars refer to it.
            self._duration.record(perf_counter() - started, {**known, **outcome})
            _end(span, outcome)
            context.detach(token)


def _check(name: str, provider: object, method: str) -> None:
    if provider is not None and (isinstance(provider, type) or not callable(getattr(provider, method, None))):
        raise ConfigurationError(f"OpenTelemetry: {name} must be a {name.replace('_', ' ')}, not {provider!r}")


class _Server(NamedTuple):
    origin: str
    address: str
    port: int
    path: str


@lru_cache(maxsize=64)
def _server(base_url: str) -> _Server:
    parts = urlsplit(base_url)
    host = parts.netloc.rpartition("@")[2]
    port = parts.port or _PORTS.get(parts.scheme, 0)
    return _Server(f"{parts.scheme}://{host}", parts.hostname or "", port, parts.path)


def _known(request: Request) -> dict[str, str | int]:
    """The attributes known before the request is sent, of low cardinality: for the span and the duration."""
    server = _server(request.base_url)
    known: dict[str, str | int] = {
        "http.request.method": request.method,
        "server.address": server.address,
        "server.port": server.port,
    }
    if request.operation is not None:
        known["url.template"] = server.path + request.operation.path
    return known


def _name(known: dict[str, str | int]) -> str:
    template = known.get("url.template")
    return f"{known['http.request.method']} {template}" if template else str(known["http.request.method"])


def _details(request: Request) -> dict[str, str | int]:
    """The attributes of the span only."""
    details: dict[str, str | int] = {"url.full": _address(request)}
    if request.operation is not None:
        details["calcom.operation"] = request.operation.id
    if version := request.headers.get(API_VERSION_HEADER):
        details["calcom.api_version"] = str(version)
    if request.attempt > 1:
        details["http.request.resend_count"] = request.attempt - 1
    return details


def _address(request: Request) -> str:
    """The whole URL, with the names of the query's parameters and without their values."""
    server = _server(request.base_url)
    query = to_query_string(dict.fromkeys(request.query, _REDACTED))
    return f"{server.origin}{server.path}{request.path}{'?' if query else ''}{query}"


def _inside(span: trace.Span) -> context.Context:
    inside = trace.set_span_in_context(span)
    return context.set_value(_SUPPRESS_HTTP, True, inside) if _SUPPRESS_HTTP else inside


def _propagated(request: Request) -> Request:
    carrier: dict[str, str] = {}
    propagate.inject(carrier)
    added = {name.lower(): value for name, value in carrier.items()}
    return request.replace(headers={**request.headers, **added}) if added else request


def _outcome(response: RawResponse) -> dict[str, str | int]:
    """The attributes of a response, of low cardinality."""
    outcome: dict[str, str | int] = {"http.response.status_code": response.status_code}
    if response.status_code >= _ERRORS:
        outcome["error.type"] = str(response.status_code)
    # Only a connection knows it; for a response without a connection the HTTP library guesses.
    version: Any = None if response.http_response is None else response.http_response.extensions.get("http_version")
    if isinstance(version, bytes):
        outcome["network.protocol.version"] = version.decode("ascii", "replace").removeprefix("HTTP/")
    return outcome


def _class_name(error: BaseException) -> str:
    cls = type(error)
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"


def _end(span: trace.Span, outcome: dict[str, str | int]) -> None:
    span.set_attributes(outcome)
    # The conventions want no description if there is an `error.type`.
    if "error.type" in outcome:
        span.set_status(trace.StatusCode.ERROR)
    span.end()
