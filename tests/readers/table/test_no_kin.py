"""Wherever a table names a relative, no number of theirs comes in."""

import pytest

from tests.readers.table.test_exports import read

KIN = (
    "妻子|老婆|爱人|丈夫|儿子|女儿|父亲|母亲|弟弟|姐姐|岳父|家属|家人|亲戚|朋友|同学|邻居|律师|房东|"
    "前妻|儿媳"
)
HEAD, OFFICIAL = "单位,姓名,职务,手机", "某某派出所,李强,民警,15400000501"
TABLES = {
    "behind a name in brackets": f"{HEAD}\n{OFFICIAL}\n某某派出所,王大明（@）,,#",
    "behind a name": f"{HEAD}\n{OFFICIAL}\n某某派出所,王大明@,,#",
    "as a title": f"{HEAD}\n{OFFICIAL}\n某某派出所,李红,@,#",
    "behind a title": f"{HEAD}\n{OFFICIAL}\n某某派出所,李红,所长@,#",
    "behind the number": f"{HEAD}\n{OFFICIAL}\n某某派出所,王大明,所长,#（@）",
    "before a second number": f"{HEAD}\n{OFFICIAL}\n某某派出所,王大明,所长,15400000502 @#",
    "as a remark": f"{HEAD},备注\n{OFFICIAL},\n某某派出所,王大明,所长,#,@",
    "as a whole remark": f"{HEAD},备注\n{OFFICIAL},\n某某派出所,王大明,所长,#,这是@的电话",
    "as a relation": "单位,姓名,关系,手机\n某某派出所,李强,本人,15400000501\n某某派出所,李红,@,#",
    "as a heading": "单位,姓名,手机,@电话\n某派出所,李强,15400000501,#\n某派出所,王明,15400000502,",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_no_relative_comes_in(table: str) -> None:
    """Wherever the word stands; the officials of the same table do."""
    for kin in KIN.split("|"):
        found, _ = read(table.replace("@", kin).replace("#", "15400000599").encode())
        numbers = {one.e164 for one in found}
        assert ("+8615400000599" in numbers, "+8615400000501" in numbers) == (False, True), kin
