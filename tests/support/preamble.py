"""What the blocks of README.md and docs/ take as given: each name with its type, for the type checkers.

`given.py` has the values that the blocks run with. Everything else, a block imports or defines.
"""

from datetime import datetime

from calcom_async import CalcomClient, Secret
from calcom_async.models import BookingAttendeeInput, NewManagedUser
from calcom_async.tokens import TokenStore

cal: CalcomClient
"""An open client."""
ann: BookingAttendeeInput
start: datetime
"""The start of a free slot of event type 1."""
taken: datetime
"""The start of a slot that is booked."""
uid: str
"""A booking's."""

client_id: str
"""An OAuth client's, and its secret."""
client_secret: str
new_managed_user: NewManagedUser
"""The API's response to creating a managed user."""
my_store: TokenStore
callback_url: str
"""The URL that the user's browser was redirected to, with what was kept in their session."""
state: str
code_verifier: Secret

body: bytes
"""A webhook delivery as it was received, and the webhook's secret."""
headers: dict[str, str]
secret: str
