"""Whoever writes for the list, where no office is told of; and remarks by a surname alone."""

from tests.readers.table.test_exports import read

HEAD = "单位,姓名,职务,手机,办公电话,备注\n东关派出所,李强,民警,15400000501,,\n"


def numbers(row: str) -> list[str]:
    found, _ = read(f"{HEAD}{row}".encode())
    return [one.e164[3:] for one in found if one.line > 2]


OURS = (
    ",通讯员小唐,,15400000502,,",
    ",小唐（通訊員）,,15400000502,,",
    ",唐明,通讯员,15400000502,,",
    ",焦明,大紀元記者,15400000502,,採訪用",
    ",我方联络人小陈,,15400000502,,",
    ",our correspondent Tang,,15400000502,,",
    ",打电话组 阿芳,组员,15400000502,,排班找她",
    ",电话组长 阿明,,15400000502,,",
    "讲真相小组,小周,组长,15400000502,,",
)
OFFICIALS = (
    "临澜市公安局,唐明,通讯员,15400000502,,",
    "临澜市公安局,通讯员唐明,,15400000502,,",
    ",唐明,联络员,15400000502,,",
    ",唐明,所长,15400000502,,",
    "临澜市公安局电话组,唐明,组长,15400000502,,",
)


def test_of_no_office() -> None:
    assert [row for row in OURS if numbers(row)] == []


def test_a_title_of_an_office() -> None:
    assert [row for row in OFFICIALS if numbers(row) != ["15400000502"]] == []


def test_a_title_in_a_list_without_offices() -> None:
    table = (
        "姓名,职务,手机\n李强,民警,15400000501\n唐明,通讯员,15400000502\n通讯员小唐,,15400000503"
    )
    found, _ = read(table.encode())
    assert [one.e164[3:] for one in found] == ["15400000501", "15400000502"]


DEAD = (
    ("詹建国", "所长", "詹的手机已停机，办公室电话能打通"),
    ("詹建国", "所长", "詹手机空号，办公室有人接"),
    ("詹建國", "所長", "詹所的手機已停機，座機可通"),
    ("欧阳建国", "所长", "欧阳所长的手机已停机"),
    ("詹建国", "所长", "张所长的手机已停机"),
    ("Zhan Jianguo", "Director", "Zhan's mobile is dead; the office line works"),
    ("Zhan Jianguo", "Director", "Director Zhan's mobile is dead"),
)


OTHERS = (
    ("詹建国", "已告知詹的手机"),
    ("詹建国", "王的手机已停机"),
    ("Zhan Jianguo", "Zhanming's mobile is dead"),
    ("詹", "詹的电话有人接"),
)


def test_a_mobile_that_is_dead_leaves_the_line_of_the_office() -> None:
    for name, title, remark in DEAD:
        row = f"东关派出所,{name},{title},15400000502,0536-0000122,{remark}"
        assert numbers(row) == ["5360000122"], remark


def test_of_another_or_nothing_of_the_kind() -> None:
    for name, remark in OTHERS:
        row = f"东关派出所,{name},所长,15400000502,0536-0000122,{remark}"
        assert numbers(row) == ["15400000502", "5360000122"], remark
