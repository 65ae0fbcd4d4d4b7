from __future__ import annotations

import logging
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from support.drive import Drive
from support.evidence import CLIENT_SECRET, KEY, REFRESH, TOKEN, Evidence
from support.things import failure, success

from calcom_async import CalcomClient, CalcomError, ManagedUser, OAuth2, RotatingApiKey, Tokens

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("answer", [failure(400), success({"accessToken": 3, "refreshToken": REFRESH}), "cut", None])
async def test_renewals(answer: Any, evidence: Evidence, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    if answer == "cut":
        answer = httpx.Response(200, content=f'{{"accessToken": "{TOKEN}", "refr'.encode())
    answers = [failure(498), answer or httpx.ReadError("reset"), success()]
    credentials = (
        ManagedUser("cl13nt", CLIENT_SECRET, Tokens(TOKEN, REFRESH)),
        OAuth2("cl13nt", redirect_uri="https://x.example", client_secret=CLIENT_SECRET, tokens=Tokens(TOKEN, REFRESH)),
    )
    for credential in credentials:
        drive = Drive({"auth": credential}, evidence)
        cal = drive.client(*answers)
        await drive.run(cal.me.get)
        await drive.run(cal.as_user(credential).me.get)
        evidence.thing("a credential", credential)
        evidence.within("a credential", credential)
    oauth2 = credentials[1]
    callback = f"https://x.example?code={quote(KEY, safe='')}&state=s"
    cal = Drive({"auth": oauth2}, evidence).client(failure(400))
    for arguments in ({"state": "s"}, {"state": "other"}):
        try:
            await oauth2.exchange(cal, callback, code_verifier=TOKEN, **arguments)
        except CalcomError as error:
            evidence.error("an exchange", error)
    evidence.records(caplog.records)
    evidence.check()


@pytest.mark.parametrize("wrong", [f"{TOKEN} x", TOKEN.encode(), [TOKEN]])
def test_tokens_that_cannot_be_sent(wrong: Any, evidence: Evidence) -> None:
    for make in (
        lambda: Tokens(wrong),
        lambda: Tokens("x", wrong),
        lambda: Tokens.from_dict({"access_token": wrong}),
        lambda: Tokens.from_dict(wrong),
        lambda: RotatingApiKey(wrong),
        lambda: ManagedUser("x", wrong),
        lambda: ManagedUser("x", CLIENT_SECRET, wrong),
        lambda: OAuth2("x", redirect_uri="https://x.example", client_secret=wrong),
        lambda: CalcomClient(KEY).as_user(wrong),
    ):
        with pytest.raises(CalcomError) as caught:
            make()
        evidence.error("a bad credential", caught.value)
