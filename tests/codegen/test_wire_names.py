"""The API's names become Python names."""

from __future__ import annotations

import pytest

from codegen.names import class_name, constant, module_name, snake


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("id", "id"),
        ("eventTypeId", "event_type_id"),
        ("event_type_id", "event_type_id"),
        ("bookingUIDs", "booking_ui_ds"),
        ("bookingUID", "booking_uid"),
        ("UIDOfBooking", "uid_of_booking"),
        ("afterEventBuffer", "after_event_buffer"),
        ("cal-api-version", "cal_api_version"),
        ("sort.by", "sort_by"),
        ("option1", "option1"),
        ("oauth2Client", "oauth2_client"),
        ("isbn10", "isbn10"),
        ("from", "from_"),
        ("class", "class_"),
        ("self", "self_"),
        ("format", "format"),
    ],
)
def test_snake(wire: str, python: str) -> None:
    assert snake(wire) == python
    assert snake(wire).isidentifier()


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("cal-video", "CAL_VIDEO"),
        ("splitName", "SPLIT_NAME"),
        ("BOOKING_CREATED", "BOOKING_CREATED"),
        ("Monday", "MONDAY"),
        ("en-GB", "EN_GB"),
        ("2024-08-13", "VALUE_2024_08_13"),
        ("+1", "VALUE_1"),
        ("class", "CLASS"),
        ("", "EMPTY"),
        ("two words", "TWO_WORDS"),
    ],
)
def test_constant(value: str, name: str) -> None:
    assert constant(value) == name
    assert constant(value).isidentifier()


@pytest.mark.parametrize(
    ("resource", "cls", "module"),
    [
        ("me", "Me", "me"),
        ("event_types", "EventTypes", "event_types"),
        ("event_types.private_links", "EventTypesPrivateLinks", "event_types_private_links"),
    ],
)
def test_resources(resource: str, cls: str, module: str) -> None:
    assert class_name(resource) == cls
    assert module_name(resource) == module
