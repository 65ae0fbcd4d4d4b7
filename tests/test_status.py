from __future__ import annotations

import pytest

from calcom_async._status import may_have_acted


@pytest.mark.parametrize("status", [408, 500, 502, 599])
def test_the_server_may_have_acted(status: int) -> None:
    assert may_have_acted(status)


@pytest.mark.parametrize("status", [200, 301, 400, 404, 409, 429, 499])
def test_the_server_did_not_act(status: int) -> None:
    assert not may_have_acted(status)
