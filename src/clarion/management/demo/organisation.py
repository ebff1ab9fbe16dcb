"""The invented group and its members, known to each other by the names of plants."""

from dataclasses import dataclass
from typing import Final, Literal

from clarion.management.demo.words import Language, Words

Role = Literal["volunteer", "follow_up_caller", "researcher", "editor", "coordinator", "custodian"]
# Spoken on the phone: Mandarin has no script.
Tongue = Literal["zh", "en"]


@dataclass(frozen=True, slots=True)
class Group:
    name: Words
    # Where its callers are, and say that they are.
    country: Words
    about: Words


@dataclass(frozen=True, slots=True)
class Member:
    pseudonym: str
    roles: tuple[Role, ...]
    language: Language
    zone: str
    speaks: tuple[Tongue, ...]


GROUP: Final = Group(
    name={
        "zh-Hans": "灯火志愿小组",
        "zh-Hant": "燈火志願小組",
        "en": "Lamplight Volunteers",
    },
    country={"zh-Hans": "加拿大", "zh-Hant": "加拿大", "en": "Canada"},
    about={
        "zh-Hans": "我们是住在加拿大的普通人，用自己的时间，为有记录的案子打电话，请求依法办理。",
        "zh-Hant": "我們是住在加拿大的普通人，用自己的時間，為有紀錄的案子打電話，請求依法辦理。",
        "en": (
            "We are ordinary people in Canada who call, in our own time, about documented cases "
            "and ask that they be handled according to the law."
        ),
    },
)

MEMBERS: Final = (
    Member("Juniper", ("coordinator",), "en", "America/Toronto", ("en", "zh")),
    Member("雪松", ("coordinator", "editor"), "zh-Hans", "America/Vancouver", ("zh", "en")),
    Member("Rowan", ("custodian",), "en", "Europe/Lisbon", ("en", "zh")),
    Member("銀杏", ("custodian",), "zh-Hant", "Asia/Taipei", ("zh",)),
    Member("桂花", ("volunteer",), "zh-Hans", "America/Vancouver", ("zh",)),
    Member("Marigold", ("volunteer",), "en", "America/Halifax", ("en", "zh")),
    Member("木棉", ("follow_up_caller",), "zh-Hant", "America/Edmonton", ("zh",)),
    Member("Clover", ("editor",), "en", "America/Toronto", ("en", "zh")),
)

# Who wrote and who reviewed the script: never the same member.
WRITER: Final = "Clover"
REVIEWER: Final = "雪松"
