"""`GET /bookings`: filtering, sorting and pagination."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .booking_shape import shape
from .bookings import VERSIONS
from .call import Call, Operation, Wire, success
from .clock import parse_datetime
from .errors import bad_request
from .validation import ISO_DATE, Check, Rule, check, one_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from .state import Booking

_DEFAULT_TAKE, _MAX_TAKE = 100, 250
_STATUSES = ("upcoming", "recurring", "past", "cancelled", "unconfirmed")
_ORDER = (one_of("isEnum", ("asc", "desc")),)
_SORTS: dict[str, Callable[[Booking], datetime]] = {
    "sortStart": lambda booking: booking.start,
    "sortEnd": lambda booking: booking.end,
    "sortCreated": lambda booking: booking.created_at,
    "sortUpdatedAt": lambda booking: booking.updated_at,
}
_BOUNDS: dict[str, Callable[[Booking, datetime], bool]] = {
    "afterStart": lambda booking, bound: booking.start >= bound,
    "beforeEnd": lambda booking, bound: booking.end <= bound,
    "afterCreatedAt": lambda booking, bound: booking.created_at >= bound,
    "beforeCreatedAt": lambda booking, bound: booking.created_at <= bound,
    "afterUpdatedAt": lambda booking, bound: booking.updated_at >= bound,
    "beforeUpdatedAt": lambda booking, bound: booking.updated_at <= bound,
}


def _number(minimum: int, maximum: int | None) -> tuple[Check, ...]:
    checks = [
        Check("min", lambda value: value is not None and value >= minimum, f"{{}} must not be less than {minimum}"),
        Check(
            "isNumber", lambda value: value is not None, "{} must be a number conforming to the specified constraints"
        ),
    ]
    if maximum is not None:
        text = f"{{}} must not be greater than {maximum}"
        checks.insert(0, Check("max", lambda value: value is not None and value <= maximum, text))
    return tuple(checks)


_RULES = (
    Rule("status", (one_of("isEnum", _STATUSES, each=True),), optional=True),
    *(Rule(bound, (ISO_DATE,), optional=True) for bound in _BOUNDS),
    *(Rule(sort, _ORDER, optional=True) for sort in _SORTS),
)
_PAGE_RULES = (Rule("take", _number(1, _MAX_TAKE)), Rule("skip", _number(0, None)))


def list_bookings(call: Call) -> Wire:
    query: Wire = dict(call.query)
    if "status" in query:
        query["status"] = query["status"].split(",")
    page: Wire = {key: _integer(query[key]) for key in ("take", "skip") if key in query}
    check(query, _RULES)
    check(page, [rule for rule in _PAGE_RULES if rule.field in page])
    now = call.state.now()
    found = [booking for booking in call.state.bookings.values() if _matches(booking, query, now)]
    found = _sorted(found, query)
    take, skip = page.get("take") or _DEFAULT_TAKE, page.get("skip") or 0
    window = found[skip : skip + take]
    items = [shape(call.state, booking) for booking in window]
    return success(items) | {"pagination": pagination(len(found), len(items), take=take, skip=skip)}


def _integer(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _numbers(text: str, name: str) -> set[int]:
    try:
        return {int(part) for part in text.split(",")}
    except ValueError:
        raise bad_request(f"{name} must be numbers, joined by commas") from None


def _matches(booking: Booking, query: Wire, now: datetime) -> bool:
    people = booking.attendees
    return (
        ("status" not in query or any(_is(booking, status, now) for status in query["status"]))
        and ("attendeeEmail" not in query or any(person.email == query["attendeeEmail"] for person in people))
        and ("attendeeName" not in query or any(person.name == query["attendeeName"] for person in people))
        and query.get("bookingUid") in (None, booking.uid)
        and all(
            booking.event_type_id in _numbers(query[key], key)
            for key in ("eventTypeId", "eventTypeIds")
            if key in query
        )
        and not any(key in query for key in ("teamId", "teamsIds"))  # the sandbox has no teams
        and all(holds(booking, bound) for key, holds in _BOUNDS.items() if (bound := parse_datetime(query.get(key))))
    )


def _is(booking: Booking, status: str, now: datetime) -> bool:
    """Whether a booking has a status, in the vocabulary of the list endpoint."""
    upcoming, closed = booking.end >= now, booking.status in ("cancelled", "rejected")
    return {
        "upcoming": upcoming and not closed,
        "recurring": upcoming and not closed and booking.recurring_uid is not None,
        "past": not upcoming and not closed,
        "cancelled": closed,
        "unconfirmed": upcoming and booking.status == "pending",
    }[status]


def _sorted(found: Iterable[Booking], query: Wire) -> list[Booking]:
    """Sort by the first sort parameter, or by start: latest first if the first status is past or cancelled."""
    ordered = sorted(found, key=lambda booking: booking.id)
    for name, key in _SORTS.items():
        if name in query:
            return sorted(ordered, key=key, reverse=query[name] == "desc")
    reverse = query.get("status", ["upcoming"])[0] in ("past", "cancelled")
    return sorted(ordered, key=_SORTS["sortStart"], reverse=reverse)


def pagination(total: int, returned: int, *, take: int, skip: int) -> Wire:
    """The pagination object of a page. A skip beyond the end counts as the last page."""
    pages = -(-total // take)
    current = min(skip // take + 1, pages)
    return {
        "returnedItems": returned,
        "totalItems": total,
        "itemsPerPage": take,
        "remainingItems": max(0, total - skip - returned),
        "currentPage": current,
        "totalPages": pages,
        "hasNextPage": current < pages,
        "hasPreviousPage": skip > 0 and current > 0,
    }


OPERATIONS = (Operation("GET", "/bookings", list_bookings, versions=VERSIONS),)
