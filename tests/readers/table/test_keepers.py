"""Whoever keeps the list, and whom somebody's own address book names without an office."""

from tests.readers.table.test_exports import read

HEAD = "单位,姓名,职务,手机\n东关派出所,李强,民警,15400000501\n"


def closed(rows: str) -> list[bool]:
    """Whether the number of each is not taken."""
    said = [read(f"{HEAD}{row},15400000502\n".encode())[0] for row in rows.split("|")]
    return [all(one.line < 3 for one in found) for found in said]


OURS = (
    "志愿者资料员（更正请找我）,小周,|义工联络员（有误请告知）,,|本表志愿者（更正请联系我）,,|更正请找我,小周,|"
    "志愿者翻译,小周,|志工資料員（更正請找我）,,|本组资料员,小周,|"
    "Volunteer data editor (corrections to me),,|"
    "Table maintainer (send corrections to me),,|Corrections: contact me,,|List volunteer,Mark,|"
    "Pang Dental Clinic,,|临澜宠物医院,,"
)
OFFICES = (
    "公安局资料员,李明,主任|志愿者服务中心,李明,主任|区志愿者协会,,|民政局（更正登记处）,,|"
    "档案馆（查询请找小李）,,|Volunteer Service Center,,|信访局（有问题找我）,王军,局长|"
    "Court (change of address: tell us),Wang Jun,Judge|戒毒所诊所,李明,主任"
)
FAMILIAR = (
    ",二姐,|,大哥,|,三叔,|,小姨,|,二姐夫,|,大侄子,|,老三,|,王阿姨,|,快递小赵,|,外卖,|,顺丰快递,|,送水的,|"
    ",水电工老王,|,滴滴司机,|,房屋中介小张,|,Courier,|,delivery guy,|"
    ",Plumber Joe,|,Grandma,|,Dentist,"
)
PEOPLE = (
    ",王大明,|,张所长,|,林二姐,|,李三叔,|,马物业,|,司机王强,|,快递站民警,|,叔志远,|,Fu Driver,|"
    "东关派出所,大哥,民警"
)


def test_who_keeps_the_list_is_no_office() -> None:
    assert all(closed(OURS))
    assert not any(closed(OFFICES))


def test_whom_an_address_book_calls_by_kinship_or_trade() -> None:
    assert all(closed(FAMILIAR))
    assert not any(closed(PEOPLE))
