"""The settings that a view of a client may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._contract import Contract
    from ._request import RateSettings, ReconcileSettings, RetryDecision
    from .events import EventHook


class Options:
    """The settings of one view of a client."""

    __slots__ = (
        "api_version",
        "attempt_timeout",
        "contract",
        "headers",
        "on_event",
        "rate_limit",
        "reconcile",
        "retry",
        "strict",
        "timeout",
    )

    def __init__(
        self,
        *,
        timeout: float | None,
        attempt_timeout: float | None,
        retry: RetryDecision | None,
        rate_limit: RateSettings | None,
        reconcile: ReconcileSettings | None,
        on_event: EventHook | None,
        strict: bool,
        headers: dict[str, str],
        contract: Contract = "common",
        api_version: str | None = None,
    ) -> None:
        self.timeout = timeout
        self.attempt_timeout = attempt_timeout
        self.retry = retry
        self.rate_limit = rate_limit
        self.reconcile = reconcile
        self.on_event = on_event
        self.strict = strict
        self.headers = headers
        self.contract = contract
        self.api_version = api_version

    def but(self, **changes: Any) -> Options:
        """A copy with some settings changed."""
        return Options(**({name: getattr(self, name) for name in self.__slots__} | changes))
