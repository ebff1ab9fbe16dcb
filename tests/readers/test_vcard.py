"""Contact cards of every version: one row for each number, with the line it stands on."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.readers.vcard import HEAD, is_cards, rows


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def read(octets: bytes, encoding: str = "utf-8") -> list[tuple[str, ...]]:
    return list(rows(octets, encoding))


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
        "ADR;TYPE=work:;;Road 1;Linlan;Province;1;CN",
        "ADR:;;Road 2;Elsewhere;;;",
        "TITLE:Chi",
        " ef",
        "ROLE:Other",
        "NOTE:a:b",
        "no colon at all",
        "",
    )
    expected = ("4", "0536-0000122", "fax", "Li, Ping the second", "", "Linlan Province Road 1")
    assert read(octets) == [(*expected, "Chief")]


def test_version_four_with_addresses_of_numbers_and_quoted_parameters() -> None:
    octets = card(
        "N:Wang;Jianguo;;;", 'TEL;TYPE="voice,home";VALUE=uri:tel:+86-536-0000122', version="4.0"
    )
    assert read(octets) == [("4", "+86-536-0000122", "home", "Jianguo Wang", "", "", "")]


def test_a_quoted_parameter_may_hold_a_colon() -> None:
    octets = card('TEL;X="a:b;c":0536-0000121', "N:;Ping")
    assert read(octets) == [("3", "0536-0000121", "", "Ping", "", "", "")]


def test_a_card_without_a_number_is_named_by_its_end() -> None:
    assert read(card("FN:Nobody") + b"BEGIN:VCARD\nFN:Cut off") == [
        ("4", "", "", "Nobody", "", "", ""),
        ("0", "", "", "Cut off", "", "", ""),
    ]


def test_each_property_may_have_its_own_encoding() -> None:
    octets = card("FN;CHARSET=GB18030:").replace(b"GB18030:", b"GB18030:" + "王".encode("gb18030"))
    assert read(octets + card("FN;CHARSET=klingon:x", end="\r")) == [
        ("4", "", "", "王", "", "", ""),
        ("8", "", "", "x", "", "", ""),
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
