# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Language`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class Language(OpenEnum):
    """The language of messages to a person."""

    AR = "ar"
    BG = "bg"
    BN = "bn"
    CA = "ca"
    CS = "cs"
    DA = "da"
    DE = "de"
    EL = "el"
    EN = "en"
    ES = "es"
    ES419 = "es-419"
    ET = "et"
    EU = "eu"
    FI = "fi"
    FR = "fr"
    HE = "he"
    HR = "hr"
    HU = "hu"
    ID = "id"
    IT = "it"
    IW = "iw"
    JA = "ja"
    KM = "km"
    KO = "ko"
    LV = "lv"
    NL = "nl"
    NO = "no"
    PL = "pl"
    PT = "pt"
    PT_BR = "pt-BR"
    RO = "ro"
    RU = "ru"
    SK = "sk"
    SR = "sr"
    SV = "sv"
    TA = "ta"
    TH = "th"
    TR = "tr"
    UK = "uk"
    VI = "vi"
    AZ = "az"
    ZH_CN = "zh-CN"
    ZH_TW = "zh-TW"


LanguageLike: TypeAlias = (
    Language
    | Literal[
        "ar",
        "bg",
        "bn",
        "ca",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "es-419",
        "et",
        "eu",
        "fi",
        "fr",
        "he",
        "hr",
        "hu",
        "id",
        "it",
        "iw",
        "ja",
        "km",
        "ko",
        "lv",
        "nl",
        "no",
        "pl",
        "pt",
        "pt-BR",
        "ro",
        "ru",
        "sk",
        "sr",
        "sv",
        "ta",
        "th",
        "tr",
        "uk",
        "vi",
        "az",
        "zh-CN",
        "zh-TW",
    ]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_language: Final = member_decoder(Language)
