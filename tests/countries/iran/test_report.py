"""Whole reports from Iran, read by the same grammar as those from China."""

from datetime import date

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report
from clarion.readers.proposal import Proposal

IRAN = profile("iran")

PERSIAN = """گزارش: بازداشت خانم مریم (نام خانوادگی محفوظ)
خانم مریم در تاریخ ۱۲ مرداد ۱۴۰۴ در مشهد توسط ماموران اداره اطلاعات بازداشت شد.
جلسه دادگاه ۱۴۰۴/۰۸/۲۰ برگزار می‌شود.
خانواده زندانی: ۰۹۵۵۰۰۰۹۰۰۱ (منتشر نشود)

دادگاه انقلاب مشهد (کد ۰۵۱)
قاضی منصور فرهمند
تلفن دفتر: ۰۰۰۰۱۱۰۱، همراه: ۰۹۵۵۰۰۰۱۱۰۲
منشی: رضا کاویان ۰۵۱-۰۰۰۰۱۱۰۳ داخلی ۲۱

زندان مرکزی مشهد
رئیس زندان: بهرام یزدانی - تلفن: 051-00001201 - نمابر 051-00001202
نگهبانی: ۰۰۰۰۱۲۰۳ و ۰۰۰۰۱۲۰۴
معاون: کیوان رستگار، منزل ۰۵۱۰۰۰۰۱۲۰۵، موبایل 0955 000 1206
وکیل: ۰۹۵۵۰۰۰۹۰۰۲
کد ملی: ۰۹۴۰۰۰۰۰۰۱
پلیس ۱۱۰
"""
ENGLISH = """A teacher of Shiraz was arrested on 5 November 2025; her trial is on 20 December 2025.

Shiraz Revolutionary Court (area code 071)
Judge Kamran Sotoudeh, office: 00002101, mobile: 0955 000 2102
Clerk Nader Alavi: +98 71 0000 2103 ext. 4
Her lawyer: 0955 000 9003
"""


def rows(report: Proposal) -> list[tuple[str, ...]]:
    return [
        (it.e164, it.ext, str(it.line_kind), it.org, it.person, it.title) for it in report.lines
    ]


def left_out(report: Proposal) -> list[tuple[str, str]]:
    return [(it.raw, str(it.reason)) for it in report.refused]


def test_a_report_in_persian() -> None:
    court, prison = "دادگاه انقلاب مشهد", "زندان مرکزی مشهد"
    judge, clerk = ("منصور فرهمند", "قاضی"), ("رضا کاویان", "منشی")
    head, deputy = ("بهرام یزدانی", "رئیس"), ("کیوان رستگار", "معاون")
    report = read_report(PERSIAN, profile=IRAN)
    assert rows(report) == [
        ("+985100001101", "", "work", court, *judge),
        ("+989550001102", "", "mobile", court, *judge),
        ("+985100001103", "21", "unknown", court, *clerk),
        ("+985100001201", "", "unknown", prison, *head),
        ("+985100001202", "", "fax", prison, *head),
        ("+985100001203", "", "work", prison, "", ""),
        ("+985100001204", "", "work", prison, "", ""),
        ("+985100001205", "", "home", prison, *deputy),
        ("+989550001206", "", "mobile", prison, *deputy),
    ]
    assert left_out(report) == [
        ("۰۹۵۵۰۰۰۹۰۰۱", "victim_side"),
        ("۰۹۵۵۰۰۰۹۰۰۲", "lawyer"),
        ("۰۹۴۰۰۰۰۰۰۱", "id_number"),
    ]
    assert [(it.date, it.kind) for it in report.dates] == [
        (date(2025, 8, 3).isoformat(), "arrest"),
        (date(2025, 11, 11).isoformat(), "trial"),
    ]
    assert (report.stage, report.review) == ("trial", ())


def test_an_appeal_court_is_no_appeal() -> None:
    assert read_report("رئیس دادگاه تجدیدنظر استان", profile=IRAN).stage == ""
    assert read_report("تجدیدنظر خواست. Court of Appeal", profile=IRAN).stage == "appeal"


def test_a_report_in_english() -> None:
    report = read_report(ENGLISH, profile=IRAN)
    assert rows(report) == [
        ("+987100002101", "", "work", "Shiraz Revolutionary Court", "Kamran Sotoudeh", "Judge"),
        ("+989550002102", "", "mobile", "Shiraz Revolutionary Court", "Kamran Sotoudeh", "Judge"),
        ("+987100002103", "4", "unknown", "Shiraz Revolutionary Court", "Nader Alavi", "Clerk"),
    ]
    assert left_out(report) == [("0955 000 9003", "lawyer")]


def test_the_same_digits_mean_nothing_in_another_country() -> None:
    assert rows(read_report("دادگاه ۰۵۱-۰۰۰۰۱۱۰۱", profile=profile("china"))) == []
    assert rows(read_report("派出所 0536-0000121", profile=IRAN)) == []


def test_the_head_of_another_office_than_the_open_one() -> None:
    report = read_report("دادگاه انقلاب مشهد\nرئیس زندان: بهرام یزدانی 051-00001201", profile=IRAN)
    assert rows(report) == [("+985100001201", "", "unknown", "زندان", "بهرام یزدانی", "رئیس")]


def test_two_people_have_one_number() -> None:
    text = "Judge Kamran Sotoudeh and Clerk Nader Alavi: 0955 000 2102"
    [line] = read_report(text, profile=IRAN).lines
    assert (line.person, line.sharers) == ("Nader Alavi", ("Kamran Sotoudeh",))


def test_a_page_ends_between_a_judge_and_his_number() -> None:
    head = "گزارش مشهد"
    text = (
        f"{head}\nدادگاه انقلاب مشهد\nقاضی منصور فرهمند، تلفن دفتر:\n\nصفحه 1 از 2\n\n"
        f"{head}\n051-00001101\n\nصفحه 2 از 2\n\n{head}\nپایان"
    )
    assert rows(read_report(text, profile=IRAN)) == [
        ("+985100001101", "", "work", "دادگاه انقلاب مشهد", "منصور فرهمند", "قاضی")
    ]


def test_who_wrote_a_message_is_no_part_of_it() -> None:
    text = (
        "[10:01] نسرین: دادگاه انقلاب مشهد\n[10:02] نسرین: قاضی منصور فرهمند 051-00001101\n"
        "[10:03] نسرین: زندان مرکزی مشهد\n[10:04] نسرین: رئیس زندان: بهرام یزدانی 051-00001201"
    )
    assert rows(read_report(text, profile=IRAN)) == [
        ("+985100001101", "", "unknown", "دادگاه انقلاب مشهد", "منصور فرهمند", "قاضی"),
        ("+985100001201", "", "unknown", "زندان مرکزی مشهد", "بهرام یزدانی", "رئیس"),
    ]
