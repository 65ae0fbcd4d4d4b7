"""Fixtures of every test: both event loops, and an environment without credentials."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from calcom_async import testing

# How long an example takes depends on what else the machine is doing.
settings.register_profile("calcom", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calcom")


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loops that everything has to run on."""
    name: str = request.param
    return name


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Tests must not find the developer's own key."""
    for name in ("CAL_API_KEY", "CAL_API_URL", "CAL_CLIENT_ID", "CAL_SECRET_KEY", "CAL_WEBHOOK_SECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture(autouse=True)
def waits(request: pytest.FixtureRequest) -> Iterator[list[float]]:
    """The seconds that the SDK would have waited; tests marked `real_time` do wait."""
    if request.node.get_closest_marker("real_time"):
        yield []
        return
    with testing.no_waits() as skipped:
        yield skipped


@pytest.fixture(scope="session")
def recorded_errors() -> dict[str, Any]:
    """Error answers recorded from a real server, by name."""
    errors: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "errors.json").read_text())
    return errors
