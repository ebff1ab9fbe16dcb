"""Tables as other tools export them, with invented people; each with what must come of it."""

from dataclasses import dataclass

from clarion.rules.vocabulary import LineKind

Found = tuple[int, str, str, str]  # line, number with extension, kind, person
Refused = tuple[int, str]

W, D, M, H, F, U = (
    LineKind.WORK,
    LineKind.DUTY,
    LineKind.MOBILE,
    LineKind.HOME,
    LineKind.FAX,
    LineKind.UNKNOWN,
)


@dataclass(frozen=True)
class Export:
    octets: bytes
    found: tuple[Found, ...]
    refused: tuple[Refused, ...] = ()


def _n(local: int, ext: str = "") -> str:
    return f"+86536{local:07d}{f'#{ext}' if ext else ''}"


def _m(local: int) -> str:
    return f"+861540000{local:04d}"


CHINESE = (
    "临澜市公安局通讯录,,,,,,\r\n"
    "序号,单位名称,姓名,职务,办公电话,手机号码,宅电\r\n"
    "1,河口路派出所,王建国,所长,0536-0000121,15400001234,0536-0000125\r\n"
    "2,河口路派出所,李平,教导员,0536-0000122转8012,,无\r\n"
    "3,河口路派出所,值班室,,0536-0000123,-,-\r\n"
    "4,雨巷派出所,赵六,,05360,,\r\n"
    "5,雨巷派出所,钱七,,,,\r\n"
    "6,雨巷派出所,孙八,,110,,\r\n"
)
CHINESE_FOUND = (
    (3, _n(121), W, "王建国"),
    (3, _m(1234), M, "王建国"),
    (3, _n(125), H, "王建国"),
    (4, _n(122, "8012"), W, "李平"),
    (5, _n(123), W, ""),
)
CHINESE_REFUSED = ((6, "wrong_length"), (7, "no_number"), (8, "hotline"))


def _chinese(encoding: str, text: str = CHINESE) -> Export:
    return Export(text.encode(encoding), CHINESE_FOUND, CHINESE_REFUSED)


