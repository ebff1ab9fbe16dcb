"""Invented names in three scripts, incomplete ones among them, as reports have them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Final

from clarion.management.demo.words import Language


@dataclass(frozen=True, slots=True)
class Names:
    """Words separated by blanks; `joint` stands between surname and given name."""

    surnames: str
    compound: str
    given: str
    joint: str
    incomplete: tuple[str, ...]


NAMES: Final[Mapping[Language, Names]] = {
    "zh-Hans": Names(
        surnames=(
            "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 "
            "董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 范 单 解 仇 "
            "区 盖 查 朴 缪 翟"
        ),
        compound="欧阳 上官 司马 诸葛 尉迟 长孙 令狐",
        given=(
            "砚舟 明远 海岚 志恒 雪芹 春晖 立诚 文澜 秋实 国安 玉衡 少白 俊岭 素云 景行 望舒 "
            "敏 涛 磊 静 勇 燕 凯 倩 峰 霞"
        ),
        joint="",
        incomplete=("姓付", "李某", "王××", "小陈", "姓邵（音）", "老郝", "张某某", "姓于"),
    ),
    "zh-Hant": Names(
        surnames=(
            "張 劉 陳 楊 趙 黃 吳 鄭 謝 馮 蕭 葉 閻 鍾 盧 蘇 羅 許 鄧 韓 孫 馬 范 于 余 岳 郁 林 "
            "何 高 沈 曾"
        ),
        compound="歐陽 上官 司馬 諸葛 尉遲 長孫",
        given=(
            "硯舟 明遠 海嵐 志恆 雪芹 春暉 立誠 文瀾 秋實 國安 玉衡 少白 俊嶺 素雲 景行 望舒 "
            "敏 濤 磊 靜 勇 燕 凱 倩 峰 霞"
        ),
        joint="",
        incomplete=("姓傅", "林某", "陳××", "小趙", "姓范", "老鄭"),
    ),
    "en": Names(
        surnames=(
            "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo "
            "Shan Qiu Zeng Zhai Fan Yu"
        ),
        compound="Ouyang Shangguan Sima Zhuge",
        given=(
            "Yanzhou Mingyuan Hailan Zhiheng Xueqin Chunhui Licheng Wenlan Qiushi Yuheng Junling "
            "Suyun Jingxing Wangshu Min Tao Lei Jing Yong Yan"
        ),
        joint=" ",
        incomplete=("surnamed Fu", "Li, given name unknown", "surnamed Shao (by sound)"),
    ),
}
_PLAIN: Final = 120
_COMPOUND: Final = 14


def drawn(language: Language, rng: Random) -> Iterator[str]:
    """Names in a random order, none twice."""
    names = NAMES[language]
    deck = [
        *rng.sample(_whole(names.surnames, names), _PLAIN),
        *rng.sample(_whole(names.compound, names), _COMPOUND),
        *names.incomplete,
    ]
    rng.shuffle(deck)
    return iter(deck)


def _whole(surnames: str, names: Names) -> list[str]:
    return [names.joint.join(pair) for pair in product(surnames.split(), names.given.split())]
