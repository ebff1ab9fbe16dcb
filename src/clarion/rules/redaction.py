"""What a note may give away: a warning to the one who writes it, never a verdict."""

import re
from enum import StrEnum
from typing import Final


class Concern(StrEnum):
    NAME = "name"
    NUMBER = "number"
    FAMILY = "family"
    HEALTH = "health"
    FAITH = "faith"


# In the three languages of the pages. Better one warning too many than one too few.
_SIGNS: Final[dict[Concern, str]] = {
    Concern.NAME: (
        r"[\u4e00-\u9fff](?:所长|所長|局长|局長|队长|隊長|主任|科长|科長|庭长|庭長|院长|院長|检察长|檢察長"
        r"|书记|書記|警官|法官|先生|女士|老师|老師|同志)|姓[\u4e00-\u9fff]"
        r"|\b(?:Mr|Mrs|Ms|Miss|Dr|Chief|Officer|Captain|Director|Judge|Prosecutor|Secretary)\b\.?\s+[A-Z]"
    ),
    Concern.NUMBER: r"\d(?:[\s-]?\d){4,}|[〇零一二三四五六七八九幺]{5,}",
    Concern.FAMILY: (
        r"妻|丈夫|老公|老婆|爱人|愛人|父|母亲|母親|妈|媽|爸|爷|爺|奶奶|儿子|兒子|女儿|女兒|孩子|哥|弟|姐|妹"
        r"|家人|亲戚|親戚"
        r"|\b(?:wife|husband|father|mother|mum|mom|dad|parents?|son|daughter|child|children|kids?"
        r"|brother|sister|family)\b"
    ),
    Concern.HEALTH: (
        r"病|癌|医院|醫院|住院|手术|手術|怀孕|懷孕|抑郁|抑鬱|血压|血壓"
        r"|\b(?:ill|illness|sick|cancer|hospital|surgery|pregnant|depress\w*|health)\b"
    ),
    Concern.FAITH: (
        r"信佛|信教|信仰|基督|天主|穆斯林|佛教|道教|党员|黨員|入党|入黨|退党|退黨"
        r"|\b(?:faith|religio\w*|church|christian|buddhis\w*|muslim|party member|believer)\b"
    ),
}
_FOUND: Final = {
    concern: re.compile(signs, re.IGNORECASE if concern != Concern.NAME else 0)
    for concern, signs in _SIGNS.items()
}


def concerns(text: str) -> tuple[Concern, ...]:
    """What the text seems to speak of, in the order of `Concern`."""
    return tuple(concern for concern, signs in _FOUND.items() if signs.search(text))
