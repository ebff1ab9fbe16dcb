"""How an office is spoken to: the short title in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Title:
    """What follows the surname in Chinese, and stands before it in English."""

    hans: str
    hant: str
    english: str


# The endings that titles have in reports (| between variants) · as spoken to, Simplified ·
# Traditional · English. A deputy is spoken to without "deputy"; the longest ending counts.
TABLE = """
检察长|檢察長 检察长 檢察長 Chief Prosecutor
检察官|檢察官|检察员|檢察員|公诉人|公訴人|主诉|主訴 检察官 檢察官 Prosecutor
审判长|審判長|审判员|審判員|法官|法官助理|代理审判员|代理審判員 法官 法官 Judge
庭长|庭長 庭长 庭長 Presiding Judge
书记员|書記員 书记员 書記員 Clerk
院长|院長 院长 院長 President
监狱长|監獄長 监狱长 監獄長 Warden
监区长|監區長 监区长 監區長 Ward Chief
局长|局長 局长 局長 Director
所长|所長 所长 所長 Chief
处长|處長 处长 處長 Division Chief
科长|科長 科长 科長 Section Chief
股长|股長 股长 股長 Unit Chief
部长|部長 部长 部長 Department Head
厅长|廳長 厅长 廳長 Director General
支队长|支隊長|大队长|大隊長|中队长|中隊長|总队长|總隊長|队长|隊長 队长 隊長 Captain
政委|政治委员|政治委員 政委 政委 Commissar
教导员|教導員 教导员 教導員 Instructor
指导员|指導員 指导员 指導員 Instructor
书记|書記 书记 書記 Secretary
主任 主任 主任 Director
市长|市長 市长 市長 Mayor
县长|縣長 县长 縣長 County Head
区长|區長 区长 區長 District Head
镇长|鎮長 镇长 鎮長 Town Head
村长|村長 村长 村長 Village Head
校长|校長 校长 校長 Principal
警长|警長 警长 警長 Sergeant
警官|民警|片警|狱警|獄警|干警|幹警|警察|管教|辅警|輔警|值班员|值班員 警官 警官 Officer
网格员|網格員 网格员 網格員 Warden of the Block
"""


@lru_cache(maxsize=512)
def short(title: str) -> Title | None:
    """By the longest known ending of a Chinese or English title; None if none is known."""
    folded = title.strip().casefold()
    endings = [ending for ending in ENDINGS if folded.endswith(ending)]
    return ENDINGS[max(endings, key=len)] if endings else None


def _endings() -> Mapping[str, Title]:
    found: dict[str, Title] = {}
    for line in TABLE.strip().splitlines():
        variants, hans, hant, english = line.split(" ", 3)
        for ending in (*variants.split("|"), hans, hant, english.casefold()):
            found.setdefault(ending, Title(hans, hant, english))
    return found


ENDINGS = _endings()
