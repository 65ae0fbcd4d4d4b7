"""Recognizing a server that does not know the API version that a request named.

Such a server does not refuse it: it responds in the shapes of 2024-04-15, its oldest version, or with a 404 where that
has no such operation. Decoders would not notice, for most fields of a model may be missing: the result would be a model
full of None. Each of the keys below occurs in the old shapes only, at the top of `data` or of its items.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import API_VERSION_HEADER

if TYPE_CHECKING:
    from ._request import Request

OLDEST_VERSION = "2024-04-15"

# Keys that occur together, and one that the newer shapes have beside them.
_OLD_SHAPES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"bookings"}), ""),  # a list of bookings
    (frozenset({"startTime", "endTime"}), "start"),  # a booking
    (frozenset({"onlyRemovedAttendee"}), ""),  # a canceled booking
    (frozenset({"bookingId", "bookingUid"}), "uid"),  # the same
    (frozenset({"eventTypeGroups"}), ""),  # a list of event types
    (frozenset({"eventType", "locationOptions"}), ""),  # an event type
    (frozenset({"length", "slug"}), "lengthInMinutes"),  # the same, created or changed
    (frozenset({"workingHours"}), ""),  # a schedule
    (frozenset({"dateOverrides"}), ""),  # the same
    (frozenset({"slots"}), ""),
)


def is_old_shape(data: Any, request: Request) -> bool:
    """Whether these are data of the oldest version, though the request named a newer one."""
    if isinstance(data, list):
        data = data[0] if data else None
    if not isinstance(data, Mapping) or request.headers.get(API_VERSION_HEADER, OLDEST_VERSION) == OLDEST_VERSION:
        return False
    return any(keys <= data.keys() and newer not in data for keys, newer in _OLD_SHAPES)


def old_shape(request: Request) -> str:
    """What is wrong with such a response, and what to change."""
    return (
        f"the server does not know {API_VERSION_HEADER} {request.headers[API_VERSION_HEADER]} and responded in the "
        f"shape of {OLDEST_VERSION}: {_advice(request)}"
    )


def missing_operation(request: Request) -> str:
    """Why the server may have no such operation, and what to change."""
    version = request.headers.get(API_VERSION_HEADER)
    sent = f"{API_VERSION_HEADER} {version}" if version else f"no {API_VERSION_HEADER}"
    is_default = request.operation is not None and version == request.operation.api_version
    advice = "check base_url, or upgrade the server" if is_default or not version else _advice(request)
    return f"{request.base_url} has no such operation for {sent}: {advice}"


def _advice(request: Request) -> str:
    operation, version = request.operation, request.headers.get(API_VERSION_HEADER)
    if operation is None or version not in (operation.api_version, operation.hosted_version):
        known = operation.api_version if operation is not None else None
        return f"pass another api_version{f', such as {known!r}' if known else ''}"
    if version != operation.api_version:
        return "use contract='common', which every server supports"
    return f"upgrade the server, and see that no proxy in front of it drops the {API_VERSION_HEADER} header"