EXPORTS = {
    "a phone list in UTF-8": _chinese("utf-8"),
    "with a mark, as Excel saves it": _chinese("utf-8-sig"),
    "in GB18030": _chinese("gb18030"),
    "in UTF-16 with a mark, tabs": _chinese("utf-16", CHINESE.replace(",", "\t")),
    "in UTF-16 without a mark": _chinese("utf-16-le", CHINESE.replace(",", "\t")),
    "lines that end with CR alone": _chinese("gb18030", CHINESE.replace("\r\n", "\r")),
    "with an empty line before each": Export(
        CHINESE.replace("\r\n", "\n\n").encode(),
        tuple((2 * one[0] - 1, one[1], one[2], one[3]) for one in CHINESE_FOUND),
        tuple((2 * line - 1, reason) for line, reason in CHINESE_REFUSED),
    ),
    "in Traditional, Big5, semicolons": Export(
        "單位;姓名;職務;辦公電話;行動電話;家屬電話\r\n"
        "河口路派出所;陳國強;所長;(0536)0000121;154-0000-1234;0536-0000199\r\n"
        "縣公安局;;;0536 0000122;;\r\n".encode("big5"),
        ((2, _n(121), W, "陳國強"), (2, _m(1234), M, "陳國強"), (3, _n(122), W, "")),
    ),
    "Google Contacts": Export(
        b"Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,"
        b"Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,E-mail 1 - Value\n"
        b"Wang Jianguo,Jianguo,Wang,Hekou Police Station,Chief,Work,+86 536 0000121 ::: "
        b"+86 536 0000122,Mobile,+86 154 0000 1234,w@example.org\n"
        b"Li Ping,Ping,Li,,,Home Fax,0536-0000123,,,\n",
        (
            (2, _n(121), W, "Wang Jianguo"),
            (2, _n(122), W, "Wang Jianguo"),
            (2, _m(1234), M, "Wang Jianguo"),
            (3, _n(123), F, "Li Ping"),
        ),
    ),
    "Outlook": Export(
        b'"First Name","Last Name","Company","Job Title","Business Phone","Home Phone",'
        b'"Mobile Phone","Business Fax","Business City","E-mail Address","Notes"\r\n'
        b'"Jianguo","Wang","Hekou ""North"" Station","Chief","0536-0000121","0536-0000122",'
        b'"15400001234","0536-0000123","Linlan","w@example.org","line one\r\nline two, 123"\r\n'
        b'"Ping","Li","","","0536-0000124","","","","","",""\r\n',
        (
            (2, _n(121), W, "Jianguo Wang"),
            (2, _n(122), H, "Jianguo Wang"),
            (2, _m(1234), M, "Jianguo Wang"),
            (2, _n(123), F, "Jianguo Wang"),
            (4, _n(124), W, "Ping Li"),
        ),
    ),
    "a dialer's list, with bars": Export(
        b"lead_id|list_id|phone_code|phone_number|title|first_name|last_name|city|status\n"
        b"1|998|86|5360000121|Chief|Jianguo|Wang|Linlan|NEW\n"
        b"2|998|86|15400001234||Ping|Li|Linlan|DNC\n"
        b"3|998|86|5360000122||Hao|Zhao|Linlan|DISCONNECTED\n"
        b"4|998|86|536000012||Wen|Qian|Linlan|NEW\n",
        ((2, _n(121), U, "Jianguo Wang"),),
        ((3, "no_calls"), (4, "dead"), (5, "wrong_length")),
    ),
    "a phone bank, tabs": Export(
        b"VanID\tName\tHomePhone\tCellPhone\tDo Not Call\tEmergency Contact Phone\n"
        b"11\tWang Jianguo\t0536-0000121\t15400001234\tNo\t0536-0000177\n"
        b"12\tLi Ping\t\t15400001235\tYes\t\n",
        ((2, _n(121), H, "Wang Jianguo"), (2, _m(1234), M, "Wang Jianguo")),
        ((3, "no_calls"),),
    ),
    "a CRM, headings twice, some empty": Export(
        b"Account Name,Contact Name,Phone,Phone,,Title,ID number,Account number\n"
        b"Hekou Station,Wang Jianguo,0536-0000121,0536-0000122,x,Chief,370700197001010000,1\n",
        ((2, _n(121), U, "Wang Jianguo"), (2, _n(122), U, "Wang Jianguo")),
    ),
    "no head at all": Export(
        "王建国,0536-0000121\n李平,15400001234\n".encode(),
        ((1, _n(121), U, "王建国"), (2, _m(1234), M, "李平")),
    ),
    "a hundred columns": Export(
        (
            ",".join([*(f"c{place}" for place in range(98)), "name", "phone"])
            + "\n"
            + ",".join(["x"] * 98 + ["Wang", "0536-0000121"])
            + "\n"
            + ",".join(["x"] * 7)
            + "\n"
        ).encode(),
        ((2, _n(121), U, "Wang"),),
        ((3, "no_number"),),
    ),
    "bytes that mean nothing, zeros": Export(
        "姓名,电话,备注\n".encode()
        + b"Wang\xff\xfe,0536-0000121,\nLi,0536-0000122,\xff\nZh\0ao,0536-0000123,\n",
        ((2, _n(121), W, ""), (3, _n(122), U, "Li"), (4, _n(123), W, "")),
        ((2, "name_unreadable"), (4, "name_unreadable")),
    ),
    "as a database writes it": Export(
        '"unit","name","tel","mobile","note"\n'
        '"甲\\"乙\\"所","王建国","0536-0000121",\\N,"a\\\nb"\n'
        '"丙所","李平",\\N,\\N,"C:\\\\tel"\n'.encode(),
        ((2, _n(121), U, "王建国"),),
        ((4, "no_number"),),
    ),
    "several numbers and words in a cell": Export(
        "单位,姓名,电话\n甲所,王建国,0536-0000121（办） 15400001234\n"
        '乙所,李平,"=""0536-0000122"""\n丙所,赵六,1.54E+10\n丁所,钱七,0536-0000123/24\n'.encode(),
        (
            (2, _n(121), W, "王建国"),
            (2, _m(1234), M, "王建国"),
            (3, _n(122), U, "李平"),
            (5, _n(123), U, "钱七"),
            (5, _n(124), U, "钱七"),
        ),
        ((4, "cut_off"),),
    ),
    "quotes that never close": Export(
        b'name,phone\n"Wang,0536-0000121\nLi,0536-0000122\n'
        + b"".join(b"P%d,0536-%07d\n" % (at, at + 200) for at in range(30)),
        (
            (2, _n(121), U, "Wang"),
            (3, _n(122), U, "Li"),
            *((at + 4, _n(at + 200), U, f"P{at}") for at in range(30)),
        ),
    ),
    "a quote that never closes, and a separator inside": Export(
        b'name,phone\n"Wang, Ping,0536-0000121\nLi,0536-0000122\n'
        + b"".join(b"P%d,0536-%07d\n" % (at, at + 200) for at in range(30)),
        ((3, _n(122), U, "Li"), *((at + 4, _n(at + 200), U, f"P{at}") for at in range(30))),
        ((2, "open_quote"),),
    ),
    "two stray quotes": Export(
        b'name,phone\n"Wang,0536-0000121\n"Li,0536-0000122\n',
        ((2, _n(121), U, "Wang"), (3, _n(122), U, "Li")),
    ),
    "printed with lines": Export(
        b"| name | tel | type |\n|---|---|---|\n| Wang | 0536-0000121 | fax |\n"
        b"| Li | 5360000122.0 | home |\n",
        ((3, _n(121), F, "Wang"), (4, _n(122), H, "Li")),
    ),
    "cells with words beside the number": Export(
        "单位,电话\n甲所,0536-0000121(宅)\n乙所,办：0536-0000122、0536-0000123\n".encode(),
        ((2, _n(121), H, ""), (3, _n(122), W, ""), (3, _n(123), W, "")),
    ),
    "results of calls": Export(
        b"Date Called,Service Account,Voter First Name,Voter Last Name,Voter Phone,Result\n"
        b"2026-03-15 09:01:00,linlan,Jianguo,Wang,8615400001234,No Answer\n"
        b"2026-03-15 09:05:00,linlan,Ping,Li,8615400001235,Remove number from list\n",
        ((2, _m(1234), M, "Jianguo Wang"),),
        ((3, "no_calls"),),
    ),
    "an address book, numbers of a wife and of a closed service": Export(
        "First Name,Last Name,Organization Name,Phone 1 - Label,Phone 1 - Value,"
        "Phone 2 - Label,Phone 2 - Value\n"
        "建国,王,河口路派出所,Work,0536-0000121,妻子手机,15400001234\n"
        "平,李,河口路派出所,小灵通,0536-0000122,老婆,15400001235\n"
        "六,赵,河口路派出所,Wife mobile,15400001236,Main,0536-0000123\n".encode(),
        ((2, _n(121), W, "王建国"), (4, _n(123), W, "赵六")),
        ((2, "relative"), (3, "phs"), (3, "relative"), (4, "relative")),
    ),
    "who somebody is to an official": Export(
        "序号,姓名,单位,关系,联系电话\n"
        "1,王建国,河口路派出所,干部,0536-0000121\n"
        "2,张丽,河口路派出所,妻子,15400001234\n"
        "3,王建国之妻,河口路派出所,,15400001235\n"
        "4,钱七,某律师事务所,当事人律师,15400001236\n".encode(),
        ((2, _n(121), U, "王建国"),),
        ((3, "relative"), (4, "relative"), (5, "relative")),
    ),
    "sections of cities, each with its area code": Export(
        "临澜市（区号：0536）,,,,\n"
        "单位,姓名,职务,办公电话,手机\n"
        "河口路派出所,王建国,所长,0000121,15400001234\n"
        "合计,1个单位,,,\n"
        ",,,,\n"
        "雨巷市（区号：0453）,,,,\n"
        "单位,姓名,职务,办公电话,手机\n"
        "雨巷派出所,李平,所长,0000122转8,\n"
        "雨巷法院,赵六,院长,00001230,\n".encode(),
        (
            (3, _n(121), W, "王建国"),
            (3, _m(1234), M, "王建国"),
            (8, "+864530000122#8", W, "李平"),
        ),
        ((9, "wrong_length"),),
    ),
    "two lists side by side": Export(
        "姓名,职务,办公电话,手机,,姓名,职务,办公电话,手机\n"
        "王建国,所长,0536-0000121,15400001234,,李平,教导员,0536-0000122,\n"
        "赵六,民警,,15400001235,,,,,\n"
        "孙八,民警,0536-0000123,,,钱七,民警,,\n".encode(),
        (
            (2, _n(121), W, "王建国"),
            (2, _m(1234), M, "王建国"),
            (2, _n(122), W, "李平"),
            (3, _m(1235), M, "赵六"),
            (4, _n(123), W, "孙八"),
        ),
        ((4, "no_number"),),
    ),
    "a database of contacts, some of them dead": Export(
        b"Contact ID,Do Not Phone,First Name,Last Name,Is Deceased,Current Employer,"
        b"Work-Phone-Phone,Work-Phone Extension-Phone,Work-Phone-Mobile\n"
        b"1,0,Jianguo,Wang,0,Hekou Police Station,0536-0000121,8001,15400001234\n"
        b"2,0,Ping,Li,1,Hekou Police Station,0536-0000122,,\n"
        b"3,1,Hao,Zhao,0,Hekou Police Station,,,15400001235\n",
        ((2, _n(121, "8001"), W, "Jianguo Wang"), (2, _m(1234), M, "Jianguo Wang")),
        ((3, "moved"), (4, "no_calls")),
    ),
    "an area code of its own, an extension": Export(
        b"station,area code,phone,ext\nHekou,0536,0000121,12\nYuxiang,,0000122,\n",
        ((2, _n(121, "12"), W, ""),),
        ((3, "no_area"),),
    ),
}
