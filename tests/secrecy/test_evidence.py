from __future__ import annotations

import base64
from collections.abc import Callable
from urllib.parse import quote

import pytest
from support import evidence as evidence_module
from support.evidence import CLIENT_SECRET, KEY, TOKEN, WEBHOOK_SECRET, Evidence

from calcom_async.middleware import RawResponse


def _closure(text: str) -> Callable[[], str]:
    return lambda: text


@pytest.mark.parametrize(
    "plant",
    [
        lambda found: found.text("text", f"Bearer {KEY}"),
        lambda found: found.text("base64", base64.b64encode(f"x:{TOKEN}".encode())),
        lambda found: found.text("a URL", quote(CLIENT_SECRET, safe="")),
        lambda found: found.thing("a thing", {"key": KEY.encode()}),
        lambda found: found.error("an error", ValueError(WEBHOOK_SECRET)),
        lambda found: found.within("an answer", RawResponse(200, {"x": KEY}, b"")),
        lambda found: found.within("a closure", _closure(KEY)),
    ],
)
def test_the_search_finds_what_is_there(plant: Callable[[Evidence], None]) -> None:
    found = Evidence()
    plant(found)
    with pytest.raises(AssertionError, match="a secret is in"):
        found.check()


def test_the_search_looks_into_frames_and_contexts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence_module, "PACKAGE", __file__)

    def inner() -> None:
        held = KEY
        raise ValueError(len(held))

    try:
        try:
            inner()
        except ValueError:
            raise KeyError("x") from None
    except KeyError as error:
        found = Evidence()
        found.error("an error", error)
    with pytest.raises(AssertionError, match=r"the context of .*local held of .*inner"):
        found.check()
