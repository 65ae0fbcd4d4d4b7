"""The wheel: what is in it, what it needs, and that it works where nothing else is."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

from calcom_async import __version__

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = target.glob("*.whl")
    return found


def test_it_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"calcom_async", f"calcom_async-{__version__}.dist-info"}
    assert "calcom_async/py.typed" in names
    assert "calcom_async/api/bookings.py" in names
    assert "calcom_async/models/booking.py" in names
    assert any(name.endswith("/LICENSE") for name in names)


def test_it_needs_three_packages_and_offers_the_rest_as_extras(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
    metadata = message_from_bytes(archive.read(name))
    needed = {line.split(";")[0] for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line}
    assert {"".join(c for c in line if c.isalpha()) for line in needed} == {"anyio", "attrs", "httpx"}
    assert set(metadata.get_all("Provides-Extra", [])) == {"sandbox", "otel"}
    assert metadata["License-Expression"] == "MIT"


def test_it_works_where_it_is_unpacked(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "import calcom_async, calcom_async.models as m; print(calcom_async.__file__, m.Booking.__name__)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(tmp_path / "calcom_async" / "__init__.py"), "Booking"]
