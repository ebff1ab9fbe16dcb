"""What kinds of office a place has, what they are called, and who works there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from clarion.management.demo.places import Place
from clarion.management.demo.words import Language

FrontKind = Literal["work", "duty", "unknown"]


@dataclass(frozen=True, slots=True)
class Office:
    # {place}, {town} and {street} are filled in.
    pattern: str
    # The line that answers when nobody is asked for by name.
    front: FrontKind
    titles: tuple[str, ...]


OFFICES: Final[Mapping[Language, tuple[Office, ...]]] = {
    "zh-Hans": (
        Office("{place}公安局", "work", ("局长", "副局长", "政委", "法制科科长")),
        Office("{place}{town}派出所", "duty", ("所长", "教导员", "副所长", "民警")),
        Office("{place}{street}派出所", "duty", ("所长", "副所长", "社区民警", "民警")),
        Office("{place}人民检察院", "work", ("检察长", "检察官", "副检察长", "检察官助理")),
        Office("{place}人民法院", "work", ("刑庭庭长", "审判员", "院长", "书记员")),
        Office("{place}看守所", "duty", ("所长", "教导员", "副所长", "管教")),
        Office("{place}{street}社区居委会", "unknown", ("社区书记", "主任", "网格员")),
        Office("{place}政法委员会", "work", ("书记", "副书记", "综治办主任")),
    ),
    "zh-Hant": (
        Office("{place}公安局", "work", ("局長", "副局長", "政委", "法制科科長")),
        Office("{place}{town}派出所", "duty", ("所長", "教導員", "副所長", "民警")),
        Office("{place}{street}派出所", "duty", ("所長", "副所長", "社區民警", "民警")),
        Office("{place}人民檢察院", "work", ("檢察長", "檢察官", "副檢察長", "檢察官助理")),
        Office("{place}人民法院", "work", ("刑庭庭長", "審判員", "院長", "書記員")),
        Office("{place}看守所", "duty", ("所長", "教導員", "副所長", "管教")),
        Office("{place}{street}社區居委會", "unknown", ("社區書記", "主任", "網格員")),
        Office("{place}政法委員會", "work", ("書記", "副書記", "綜治辦主任")),
    ),
    "en": (
        Office("{place} Public Security Bureau", "work", ("Bureau Chief", "Deputy Chief")),
        Office("{town} Police Station, {place}", "duty", ("Chief", "Political Instructor")),
        Office("{street} Police Station, {place}", "duty", ("Chief", "Officer")),
        Office("{place} People’s Procuratorate", "work", ("Chief Procurator", "Procurator")),
        Office("{place} People’s Court", "work", ("Presiding Judge", "Clerk")),
        Office("{place} Detention Centre", "duty", ("Director", "Political Instructor")),
        Office("{street} Community, {place}", "unknown", ("Party Secretary", "Director")),
        Office("{place} Political and Legal Committee", "work", ("Secretary", "Director")),
    ),
}
# A district has a branch of the city's bureau, not one of its own.
_BRANCHES: Final = {
    "区公安局": "公安分局",
    "區公安局": "公安分局",
    "District Public Security Bureau": "District Branch, Public Security Bureau",
}


def station_name(office: Office, place: Place) -> str:
    name = office.pattern.format(
        place=place.spelled or place.name, town=place.town, street=place.street
    )
    for bureau, branch in _BRANCHES.items():
        name = name.replace(bureau, branch)
    return name
