"""Search for secrets in everything reachable from a client: string forms, errors, locals, pickles and objects."""

from __future__ import annotations

import base64
import logging
import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import CellType, FunctionType, MethodType, TracebackType
from typing import Any
from urllib.parse import quote

import httpx

import calcom_async
from calcom_async import CalcomError, Secret

# With characters that each encoding represents differently.
KEY = "cal_live_S3CR3T-k3y/+?=0123456789"
TOKEN = "S3CR3T-t0k3n/+?=0123456789"
REFRESH = "S3CR3T-r3fresh/+?=0123456789"
CLIENT_SECRET = "S3CR3T-cl13nt/+?=0123456789"
WEBHOOK_SECRET = "S3CR3T-w3bh00k/+?=0123456789"
SECRETS = (KEY, TOKEN, REFRESH, CLIENT_SECRET, WEBHOOK_SECRET)

PACKAGE = str(Path(calcom_async.__file__).parent)


def _encodings(secret: str) -> Iterator[str]:
    yield secret
    yield quote(secret)
    yield quote(secret, safe="")
    yield repr(secret.encode())[2:-1]
    for shift in range(3):
        # The base64 form depends on the offset; the characters at both ends depend on the neighbors.
        yield base64.b64encode(b"\0" * shift + secret.encode()).decode().rstrip("=")[4:-4]


ENCODINGS = [encoding for secret in SECRETS for encoding in _encodings(secret)]


class Evidence:
    """Collects text with a description of its origin; `check` searches it."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    def __reduce__(self) -> tuple[Any, ...]:
        # It is the event hook of the clients and must not become part of the pickles that it searches.
        return Evidence, ()

    def hook(self, event: object) -> None:
        """Collect an event."""
        self.thing("an event", event)

    def check(self) -> None:
        assert self.seen
        found = {where for where, text in self.seen if any(encoding in text for encoding in ENCODINGS)}
        assert not found, f"a secret is in: {sorted(found)}"

    def text(self, where: str, text: str | bytes) -> None:
        self.seen.append((where, text.decode("latin-1") if isinstance(text, bytes) else text))

    def thing(self, where: str, thing: object) -> None:
        """Collect an object's string forms, and its pickle if it has one."""
        for render in (repr, str, "{}".format, "{!r:>9}".format, "%s".__mod__):
            self.text(where, render((thing,) if render == "%s".__mod__ else thing))
        try:
            pickled = pickle.dumps(thing)
        except (TypeError, AttributeError, pickle.PicklingError) as error:
            self.error(f"pickling {where}", error)
        else:
            self.text(f"the pickle of {where}", pickled)

    def error(self, where: str, error: BaseException | None) -> None:
        """Collect an error's message, attributes and causes, and the local variables of our frames in its traceback."""
        if error is None:
            return
        where = f"{where}: {type(error).__name__}"
        self.text(where, f"{error} {error!r} {error.args!r} {vars(error)!r}")
        if isinstance(error, CalcomError):
            self.text(f"the pickle of {where}", pickle.dumps(error))
        if isinstance(error, UnicodeError):
            self.text(where, repr(error.args))
        self._traceback(where, error.__traceback__)
        self.error(f"the cause of {where}", error.__cause__)
        if error.__context__ is not error.__cause__:
            self.error(f"the context of {where}", error.__context__)
        for inner in getattr(error, "exceptions", ()):
            self.error(where, inner)

    def _traceback(self, where: str, traceback: TracebackType | None) -> None:
        while traceback is not None:
            code = traceback.tb_frame.f_code
            if code.co_filename.startswith(PACKAGE):
                for name, value in traceback.tb_frame.f_locals.items():
                    self.text(f"{where}, local {name} of {code.co_qualname}", _safe_repr(value))
            traceback = traceback.tb_next

    def records(self, records: list[logging.LogRecord]) -> None:
        for record in records:
            if record.name.startswith("calcom_async"):
                self.text("a log record", f"{record.getMessage()} {record.args!r} {record.__dict__!r}")
                if record.exc_info:
                    self.error("a log record", record.exc_info[1])

    def within(self, where: str, root: object) -> None:
        """Collect all text reachable from an object of ours, except through a Secret."""
        # Keeps the objects alive, so that no id is reused.
        seen: dict[int, object] = {}
        todo: list[tuple[str, object]] = [(where, root)]
        while todo:
            where, thing = todo.pop()
            if id(thing) in seen or isinstance(thing, (Secret, type, int, float)):
                continue
            seen[id(thing)] = thing
            if isinstance(thing, (str, bytes)):
                self.text(where, thing)
            else:
                todo += [(f"{where}.{name}"[-200:], value) for name, value in _parts(thing)]


def _parts(thing: object) -> Iterator[tuple[str, object]]:
    """The parts of an object that is ours, a container or a closure."""
    if isinstance(thing, Mapping):
        for key, value in list(thing.items()):
            yield "key", key
            yield str(key), value
    elif isinstance(thing, (list, tuple, set, frozenset)):
        yield from (("item", item) for item in list(thing))
    elif isinstance(thing, FunctionType):
        yield "closure", [cell.cell_contents for cell in thing.__closure__ or () if _has_value(cell)]
        yield "defaults", thing.__defaults__ or ()
    elif isinstance(thing, MethodType):
        yield "self", thing.__self__
    elif isinstance(thing, httpx.Response):
        yield "request", thing.request
    elif isinstance(thing, httpx.Request):
        yield "headers", thing.headers.raw
    elif type(thing).__module__.startswith("calcom_async") or isinstance(thing, BaseException):
        yield from getattr(thing, "__dict__", {}).items()
        for cls in type(thing).__mro__:
            for name in cls.__dict__.get("__slots__", ()):
                if name not in ("__dict__", "__weakref__") and hasattr(thing, name):
                    yield name, getattr(thing, name)


def _safe_repr(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # partially initialized, as `self` may be in `__init__`
        return repr(error)


def _has_value(cell: CellType) -> bool:
    try:
        cell.cell_contents  # noqa: B018
    except ValueError:
        return False
    return True
