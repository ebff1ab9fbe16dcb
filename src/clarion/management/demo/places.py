"""Invented regions and places: they are on no map. Only the area codes exist elsewhere."""

from dataclasses import dataclass
from typing import Final, Literal

from clarion.management.demo.words import Language

ZoneClass = Literal["standard", "west"]


@dataclass(frozen=True, slots=True)
class Place:
    # As the report wrote it.
    name: str
    town: str
    street: str
    # As it is spelled inside the names of its stations, where that differs.
    spelled: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """`lang` is the language its stations were recorded in, `place_lang` that of its places."""

    name: str
    lang: Language
    place_lang: Language
    zone_class: ZoneClass
    area: str
    # Digits of a local number.
    length: int
    # The first is its capital.
    places: tuple[Place, ...]


REGIONS: Final = (
    Region(
        *("澜川省", "zh-Hans", "zh-Hans", "standard", "536", 7),
        (
            Place("临澜市", "望桥", "柳荫"),
            Place("槐溪县", "双榆", "槐荫"),
            Place("鹭汀区", "苇塘", "听潮"),
            Place("雾岭县", "石磨", "晴岚"),
        ),
    ),
    Region(
        *("霁原省", "zh-Hans", "zh-Hans", "standard", "453", 7),
        (
            Place("霁榆市", "落雁", "春泥"),
            Place("松漪县", "松坪", "漪园"),
            Place("白苇县", "白苇", "渡口"),
            Place("砚池区", "墨池", "书院"),
        ),
    ),
    Region(
        *("栖梧省", "zh-Hans", "zh-Hans", "standard", "451", 8),
        (
            Place("梧栖市", "梧桐坳", "栖霞里"),
            Place("麦汀县", "麦垄", "汀步"),
            Place("竹岑县", "竹篱", "岑下"),
            Place("石笙区", "石笙", "芦笙"),
        ),
    ),
    Region(
        *("麓云省", "zh-Hans", "zh-Hans", "standard", "871", 8),
        (
            Place("麓宁市", "麓口", "云栈"),
            Place("云砚县", "砚坑", "云脚"),
            Place("枫涟区", "枫林渡", "涟漪"),
            Place("银蒲县", "蒲草", "银杏"),
        ),
    ),
    Region(
        *("朔岚自治区", "zh-Hans", "zh-Hans", "west", "991", 7),
        (
            Place("朔岚市", "朔风", "岚光"),
            Place("沙枣井县", "沙枣", "甜井"),
            Place("雪莲台县", "雪莲", "台地"),
            Place("胡杨渡市", "胡杨", "渡船"),
        ),
    ),
    Region(
        *("汀澄省", "zh-Hant", "zh-Hant", "standard", "597", 7),
        (
            Place("汀澄市", "澄潭", "蘭橋"),
            Place("荷嶼縣", "荷塘", "嶼前"),
            Place("桐霽區", "桐花", "霽月"),
            Place("蘆津縣", "蘆灣", "津渡"),
        ),
    ),
    Region(
        *("嵐溪省", "zh-Hant", "zh-Hant", "standard", "773", 7),
        (
            Place("嵐溪市", "嵐山腳", "溪聲"),
            Place("葦川縣", "葦岸", "川頭"),
            Place("鶴汀縣", "鶴鳴", "汀蘭"),
            Place("墨溪區", "墨莊", "溪雲"),
        ),
    ),
    Region(
        *("Wanlu Province", "en", "en", "standard", "315", 7),
        (
            Place("Wanlu City", "Baizhi", "Lüyin Road"),
            Place("Shuiyan County", "Shuiyan", "Dukou Street"),
            Place("Tingxue District", "Meiwu", "Tingxue Road"),
            Place("Yanfei County", "Yanfei", "Lutang Street"),
        ),
    ),
    # Reports from here were romanised, but for the places.
    Region(
        *("绮蓉省", "en", "zh-Hans", "standard", "933", 7),
        (
            Place("绮蓉市", "Furong", "Qiyun Road", "Qirong City"),
            Place("苔泉县", "Taiquan", "Quansheng Street", "Taiquan County"),
            Place("雁回县", "Yanhui", "Guiyan Road", "Yanhui County"),
            Place("兰笺区", "Lanjian", "Moxiang Street", "Lanjian District"),
        ),
    ),
)
