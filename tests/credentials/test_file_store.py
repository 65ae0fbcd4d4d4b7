from __future__ import annotations

import json
import os
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calcom_async import ConfigurationError, FileTokenStore, Tokens

pytestmark = pytest.mark.anyio

TOKENS = Tokens("acc3ss", "r3fresh", expires_at=datetime(2026, 11, 21, 9, tzinfo=UTC))


async def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "new" / "ann.json")
    assert await store.load() is None
    await store.save(Tokens("old"))
    await store.save(TOKENS)
    assert await store.load() == TOKENS
    assert await FileTokenStore(str(store.path)).load() == TOKENS
    assert os.listdir(tmp_path / "new") == ["ann.json"]


async def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "new" / "ann.json")
    before = os.umask(0)
    try:
        await store.save(TOKENS)
        async with store.lock():
            pass
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "new").iterdir()}
    assert modes == {"ann.json": 0o600, "ann.json.lock": 0o600}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o622])
async def test_a_file_that_others_can_access_is_rejected(tmp_path: Path, mode: int) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    await store.save(TOKENS)
    os.chmod(store.path, mode)
    with pytest.raises(ConfigurationError, match=rf"ann\.json can be read by others \(mode {mode:o}\): chmod 600"):
        await store.load()


@pytest.mark.parametrize("content", [b"", b"{}", b'{"access_token": "acc3ss', b'["acc3ss"]', b"\xff", b"[" * 99999])
async def test_a_file_without_tokens_is_rejected_and_not_quoted(tmp_path: Path, content: bytes) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    await store.save(TOKENS)
    Path(store.path).write_bytes(content)
    with pytest.raises(ConfigurationError, match="does not contain tokens") as caught:
        await store.load()
    assert "acc3ss" not in str(caught.value)
    assert caught.value.__context__ is None


async def test_a_failed_save_leaves_the_old_tokens_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    await store.save(TOKENS)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        await store.save(Tokens("new"))
    assert await store.load() == TOKENS
    assert os.listdir(tmp_path) == ["ann.json"]


async def test_a_link_still_points_to_the_file(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    link.symlink_to(real)
    await FileTokenStore(link).save(TOKENS)
    assert link.is_symlink()
    assert json.loads(real.read_text())["access_token"] == "acc3ss"


def test_it_is_a_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    store = FileTokenStore("~/ann.json")
    assert store == FileTokenStore(tmp_path / "ann.json") == pickle.loads(pickle.dumps(store))
    assert hash(store) == hash(FileTokenStore(tmp_path / "ann.json"))
    assert repr(store) == f"FileTokenStore(path={str(tmp_path / 'ann.json')!r})"


@pytest.mark.parametrize("path", ["", None, 3])
def test_invalid_paths(path: object) -> None:
    with pytest.raises(ConfigurationError, match="path must be the path of a file"):
        FileTokenStore(path)  # type: ignore[arg-type]
