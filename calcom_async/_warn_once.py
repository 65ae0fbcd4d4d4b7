"""Warnings about settings that work but are not safe.

They are log lines of `calcom_async` (WARNING, on standard error if logging is not set up) rather than Python warnings:
how a file is protected and where a URL leads is a matter of the deployment, which its operators see in the log, and the
program that runs there must not fail because of it.
"""

from __future__ import annotations

import logging

_logger = logging.getLogger("calcom_async")
_given: set[str] = set()


def warn_once(text: str) -> None:
    """Log the warning, once per process."""
    if text not in _given:
        _given.add(text)
        _logger.warning("%s", text)
