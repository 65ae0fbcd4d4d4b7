"""OAuth 2: acting for users of Cal.com who have consented, by an authorization code with PKCE.

    user = OAuth2(client_id, redirect_uri="https://app.example/callback", client_secret=..., store=store)
    request = user.authorization_request(scopes=["BOOKING_READ", "PROFILE_READ"])
    # keep request.state and request.code_verifier in the session; redirect to request.url; when they are back:
    await user.exchange(cal, callback_url, state=state, code_verifier=code_verifier)
    bookings = await cal.as_user(user).bookings.list()

The access token is valid for half an hour, the refresh token for 30 days; a refresh answers with two new ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from .._frozen import Frozen
from ..errors import AuthorizationError, ConfigurationError, InputError
from ..secret import Secret, seal
from .checks import checked
from .token_calls import ask, no_refresh_token, renewed, token_request
from .token_credential import TokenCredential
from .tokens import tokens_or_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._request import Handler, Request
    from .protocols import TokenCaller
    from .stores import TokenStore
    from .tokens import Tokens

__all__ = ["AuthorizationRequest", "OAuth2"]

AUTHORIZE_URL = "https://app.cal.com/auth/oauth2/authorize"
_SIGN_IN = "have the user sign in again, and exchange() the code"


class AuthorizationRequest(Frozen):
    """Where to send the user (`url`), and what to keep in their session until they are back.

    `state` tells them from somebody else's victim; `code_verifier` (PKCE) proves that the code is used by who asked
    for it. Neither goes into a page.
    """

    __slots__ = ("code_verifier", "state", "url")

    url: str
    state: str
    code_verifier: Secret

    def __init__(self, url: str, *, state: str, code_verifier: Secret) -> None:
        self._set(url=url, state=state, code_verifier=code_verifier)


class OAuth2(TokenCredential):
    """One user of Cal.com who has consented, or is about to, to what an OAuth client does for them.

    `redirect_uri` is one that the client is registered with. Public clients have no `client_secret`. Without `tokens`
    those in the `store` are used; what the store holds wins. `authorize_url` is the server's page of consent: pass
    another for the EU region (`https://app.cal.eu/auth/oauth2/authorize`) and for a server of your own.
    """

    def __init__(
        self,
        client_id: str,
        *,
        redirect_uri: str,
        client_secret: str | Secret | None = None,
        tokens: Tokens | None = None,
        store: TokenStore | None = None,
        authorize_url: str = AUTHORIZE_URL,
    ) -> None:
        client_secret, tokens = seal(client_secret), tokens_or_type(tokens)
        self.client_id: str = checked("OAuth client id", seal(client_id)).reveal()
        self._client_secret = None if client_secret is None else checked("OAuth client secret", client_secret)
        self.redirect_uri: str = _url("redirect_uri", redirect_uri)
        self.authorize_url: str = _url("authorize_url", authorize_url)
        super().__init__(tokens, store, self.client_id)

    def authorization_request(self, *, scopes: Sequence[str] = (), state: str | None = None) -> AuthorizationRequest:
        """A new request for the user's consent. `state` is random unless given; give none that can be guessed."""
        import hashlib
        import secrets
        from base64 import urlsafe_b64encode

        if isinstance(scopes, str) or not all(isinstance(scope, str) and scope.isidentifier() for scope in scopes):
            raise InputError("scopes must be a list of names, such as ['BOOKING_READ', 'PROFILE_READ']")
        verifier = Secret(secrets.token_urlsafe(48))
        digest = hashlib.sha256(verifier.reveal().encode()).digest()
        state = secrets.token_urlsafe(24) if state is None else state
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            **({"scope": " ".join(scopes)} if scopes else {}),
            "code_challenge": urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        mark = "&" if urlsplit(self.authorize_url).query else "?"
        return AuthorizationRequest(
            f"{self.authorize_url}{mark}{urlencode(query)}", state=state, code_verifier=verifier
        )

    async def exchange(self, cal: TokenCaller, callback_url: str, *, state: str, code_verifier: str | Secret) -> Tokens:
        """Get the tokens for the code that the user has come back with.

        `callback_url` is the whole address that they came to, `state` and `code_verifier` what was kept of the
        AuthorizationRequest. `cal` is any client of the same server. Returns the tokens, which are saved and in use.
        Raises AuthorizationError where the user refused or `state` is another, BadRequestError (with the `code`
        `"invalid_grant"`) where the code is used up or ten minutes old, and what other calls raise.
        API: `POST /auth/oauth2/token`.
        """
        callback_url, code_verifier = seal(callback_url), seal(code_verifier)
        verifier = checked("code_verifier", code_verifier)
        code = _code(callback_url, state)

        async def get(_: Tokens | None) -> Tokens:
            like, handler = cal._token_calls()
            body = {"code": code, "redirect_uri": Secret(self.redirect_uri), "code_verifier": verifier}
            return await ask(self._token_request("authorization_code", body, like), handler)

        return await self._renewal.replace(get)

    async def _refresh(self, tokens: Tokens, request: Request, handler: Handler) -> Tokens:
        if tokens.refresh_token is None:
            raise no_refresh_token(_SIGN_IN)
        call = self._token_request("refresh_token", {"refresh_token": tokens.refresh_token}, request)
        return await renewed(call, handler, _SIGN_IN)

    def _token_request(self, grant: str, body: dict[str, Secret], like: Request) -> Request:
        secret = {} if self._client_secret is None else {"client_secret": self._client_secret}
        return token_request(
            "oauth2_token", {"client_id": self.client_id, "grant_type": grant, **body, **secret}, like=like
        )

    def __repr__(self) -> str:
        return f"OAuth2(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"


def _url(name: str, url: str) -> str:
    if not isinstance(url, str) or not urlsplit(url).scheme or "#" in url:
        raise ConfigurationError(f"OAuth2: {name} must be a whole address without a fragment, as it is registered")
    return url


def _code(callback_url: object, state: str) -> Secret:
    """The code in the address. It is as good as a password for ten minutes."""
    from hmac import compare_digest

    if not isinstance(callback_url, Secret) or not isinstance(state, str) or not state:
        raise InputError("exchange() takes the address that the user came back to, and the state that was kept")
    came_back = _sealed_query(callback_url)
    expected = state.encode("utf-8", "surrogatepass")
    if not compare_digest(came_back.get("state", Secret("")).reveal().encode("utf-8", "surrogatepass"), expected):
        raise AuthorizationError("the user came back from another sign-in than the one we began", code="state_mismatch")
    if "error" in came_back:
        description = came_back.get("error_description", Secret("")).reveal()
        raise AuthorizationError(description, code=came_back["error"].reveal())
    if "code" not in came_back:
        raise InputError("the address that the user came back to holds no code")
    return checked("code", came_back["code"])


def _sealed_query(url: Secret) -> dict[str, Secret]:
    try:
        query = parse_qs(urlsplit(url.reveal()).query)
    except ValueError:
        return {}
    return {name: Secret(values[0]) for name, values in query.items()}
