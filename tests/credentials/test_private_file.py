from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from calcom_async import ConfigurationError
from calcom_async._credentials import private_file
from calcom_async._credentials.private_file import read_file, replace_file

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes and signals of POSIX")

CRASH = """
import os, sys
from calcom_async._credentials.private_file import replace_file
os.replace = lambda *_: os._exit(9)
replace_file(sys.argv[1], b"half")
"""


def test_every_directory_it_creates_is_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        replace_file(str(tmp_path / "a" / "b" / "x"), b"1")
    finally:
        os.umask(before)
    modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "x")]
    assert modes == [0o700, 0o700, 0o600]


def test_what_crashes_leave_behind_is_gone_after_the_next_write(tmp_path: Path) -> None:
    path = tmp_path / "x"
    replace_file(str(path), b"old")
    for _ in range(3):
        assert subprocess.run([sys.executable, "-c", CRASH, str(path)]).returncode == 9
    assert read_file(str(path), "file") == b"old"
    assert len(os.listdir(tmp_path)) == 2
    replace_file(str(path), b"new")
    assert os.listdir(tmp_path) == ["x"]
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o600)


def test_a_planted_temporary_file_is_neither_followed_nor_left_readable(tmp_path: Path) -> None:
    path, temporary = tmp_path / "x", tmp_path / ".x.tmp"
    temporary.write_bytes(b"something longer")
    os.chmod(temporary, 0o666)
    replace_file(str(path), b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o600)
    temporary.symlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match=r"\.x\.tmp"):
        replace_file(str(path), b"newer")
    assert not (tmp_path / "victim").exists()


def test_concurrent_writers_leave_one_whole_content(tmp_path: Path) -> None:
    path = str(tmp_path / "x")
    contents = [bytes([65 + number]) * (1000 * (number + 1)) for number in range(8)]
    replace_file(path, contents[0])

    def write(content: bytes) -> None:
        for _ in range(20):
            replace_file(path, content)

    threads = [threading.Thread(target=write, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert read_file(path, "file") in contents
    assert os.listdir(tmp_path) == ["x"]


def test_a_writer_that_hangs_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private_file, "_WRITER_LIMIT", 0.02)
    with private_file._temporary(str(tmp_path / "x")), pytest.raises(TimeoutError, match=r"writing .*\.x\.tmp for"):
        replace_file(str(tmp_path / "x"), b"new")
    assert os.listdir(tmp_path) == [".x.tmp"]


def test_only_regular_files_of_a_sane_size_are_read(tmp_path: Path) -> None:
    assert read_file(str(tmp_path / "missing"), "token file") is None
    with pytest.raises(ConfigurationError, match=r"the token file .* is a directory"):
        read_file(str(tmp_path), "token file")
    os.mkfifo(tmp_path / "fifo", 0o600)
    huge = tmp_path / "huge"
    huge.touch(0o600)
    os.truncate(huge, 2**20 + 1)
    for name in ("fifo", "huge"):
        with pytest.raises(ConfigurationError, match=rf"{name} is not a regular file"):
            read_file(str(tmp_path / name), "token file")
