# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InterfaceLanguage`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class InterfaceLanguage(OpenEnum):
    """The booking page's language; the empty string means the visitor's browser language."""

    EMPTY = ""
    EN = "en"
    AR = "ar"
    AZ = "az"
    BG = "bg"
    BN = "bn"
    CA = "ca"
    CS = "cs"
    DA = "da"
    DE = "de"
    EL = "el"
    ES = "es"
    ES419 = "es-419"
    EU = "eu"
    ET = "et"
    FI = "fi"
    FR = "fr"
    HE = "he"
    HU = "hu"
    IT = "it"
    JA = "ja"
    KM = "km"
    KO = "ko"
    NL = "nl"
    NO = "no"
    PL = "pl"
    PT_BR = "pt-BR"
    PT = "pt"
    RO = "ro"
    RU = "ru"
    SK_SK = "sk-SK"
    SR = "sr"
    SV = "sv"
    TR = "tr"
    UK = "uk"
    VI = "vi"
    ZH_CN = "zh-CN"
    ZH_TW = "zh-TW"


InterfaceLanguageLike: TypeAlias = (
    InterfaceLanguage
    | Literal[
        "",
        "en",
        "ar",
        "az",
        "bg",
        "bn",
        "ca",
        "cs",
        "da",
        "de",
        "el",
        "es",
        "es-419",
        "eu",
        "et",
        "fi",
        "fr",
        "he",
        "hu",
        "it",
        "ja",
        "km",
        "ko",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "pt",
        "ro",
        "ru",
        "sk-SK",
        "sr",
        "sv",
        "tr",
        "uk",
        "vi",
        "zh-CN",
        "zh-TW",
    ]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_interface_language: Final = member_decoder(InterfaceLanguage)
