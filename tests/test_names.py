from __future__ import annotations

import pytest

from calcom_async._names import module_of, wire_name


@pytest.mark.parametrize(
    ("attribute", "wire"),
    [("id", "id"), ("event_type_id", "eventTypeId"), ("from_", "from"), ("address1", "address1"), ("i_cal", "iCal")],
)
def test_attributes_are_in_camel_case(attribute: str, wire: str) -> None:
    assert wire_name(attribute) == wire


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Booking", "booking"),
        ("EventTypeResult", "event_type_result"),
        ("OAuth2Client", "o_auth_2_client"),
        ("UTMSource", "utm_source"),
        ("CrmSyncErrorA", "crm_sync_error_a"),
    ],
)
def test_modules_are_in_snake_case(name: str, module: str) -> None:
    assert module_of(name) == module
