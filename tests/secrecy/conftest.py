"""What vouches for the caller is found nowhere: not in a repr, a log record, an exception, a local or a pickle.

Clients with every kind of credential are driven through all that can happen to a call, and everything that can be
had from that is searched.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from support.drive import CREDENTIALS, Drive
from support.evidence import Evidence


@pytest.fixture
def evidence(caplog: pytest.LogCaptureFixture) -> Iterator[Evidence]:
    """Collected by the test and searched in the end, with the log."""
    caplog.set_level(logging.DEBUG, "calcom_async")
    found = Evidence()
    yield found
    found.records(caplog.records)
    found.check()


@pytest.fixture(params=list(CREDENTIALS))
def drive(request: pytest.FixtureRequest, evidence: Evidence) -> Drive:
    return Drive(CREDENTIALS[request.param], evidence)
