"""Arrays that become classes, generated and then used."""

from __future__ import annotations

from typing import Any

import pytest
from documents import document, integer, obj, operation, ref, text, union

from codegen.document import DocumentError

JSONObject = dict[str, Any]

SHARES = {"uid": "first.seriesUid", "end": "last.end", "status": "standing.status"}


def build_series(build: Any, shares: JSONObject, *, end: JSONObject | None = None) -> Any:
    """The models of a document whose one operation answers with a thing or a series of them."""
    needed = ("uid", "seriesUid", "status")
    part = {"uid": text(), "seriesUid": text(), "status": text(), "end": integer()}
    schemas = {
        "Result": {
            **union("Part", "Parts"),
            "x-discriminate": [{"use": "Parts", "is": "array"}, {"use": "Part"}],
        },
        "Part": {**union("Round", "Square"), "x-discriminate": [{"use": "Square", "has": ["side"]}, {"use": "Round"}]},
        "Round": obj(needed, **part),
        "Square": obj((*needed, "end"), **{**part, "end": end or integer()}, side=integer()),
        "Parts": {"type": "array", "description": "Parts of one.", "items": ref("Part"), "x-shares": shares},
    }
    return build(document({"/things": {"get": operation(ref("Result"))}}, schemas)).models


def test_it_is_a_sequence_that_shares(build: Any) -> None:
    models = build_series(build, SHARES)
    parts = models.result.decode_result(
        [
            {"uid": "a", "seriesUid": "s", "status": "cancelled"},
            {"uid": "b", "seriesUid": "s", "status": "open", "end": 5, "side": 1},
        ]
    )
    assert type(parts) is models.Parts
    assert [type(part) for part in parts] == [models.Round, models.Square]
    assert (parts.uid, parts.end, parts.status) == ("s", 5, "open")


def test_annotations_are_those_of_all_members(build: Any) -> None:
    models = build_series(build, SHARES, end=text())
    assert models.Parts.uid.fget.__annotations__ == {"return": "str"}
    assert models.Parts.end.fget.__annotations__ == {"return": "int | None | str"}
    assert models.Parts.end.__doc__ == "Taken from the last member."


def test_every_member_must_have_what_is_shared(build: Any) -> None:
    with pytest.raises(DocumentError, match=r"Parts: x-shares: side: Round has no property side"):
        build_series(build, {"side": "first.side"})
