"""OAuth 2: act for Cal.com users who have given consent, through the authorization code flow with PKCE.

    user = OAuth2(client_id, redirect_uri="https://app.example/callback", client_secret=..., store=store)
    request = user.authorization_request(scopes=["BOOKING_READ", "PROFILE_READ"])
    # keep request.state and request.code_verifier in the session, redirect to request.url, and in the callback:
    await user.exchange(cal, callback_url, state=state, code_verifier=code_verifier)
    bookings = await cal.as_user(user).bookings.list()

Access tokens last 30 minutes, refresh tokens 30 days, and a refresh replaces both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from .._frozen import Frozen
from ..errors import AuthorizationError, ConfigurationError, InputError
from ..secret import Secret, seal
from .checks import checked
from .token_calls import no_refresh_token, refresh_tokens, request_tokens, token_request
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
    """Where to send the user (`url`), and what to keep in their session until the callback.

    `state` protects the callback from cross-site request forgery; `code_verifier` (PKCE) proves that whoever uses the
    code also requested it. Neither belongs in a page.
    """

    __slots__ = ("code_verifier", "state", "url")

    url: str
    state: str
    code_verifier: Secret

    def __init__(self, url: str, *, state: str, code_verifier: Secret) -> None:
        self._set(url=url, state=state, code_verifier=code_verifier)


class OAuth2(TokenCredential):
    """A Cal.com user who has consented, or is about to consent, to an OAuth client acting for them.

    `redirect_uri` is one that the client is registered with. Public clients have no `client_secret`. Without `tokens`,
    the ones in the `store` are used; the store takes precedence over `tokens`. `authorize_url` is the server's consent
    page: pass another for the EU region (`https://app.cal.eu/auth/oauth2/authorize`) or a self-hosted server.
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
        """A new request for the user's consent. `state` is random by default; your own must be unguessable."""
        import hashlib
        import secrets
        from base64 import urlsafe_b64encode

        if isinstance(scopes, str) or not all(isinstance(scope, str) and scope.isidentifier() for scope in scopes):
            raise InputError("scopes must be a list of names, such as ['BOOKING_READ', 'PROFILE_READ']")
        verifier = Secret(secrets.token_urlsafe(48))
        challenge = hashlib.sha256(verifier.reveal().encode()).digest()
        state = secrets.token_urlsafe(24) if state is None else state
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            **({"scope": " ".join(scopes)} if scopes else {}),
            "code_challenge": urlsafe_b64encode(challenge).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        separator = "&" if urlsplit(self.authorize_url).query else "?"
        return AuthorizationRequest(
            f"{self.authorize_url}{separator}{urlencode(query)}", state=state, code_verifier=verifier
        )

    async def exchange(self, cal: TokenCaller, callback_url: str, *, state: str, code_verifier: str | Secret) -> Tokens:
        """Exchange the authorization code in the callback for tokens.

        `callback_url` is the full URL that the user was redirected to, `state` and `code_verifier` are those of the
        AuthorizationRequest. `cal` is any client of the same server. Returns the tokens, already saved and in use.
        Raises AuthorizationError if the user declined or `state` does not match, BadRequestError (with the `code`
        `"invalid_grant"`) if the code was used before or is older than ten minutes, and what other calls raise.
        API: `POST /auth/oauth2/token`.
        """
        callback_url, code_verifier = seal(callback_url), seal(code_verifier)
        verifier = checked("code_verifier", code_verifier)
        code = _code(callback_url, state)

        async def fetch(_: Tokens | None) -> Tokens:
            template, handler = cal._token_calls()
            body = {"code": code, "redirect_uri": Secret(self.redirect_uri), "code_verifier": verifier}
            return await request_tokens(self._token_request("authorization_code", body, template), handler)

        return await self._renewal.replace(fetch)

    async def _refresh(self, tokens: Tokens, *, request: Request, handler: Handler) -> Tokens:
        if tokens.refresh_token is None:
            raise no_refresh_token(_SIGN_IN)
        call = self._token_request("refresh_token", {"refresh_token": tokens.refresh_token}, request)
        return await refresh_tokens(call, handler, _SIGN_IN)

    def _token_request(self, grant: str, body: dict[str, Secret], template: Request) -> Request:
        secret = {} if self._client_secret is None else {"client_secret": self._client_secret}
        return token_request(
            "oauth2_token", {"client_id": self.client_id, "grant_type": grant, **body, **secret}, template=template
        )

    def __repr__(self) -> str:
        return f"OAuth2(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"


def _url(name: str, url: str) -> str:
    if not isinstance(url, str) or not urlsplit(url).scheme or "#" in url:
        raise ConfigurationError(f"OAuth2: {name} must be an absolute URL without a fragment, exactly as registered")
    return url


def _code(callback_url: object, state: str) -> Secret:
    """The code in the callback URL, which is as sensitive as a password for ten minutes."""
    from hmac import compare_digest

    if not isinstance(callback_url, Secret) or not isinstance(state, str) or not state:
        raise InputError("exchange() takes the full callback URL, and the state of the AuthorizationRequest")
    returned = _secret_query(callback_url)
    expected = state.encode("utf-8", "surrogatepass")
    if not compare_digest(returned.get("state", Secret("")).reveal().encode("utf-8", "surrogatepass"), expected):
        raise AuthorizationError("state does not match the authorization request", code="state_mismatch")
    if "error" in returned:
        description = returned.get("error_description", Secret("")).reveal()
        raise AuthorizationError(description, code=returned["error"].reveal())
    if "code" not in returned:
        raise InputError("the callback URL contains no code")
    return checked("code", returned["code"])


def _secret_query(url: Secret) -> dict[str, Secret]:
    try:
        query = parse_qs(urlsplit(url.reveal()).query)
    except ValueError:
        return {}
    return {name: Secret(values[0]) for name, values in query.items()}
