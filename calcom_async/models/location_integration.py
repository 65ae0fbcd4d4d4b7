# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`LocationIntegration`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class LocationIntegration(OpenEnum):
    """A video conferencing app. It must already be connected. cal-video always is; only google-meet,
    office365-video and zoom can be connected through the API.
    """

    CAL_VIDEO = "cal-video"
    GOOGLE_MEET = "google-meet"
    ZOOM = "zoom"
    WHEREBY_VIDEO = "whereby-video"
    WHATSAPP_VIDEO = "whatsapp-video"
    WEBEX_VIDEO = "webex-video"
    TELEGRAM_VIDEO = "telegram-video"
    TANDEM = "tandem"
    SYLAPS_VIDEO = "sylaps-video"
    SKYPE_VIDEO = "skype-video"
    SIRIUS_VIDEO = "sirius-video"
    SIGNAL_VIDEO = "signal-video"
    SHIMMER_VIDEO = "shimmer-video"
    SALESROOM_VIDEO = "salesroom-video"
    ROAM_VIDEO = "roam-video"
    RIVERSIDE_VIDEO = "riverside-video"
    PING_VIDEO = "ping-video"
    OFFICE365_VIDEO = "office365-video"
    MIROTALK_VIDEO = "mirotalk-video"
    JITSI = "jitsi"
    JELLY_VIDEO = "jelly-video"
    JELLY_CONFERENCING = "jelly-conferencing"
    HUDDLE = "huddle"
    FACETIME_VIDEO = "facetime-video"
    ELEMENT_CALL_VIDEO = "element-call-video"
    EIGHTXEIGHT_VIDEO = "eightxeight-video"
    DISCORD_VIDEO = "discord-video"
    DEMODESK_VIDEO = "demodesk-video"
    CAMPFIRE_VIDEO = "campfire-video"


LocationIntegrationLike: TypeAlias = (
    LocationIntegration
    | Literal[
        "cal-video",
        "google-meet",
        "zoom",
        "whereby-video",
        "whatsapp-video",
        "webex-video",
        "telegram-video",
        "tandem",
        "sylaps-video",
        "skype-video",
        "sirius-video",
        "signal-video",
        "shimmer-video",
        "salesroom-video",
        "roam-video",
        "riverside-video",
        "ping-video",
        "office365-video",
        "mirotalk-video",
        "jitsi",
        "jelly-video",
        "jelly-conferencing",
        "huddle",
        "facetime-video",
        "element-call-video",
        "eightxeight-video",
        "discord-video",
        "demodesk-video",
        "campfire-video",
    ]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_location_integration: Final = member_decoder(LocationIntegration)
