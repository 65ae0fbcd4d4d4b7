"""Spans, metrics and propagation, as the real OpenTelemetry SDK receives them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.context import _SUPPRESS_HTTP_INSTRUMENTATION_KEY as SUPPRESS_HTTP
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from support.loopback import OK, RESET, loopback, refused, reply
from support.things import KEY, Server, client, failure, success, things

from calcom_async import APIConnectionError, CalcomClient, ConfigurationError, NotFoundError
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.opentelemetry import OpenTelemetry

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).resolve().parent.parent
PRIVATE = "ann@example.org"


class Telemetry:
    """The middleware, and what it has recorded."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.middleware = OpenTelemetry(
            tracer_provider=self.tracers, meter_provider=MeterProvider(metric_readers=[self._reader])
        )

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    @property
    def span(self) -> ReadableSpan:
        (span,) = self.spans
        return span

    @property
    def durations(self) -> list[HistogramDataPoint]:
        data: Any = self._reader.get_metrics_data()
        if data is None:
            return []
        (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
        assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
        return list(metric.data.data_points)


@pytest.fixture
def telemetry() -> Telemetry:
    return Telemetry()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


async def test_a_success(telemetry: Telemetry) -> None:
    response = success({"id": 1})
    await things(Server(response), middleware=[telemetry.middleware]).get("a b")
    assert telemetry.span.name == "GET /v2/things/{thingId}"
    assert telemetry.span.kind is SpanKind.CLIENT
    assert telemetry.span.status.status_code is StatusCode.UNSET
    assert attributes(telemetry.span) == {
        "http.request.method": "GET",
        "server.address": "api.example.com",
        "server.port": 443,
        "url.full": "https://api.example.com/v2/things/a%20b",
        "url.template": "/v2/things/{thingId}",
        "http.response.status_code": 200,
        "http.response.body.size": len(response.content),
        "calcom.operation": "things_get",
        "calcom.api_version": "2024-08-13",
    }
    assert telemetry.span.instrumentation_scope is not None
    assert telemetry.span.instrumentation_scope.name == "calcom_async"


async def test_a_raw_request_is_named_by_its_method(telemetry: Telemetry) -> None:
    cal = client(Server(success()), middleware=[telemetry.middleware], base_url="http://cal.example.com:3000/api/v2")
    await cal.request("POST", "/some/where", params={"email": PRIVATE, "tags": ["x", "y"]}, json={"name": "Ann"})
    assert telemetry.span.name == "POST"
    found = attributes(telemetry.span)
    assert "url.template" not in found
    assert "calcom.operation" not in found
    assert (found["server.address"], found["server.port"]) == ("cal.example.com", 3000)
    names = "&".join(f"{name}=REDACTED" for name in ("email", "tags"))
    assert found["url.full"] == f"http://cal.example.com:3000/api/v2/some/where?{names}"


async def test_an_error_status(telemetry: Telemetry) -> None:
    with pytest.raises(NotFoundError):
        await things(Server(failure(404, PRIVATE)), middleware=[telemetry.middleware]).get(1)
    assert telemetry.span.status.status_code is StatusCode.ERROR
    assert telemetry.span.status.description is None
    found = attributes(telemetry.span)
    assert (found["http.response.status_code"], found["error.type"]) == (404, "404")
    assert telemetry.span.events == ()


async def test_a_redirect_is_not_an_error(telemetry: Telemetry) -> None:
    await things(Server(httpx.Response(302, headers={"location": "/x"})), middleware=[telemetry.middleware]).callback()
    assert telemetry.span.status.status_code is StatusCode.UNSET
    assert "error.type" not in attributes(telemetry.span)


async def test_each_attempt_is_a_child_of_the_callers_span(telemetry: Telemetry) -> None:
    server = Server(failure(503), httpx.ConnectError("refused"), success())
    with telemetry.tracers.get_tracer("app").start_as_current_span("book") as caller:
        await things(server, middleware=[telemetry.middleware]).get(1)
    *attempts, last = telemetry.spans
    assert last.name == "book"
    assert [attributes(span).get("http.request.resend_count") for span in attempts] == [None, 1, 2]
    assert [attributes(span).get("error.type") for span in attempts] == [
        "503",
        "calcom_async.errors.APIConnectionError",
        None,
    ]
    for span in attempts:
        assert span.parent is not None
        assert span.parent.span_id == caller.get_span_context().span_id
    assert len({span.context.span_id for span in attempts if span.context}) == 3
    assert last.status.status_code is StatusCode.UNSET


async def test_no_connection(telemetry: Telemetry) -> None:
    address = refused()
    async with CalcomClient(KEY, base_url=address, middleware=[telemetry.middleware], retry=None) as cal:
        with pytest.raises(APIConnectionError):
            await cal.request("GET", "/me")
    assert telemetry.span.status.status_code is StatusCode.ERROR
    found = attributes(telemetry.span)
    assert found["error.type"] == "calcom_async.errors.APIConnectionError"
    assert found["server.port"] == int(address.rpartition(":")[2])
    assert "http.response.status_code" not in found
    # The exception is the caller's to record: its text names the path.
    assert telemetry.span.events == ()
    assert telemetry.span.status.description is None


async def test_a_cancelled_attempt_ends_its_span(telemetry: Telemetry) -> None:
    with anyio.CancelScope() as scope:

        async def hang(_: httpx.Request) -> httpx.Response:
            scope.cancel()
            await anyio.sleep_forever()
            raise AssertionError("unreachable")

        await things(Server(hang), middleware=[telemetry.middleware]).get(1)
    assert scope.cancelled_caught
    assert telemetry.span.end_time is not None
    assert telemetry.span.status.status_code is StatusCode.ERROR
    assert attributes(telemetry.span)["error.type"].endswith(anyio.get_cancelled_exc_class().__qualname__)
    assert trace.get_current_span() is trace.INVALID_SPAN
    (duration,) = telemetry.durations
    assert duration.count == 1


async def test_the_trace_is_sent_over_the_network(telemetry: Telemetry) -> None:
    token = context.attach(baggage.set_baggage("tenant", "seven"))
    try:
        with loopback(RESET, OK) as server:
            async with CalcomClient(KEY, base_url=server.url, middleware=[telemetry.middleware]) as cal:
                await cal.request("GET", "/things/1")
    finally:
        context.detach(token)
    first, second = telemetry.spans
    for span, request in zip((first, second), server.requests, strict=True):
        lines = request.decode().split("\r\n\r\n")[0].lower().split("\r\n")
        assert span.context is not None
        ids = f"{span.context.trace_id:032x}-{span.context.span_id:016x}-{span.context.trace_flags:02x}"
        assert f"traceparent: 00-{ids}" in lines
        assert "baggage: tenant=seven" in lines
    found = attributes(second)
    assert found["network.protocol.version"] == "1.1"
    assert found["http.response.body.size"] == len(OK.partition(b"\r\n\r\n")[2])


async def test_the_size_is_never_that_of_an_unpacked_body(telemetry: Telemetry) -> None:
    import gzip

    packed = gzip.compress(b'{"status":"success","data":"' + b"a" * 5000 + b'"}')
    with loopback(reply(200, packed, "content-encoding: gzip")) as server:
        async with CalcomClient(KEY, base_url=server.url, middleware=[telemetry.middleware]) as cal:
            response = await cal.request("GET", "/x")
    assert len(response.data) == 5000
    assert attributes(telemetry.span).get("http.response.body.size") in (None, len(packed))


@pytest.mark.parametrize("length", ["9" * 5000, "9" * 19, "١٢", "-1", "x"])
async def test_an_odd_length_is_not_recorded(telemetry: Telemetry, length: str) -> None:
    async def odd(request: Request, handler: Handler) -> RawResponse:
        await handler(request)
        return RawResponse(200, {"content-length": length}, b'{"status":"success","data":{"id":9}}')

    odd.per_attempt = True  # type: ignore[attr-defined]
    assert await things(Server(success()), middleware=[telemetry.middleware, odd]).get(1) == 9
    assert "http.response.body.size" not in attributes(telemetry.span)


async def test_no_attempt_sees_the_headers_of_another(telemetry: Telemetry) -> None:
    seen: list[dict[str, Any]] = []

    async def outside(request: Request, handler: Handler) -> RawResponse:
        response = await handler(request)
        seen.append(dict(request.headers))
        return response

    server = Server(failure(503), success())
    await things(server, middleware=[outside, telemetry.middleware]).get(1)
    first, second = (request.headers["traceparent"] for request in server.requests)
    assert first != second
    assert "traceparent" not in seen[0]


async def test_concurrent_calls_have_spans_of_their_own(telemetry: Telemetry) -> None:
    tracer = telemetry.tracers.get_tracer("app")
    arrived = 0
    everyone = anyio.Event()

    async def meet(_: httpx.Request) -> httpx.Response:
        nonlocal arrived
        arrived += 1
        if arrived == 4:
            everyone.set()
        await everyone.wait()
        return success()

    api = things(Server(meet), middleware=[telemetry.middleware], rate_limit=None)

    async def call(number: int) -> None:
        with tracer.start_as_current_span(f"task {number}"):
            await api.get(number)

    async with anyio.create_task_group() as group:
        for number in range(4):
            group.start_soon(call, number)
    callers = {
        span.name: span.context.span_id for span in telemetry.spans if span.name.startswith("task") and span.context
    }
    attempts = [span for span in telemetry.spans if span.kind is SpanKind.CLIENT]
    assert len(attempts) == 4
    for span in attempts:
        number = attributes(span)["url.full"].rpartition("/")[2]
        assert span.parent is not None
        assert span.parent.span_id == callers[f"task {number}"]


async def test_durations(telemetry: Telemetry) -> None:
    api = things(Server(failure(503), success(), failure(404)), middleware=[telemetry.middleware])
    await api.get(1)
    with pytest.raises(NotFoundError):
        await api.get(2)
    server = {"http.request.method": "GET", "server.address": "api.example.com", "server.port": 443}
    known = {**server, "url.template": "/v2/things/{thingId}"}
    points = {dict(point.attributes or {})["http.response.status_code"]: point for point in telemetry.durations}
    assert dict(points[200].attributes or {}) == {**known, "http.response.status_code": 200}
    assert dict(points[503].attributes or {}) == {**known, "http.response.status_code": 503, "error.type": "503"}
    assert dict(points[404].attributes or {}) == {**known, "http.response.status_code": 404, "error.type": "404"}
    assert [point.count for point in points.values()] == [1, 1, 1]
    assert points[200].explicit_bounds == (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    assert 0 < points[200].sum < 60


async def test_nothing_private_is_told(telemetry: Telemetry) -> None:
    middleware = [telemetry.middleware]
    server = Server(failure(503, f"{PRIVATE} {KEY}"), httpx.ReadError(f"{KEY}"), success([]))
    await things(server, middleware=middleware, headers={"x-tenant": "t3nant"}).list(status=PRIVATE)
    await things(Server(success()), middleware=middleware).create(attendee={"email": PRIVATE})
    assert len(telemetry.spans) == 4
    text = "".join(span.to_json() for span in telemetry.spans) + repr(telemetry.durations)
    for private in (KEY, "ann", "t3nant", "Bearer"):
        assert private not in text


async def test_a_password_in_the_base_url_is_not_recorded(telemetry: Telemetry) -> None:
    async def elsewhere(request: Request, handler: Handler) -> RawResponse:
        return await handler(request.replace(base_url="https://ann:s3cret@[::1]:8443/v2"))

    await things(Server(success()), middleware=[elsewhere, telemetry.middleware]).get(1)
    found = attributes(telemetry.span)
    assert found["url.full"] == "https://[::1]:8443/v2/things/1"
    assert (found["server.address"], found["server.port"]) == ("::1", 8443)


async def test_a_response_that_a_middleware_created(telemetry: Telemetry) -> None:
    async def cached(request: Request, handler: Handler) -> RawResponse:
        return RawResponse(200, {}, b'{"status":"success","data":{"id":9}}')

    cached.per_attempt = True  # type: ignore[attr-defined]
    assert await things(Server(success()), middleware=[telemetry.middleware, cached]).get(1) == 9
    found = attributes(telemetry.span)
    assert found["http.response.status_code"] == 200
    assert "network.protocol.version" not in found


async def test_the_http_librarys_instrumentation_does_not_record_it_again(telemetry: Telemetry) -> None:
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=telemetry.tracers)
    try:
        with loopback(OK) as server:
            async with CalcomClient(KEY, base_url=server.url, middleware=[telemetry.middleware]) as cal:
                await cal.request("GET", "/x", params={"email": PRIVATE})
            # It does record requests that bypass the SDK.
            async with httpx.AsyncClient() as other:
                await other.get(server.url)
    finally:
        instrumentor.uninstrument()
    ours, theirs = telemetry.spans
    assert [span.instrumentation_scope.name for span in (ours, theirs) if span.instrumentation_scope] == [
        "calcom_async",
        "opentelemetry.instrumentation.httpx",
    ]
    assert server.requests[0].count(b"traceparent") == 1


@pytest.mark.parametrize("key", [SUPPRESS_HTTP, "suppress_instrumentation"], ids=["http", "all"])
async def test_nothing_is_recorded_if_instrumentation_is_suppressed(telemetry: Telemetry, key: str) -> None:
    server = Server(success())
    token = context.attach(context.set_value(key, True))
    try:
        await things(server, middleware=[telemetry.middleware]).get(1)
    finally:
        context.detach(token)
    assert telemetry.spans == []
    assert telemetry.durations == []
    assert "traceparent" not in server.last.headers


async def test_without_providers_it_uses_the_global_ones() -> None:
    # None is set here, so it costs nothing and changes nothing.
    server = Server(success())
    assert await things(server, middleware=[OpenTelemetry()]).get(1) == 1
    assert "traceparent" not in server.last.headers


def test_a_wrong_provider_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="tracer_provider must be a tracer provider"):
        OpenTelemetry(tracer_provider=TracerProvider().get_tracer("app"))  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="meter_provider must be a meter provider"):
        OpenTelemetry(meter_provider=MeterProvider)  # type: ignore[arg-type]


def test_without_the_extra_the_import_says_what_to_install() -> None:
    code = "import sys; sys.modules['opentelemetry'] = None; import calcom_async; import calcom_async.opentelemetry"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("ImportError: calcom_async.opentelemetry needs opentelemetry")
    assert last.endswith("pip install 'calcom-async[otel]'")


def test_the_example_prints_log_lines_events_and_spans() -> None:
    command = [sys.executable, "-W", "error", "-m", "examples.observe"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    for start in ("log    GET /me: 200 in ", "event  RequestEvent GET /me", "span   GET /v2/me"):
        assert any(line.startswith(start) for line in done.stdout.splitlines()), done.stdout
