from __future__ import annotations

from calcom_async._credentials.identity import identity_of
from calcom_async.auth import ApiKey, OAuthClient

KEY = "cal_live_0123456789"


def test_identities_differ_by_credential_and_address_and_reveal_no_secret() -> None:
    ours = identity_of(ApiKey(KEY), "https://a.example")
    assert ours != identity_of(ApiKey(KEY), "https://b.example")
    assert ours != identity_of(ApiKey("other"), "https://a.example")
    assert ours == identity_of(OAuthClient("id", "secret", bearer=ApiKey(KEY)), "https://a.example")
    assert KEY.encode() not in ours
