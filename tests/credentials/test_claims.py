from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async import Secret
from calcom_async._credentials.claims import claims_of, expiry_of, number_of, owner_of


def token(claims: object) -> Secret:
    payload = urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return Secret(f"e30.{payload}.c2ln")


@pytest.mark.parametrize(
    ("claims", "expiry"),
    [({"exp": 1_800_000_000}, 1_800_000_000), ({"expiresAt": 1_800_000_000_000}, 1_800_000_000), ({}, None),
     ({"exp": "soon"}, None), ({"exp": True}, None), ({"exp": -5}, None), ({"exp": 10**400}, None), ([], None)],
)  # fmt: skip
def test_the_expiry_is_read_from_the_token(claims: object, expiry: float | None) -> None:
    assert expiry_of(token(claims)) == expiry


@pytest.mark.parametrize(
    ("claims", "owner"),
    [({"ownerId": 7, "userId": 8}, "7"), ({"userId": 8}, "8"), ({"sub": "ann"}, "ann"), ({"sub": ""}, None),
     ({"ownerId": True}, None), ({"ownerId": [1]}, None)],
)  # fmt: skip
def test_the_owner_is_read_from_the_token(claims: object, owner: str | None) -> None:
    assert owner_of(token(claims)) == owner


@given(st.text())
def test_other_text_has_no_claims(text: str) -> None:
    assert claims_of(Secret(text)) == {} or text.count(".") == 2


json_values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["exp", "expiresAt", "ownerId", "userId", "teamId", "sub"]), json_values))
def test_no_claim_makes_it_fail(claims: dict[str, Any]) -> None:
    expiry = expiry_of(token(claims))
    assert expiry is None or expiry > 0
    assert owner_of(token(claims)) is None or owner_of(token(claims))
    assert all(number_of(value) is None or isinstance(number_of(value), float) for value in claims.values())
