"""In which script a report is written, and whether a name in it is whole."""

import re

from clarion.countries.china.surnames import surname_of

HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# Signs that are frequent in reports and differ between the scripts.
TRADITIONAL = frozenset(
    "長機關縣區檢審廳書記隊門開東車處務電話號陳張劉楊趙黃吳孫馬羅鄭謝許鄧馮韓獄軍歲來時這個"
)
SIMPLIFIED = frozenset(
    "长机关县区检审厅书记队门开东车处务电话号陈张刘杨赵黄吴孙马罗郑谢许邓冯韩狱军岁来时这个"
)
# Somebody is left out or unknown: 李某, 王××, 姓付, 小陈.
OPEN = re.compile(r"[某×xX*＊?？○〇□]|^[姓小老]|[.…]")


def language_of(text: str) -> str:
    """The tag of the text's language and script."""
    if not HAN.search(text):
        return "en"
    traditional = sum(sign in TRADITIONAL for sign in text)
    return "zh-Hant" if traditional > sum(sign in SIMPLIFIED for sign in text) else "zh-Hans"


def is_whole(name: str) -> bool:
    """Whether two people of one office with this name are taken for one person."""
    if not HAN.search(name):
        return len(name.split()) > 1
    return not OPEN.search(name) and len(name) > len(surname_of(name))
