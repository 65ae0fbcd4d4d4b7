"""What the SDK knows about one operation of the API before anything is sent."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Operation", "Pagination", "PagingStyle"]

PagingStyle: TypeAlias = Literal["take-skip", "limit-offset", "cursor"]


class Pagination(NamedTuple):
    """How a list is paged: the parameters' style, the page sizes, and whether answers count what is left."""

    style: PagingStyle
    default: int
    maximum: int | None = None
    metadata: bool = False


class Operation(NamedTuple):
    """One operation: where it lives in the API (`method`, `path`) and in the client (`resource`, `function`).

    `path` is a template in the API's own names, such as `/bookings/{bookingUid}`. `api_version` is what
    `cal-api-version` carries; None sends no such header. `idempotent` marks a write that may be repeated,
    `one_time` a GET that redeems a one-time code and may not, and `redirects` an operation that answers with a
    redirect, which is then no error.

    A `bare` response has no envelope around its data; the envelope of a `nullable` one may hold null, or lack its data.

    `hosted_only` marks what api.cal.com alone serves. `hosted_version` is the newer version that it is sent under the
    hosted contract, and `hosted_fields` are the names (the API's) that only that contract takes.
    """

    id: str
    method: str
    path: str
    resource: str
    function: str
    api_version: str | None = None
    paginated: Pagination | None = None
    idempotent: bool = False
    one_time: bool = False
    deprecated: bool = False
    authenticated: bool = True
    redirects: bool = False
    hosted_only: bool = False
    hosted_version: str | None = None
    hosted_fields: tuple[str, ...] = ()
    rate_limit: int | None = None
    bare: bool = False
    nullable: bool = False
