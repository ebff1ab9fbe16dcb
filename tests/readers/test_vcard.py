"""Contact cards of every version: one row for each number, with the line it stands on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.vcard import HEAD, is_cards, rows


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def read(octets: bytes, encoding: str = "utf-8") -> list[tuple[str, ...]]:
    """Of a card without remarks the last column is left away."""
    return [row if row[-1] else row[:-1] for row in rows(octets, encoding)]


def test_the_first_bytes_tell() -> None:
    assert is_cards(b"\xef\xbb\xbf\r\nbegin:vcard\r\n")
    assert not is_cards(b"name,phone\nBEGIN:VCARD")


def test_version_two_with_quoted_printable_and_a_photo() -> None:
    octets = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=BB=BA=E5=9B=BD;;;",
        "TEL;WORK;VOICE:0536-0000121",
        "TEL;CELL:15400001234",
        "PHOTO;JPEG;ENCODING=BASE64:" + "A" * 70,
        " " + "TEL" * 20,
        "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=B2=B3=",
        "=E5=8F=A3;=E6=B4=BE",
        version="2.1",
    )
    assert read(octets) == [
        ("4", "0536-0000121", "work", "王建国", "河口 派", "", ""),
        ("5", "15400001234", "cell", "王建国", "河口 派", "", ""),
    ]


def test_version_three_folded_and_escaped() -> None:
    octets = card(
        "FN:Li\\, Ping\\nthe second",
        "item1.TEL;TYPE=HOME;TYPE=FAX:0536-0000122",
        "item2.ADR;type=HOME;type=pref:;;Road 3;Where he lives;;;",
        "ADR;TYPE=work:;;Road 1;Linlan;Province;1;CN",
        "ADR:;;Road 2;Elsewhere;;;",
        "TITLE:Chi",
        " ef",
        "ROLE:Other",
        "NOTE:a:b",
        "NOTE:",
        "CATEGORIES:Do not call,Police",
        "no colon at all",
        "",
    )
    expected = ("4", "0536-0000122", "fax", "Li, Ping the second", "", "Linlan Province Road 1")
    assert read(octets) == [(*expected, "Chief", "a:b; Do not call; Police")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("DEATHDATE:20250311", "deceased"),
        ("DEATHDATE;VALUE=text:last spring", "deceased"),
        ("DEATHDATE:", ""),
        ("BDAY:19610311", ""),
    ],
)
def test_who_has_a_date_of_death_is_called_no_more(line: str, said: str) -> None:
    assert [row[-1] for row in rows(card("FN:Li Ping", line, "TEL:0536-0000122"), "utf-8")] == [
        said
    ]


def test_version_four_with_addresses_of_numbers_and_quoted_parameters() -> None:
    octets = card(
        "N:Wang;Jianguo;;;", 'TEL;TYPE="voice,home";VALUE=uri:tel:+86-536-0000122', version="4.0"
    )
    assert read(octets) == [("4", "+86-536-0000122", "home", "Jianguo Wang", "", "", "")]


def test_a_quoted_parameter_may_hold_a_colon() -> None:
    octets = card('TEL;X="a:b;c":0536-0000121', "N:;Ping")
    assert read(octets) == [("3", "0536-0000121", "", "Ping", "", "", "")]


def test_a_card_without_a_number_is_named_by_its_beginning() -> None:
    assert read(card("FN:Nobody") + b"BEGIN:VCARD\nFN:Cut off") == [
        ("1", "", "", "Nobody", "", "", ""),
        ("5", "", "", "Cut off", "", "", ""),
    ]


def test_each_property_may_have_its_own_encoding() -> None:
    octets = card("FN;CHARSET=GB18030:").replace(b"GB18030:", b"GB18030:" + "王".encode("gb18030"))
    assert read(octets + card("FN;CHARSET=klingon:x", end="\r")) == [
        ("1", "", "", "王", "", "", ""),
        ("5", "", "", "x", "", "", ""),
    ]


def test_an_end_without_a_beginning_says_nothing() -> None:
    assert read(b"TEL:1\nEND:VCARD\n") == [("2", "", "", "", "", "", "")]


def test_a_value_as_long_as_a_book_is_cut() -> None:
    octets = b"BEGIN:VCARD\nFN:x\n" + b" y\n" * 30_000 + b"END:VCARD\n"
    [(_, _, _, name, *_rest)] = read(octets)
    assert len(name) < 21_000


@given(st.binary(max_size=400))
def test_nothing_makes_it_fall(noise: bytes) -> None:
    octets = b"BEGIN:VCARD\n" + noise
    assert all(len(row) == len(HEAD) for row in rows(octets, "utf-8"))


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("TEL;WORK:0536-0000121p8012", "0536-0000121 ext 8012"),
        ("TEL;TYPE=WORK:0536-0000121,8012", "0536-0000121 ext 8012"),
        ("TEL;TYPE=WORK:0536-0000121\\,\\,8012#", "0536-0000121 ext 8012"),
        ("TEL;TYPE=WORK:0536-0000121;8012", "0536-0000121 ext 8012"),
        ("TEL;VALUE=uri;TYPE=work:tel:+86-536-0000121;ext=8012", "+86-536-0000121 ext 8012"),
        ("TEL;VALUE=uri;TYPE=work:TEL:+86-536-0000121;postd=p8012", "+86-536-0000121 ext 8012"),
        ("TEL;VALUE=uri;TYPE=work:tel:0000121;phone-context=+86536", "+865360000121"),
        ("TEL;VALUE=uri;TYPE=work:tel:0000121;phone-context=example.org", "0000121"),
        ("TEL;VALUE=uri;TYPE=work:tel:%2B86-536-0000121", "+86-536-0000121"),
        ("TEL;TYPE=WORK:0536-0000121,1,8012", "0536-0000121,1,8012"),
    ],
)
def test_an_extension_stands_behind_a_pause_or_a_word(written: str, number: str) -> None:
    assert read(card(written)) == [("3", number, "work", "", "", "", "")]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "gb18030", "cp950"])
def test_cards_in_any_usual_encoding(encoding: str) -> None:
    octets = card("FN:王小明", "TEL:0536-0000121").decode().encode(encoding)
    assert is_cards(octets)
    assert read(octets, encoding) == [("4", "0536-0000121", "", "王小明", "", "", "")]


@pytest.mark.parametrize(
    "lines",
    [
        ["N:;;;;", "FN:河口看守所", "ORG:河口看守所;", "X-ABShowAs:COMPANY"],
        ["KIND:org", "FN:河口看守所"],
        ["N:;;;;", "FN:河口看守所", "ORG:河口看守所"],
        ["FN:看守所", "ORG:河口看守所", "X-ABShowAs:company"],
    ],
)
def test_the_card_of_an_office_is_nobodys(lines: list[str]) -> None:
    at = str(len(lines) + 3)
    assert read(card(*lines, "TEL:0536-0000121")) == [
        (at, "0536-0000121", "", "", "河口看守所", "", "")
    ]


def test_a_group_is_no_card() -> None:
    assert read(card("KIND:group", "FN:Judges", "MEMBER:urn:x")) == []


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN;LANGUAGE=zh;ALTID=1:王海涛", "FN;LANGUAGE=en;ALTID=1:Haitao Wang"], "王海涛"),
        (["FN;LANGUAGE=en;ALTID=1:Haitao Wang", "FN;LANGUAGE=zh;ALTID=1:王海涛"], "王海涛"),
        (["N:Wang;Haitao;;;", "FN:王海涛", "FN:Haitao Wang"], "Haitao Wang"),
        (["FN:15400001234", "N:;15400001234;;;"], ""),
        (["FN:wang@example.org", "N:王;海涛;;;", "N:Wang;Haitao;;;"], "王海涛"),
        (["FN:海涛 王", "N:王;海涛;;;"], "王海涛"),
        (["FN:海涛 王二", "N:王;海涛;;;"], "海涛 王二"),
        (["FN:Wang Haitao", "N:Wang;Haitao;;;"], "Wang Haitao"),
        (["FN:京郊法院王法官", "ORG:京郊法院"], "京郊法院王法官"),
    ],
)
def test_the_name_in_the_script_of_the_card_is_taken(lines: list[str], name: str) -> None:
    [(_, _, _, person, *_rest)] = read(card(*lines, "TEL:0536-0000121"))
    assert person == name


def test_what_the_owner_calls_a_number_is_its_kind_unless_it_is_never_called() -> None:
    octets = card(
        "item1.TEL;TYPE=CELL:15400001234",
        "item1.X-ABLabel:妻子",
        "item2.TEL:0536-0000121",
        "item2.X-ABLabel:_$!<Work>!$_",
        "item3.TEL;TYPE=FAX:0536-0000122",
        "item3.X-ABLabel:传真机房",
        "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E5=80=BC=E7=8F=AD):0536-0000123",
        "TEL;X-=E5=8A=9E=E5=85=AC:0536-0000124",
        "TEL;TYPE=PAGER:0536-0000125",
    )
    assert [kind for _, _, kind, *_ in read(octets)] == [
        "妻子",
        "Work",
        "fax",
        "值班",
        "办公",
        "pager",
    ]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("TEL;TYPE=妻子:", "妻子"),
        ('TEL;TYPE="CELL,家属":', "家属"),
        ("TEL;TYPE=CELL;TYPE=Wife:", "wife"),
        ("TEL;X-WIFE:", "wife"),
        ("TEL;TYPE=X-兒子:", "兒子"),
        ("TEL;TYPE=DNC:", "dnc"),
        ("TEL;TYPE=传真:", "传真"),
        ("TEL;TYPE=CELL,VOICE,pref;VALUE=text:", "cell"),
        ("TEL;WORK;VOICE:", "work"),
        ("TEL;TYPE=WORK,Assistant:", "work"),
        ("TEL;TYPE=Other:", ""),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_type_may_be_a_word_of_the_owner(written: str, kind: str, encoding: str) -> None:
    octets = card(f"{written}15400001234").decode().encode(encoding)
    assert [told for _, _, told, *_ in read(octets, encoding)] == [kind]


def test_whose_a_number_is_that_is_never_called_is_a_remark_of_its_own() -> None:
    octets = card("TEL;HOME;X-WIFE:0536-0000121", "TEL;HOME:0536-0000122", "X-GROUP:家属")
    assert [(row[2], row[-1]) for row in rows(octets, "utf-8")] == [
        ("home", "wife; 家属"),
        ("home", "家属"),
    ]


def test_a_card_may_stand_inside_another() -> None:
    inner = "BEGIN:VCARD\nFN:Helper\nTEL:0536-0000122\nEND:VCARD\n"
    octets = f"BEGIN:VCARD\nFN:Chief\n{inner}TEL:0536-0000121\nEND:VCARD\n".encode()
    assert [(line, name) for line, _, _, name, *_ in read(octets)] == [
        ("5", "Helper"),
        ("7", "Chief"),
    ]
