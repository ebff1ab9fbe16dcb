"""The invented organisation is believable, complete in three languages, and reaches nobody."""

import re
from collections import Counter
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from clarion.countries.china.numbers import area_of, is_fictional
from clarion.countries.china.places import is_west
from clarion.management.demo.campaign import HOURS, TEXTS, case_on, said_date
from clarion.management.demo.directory import Directory, Line, invent
from clarion.management.demo.organisation import GROUP, MEMBERS, REVIEWER, WRITER
from clarion.management.demo.people import NAMES
from clarion.management.demo.script import DRAFT, POINTS, SCRIPT, WITHDRAWN, Point
from clarion.management.demo.situations import SITUATIONS
from clarion.management.demo.words import LANGUAGES, Language
from clarion.rules.sourcing import may_go_live
from clarion.rules.speech import spoken_seconds
from clarion.rules.vocabulary import Grade, LineKind, PointKind, PointStatus, Role, SafeOn

# Apart from the rest of a number: what stands here whole is never one that could ring.
CC = "+86"

LONGEST = 45
FICTIONAL = re.compile(r"\+86(?:1540000\d{4}|(?:10|2[02-9]|[3-9]\d\d)0\d{6,7})")
# Characters that only one of the two scripts has are missing in the other's old character set.
CHARACTER_SETS: dict[Language, str] = {"zh-Hans": "gb2312", "zh-Hant": "big5"}
# Words that sound like a fraud call, a threat, or somebody's private life.
FORBIDDEN: dict[Language, str] = {
    "zh-Hans": (
        "钱|付款|汇款|账号|验证码|身份证|银行|保密|您的案子|你的案子|"
        "家人|妻子|丈夫|老婆|孩子|父母|同事|"
        "否则|不然|后果自负|最后机会|限您|报应|清算|天谴|老天|痊愈|神迹|免罪|豁免"
    ),
    "zh-Hant": (
        "錢|付款|匯款|帳號|驗證碼|身分證|銀行|保密|您的案子|你的案子|"
        "家人|妻子|丈夫|老婆|孩子|父母|同事|"
        "否則|不然|後果自負|最後機會|限您|報應|清算|天譴|老天|痊癒|神蹟|免罪|豁免"
    ),
    "en": (
        r"\b(?:money|pay|pays|paid|bank|account|code|ID|secret|your case|"
        r"family|wife|husband|child|children|parents|colleague|colleagues|"
        r"or else|otherwise|last chance|ultimatum|retribution|reckoning|heaven|cure|miracle|"
        r"immunity)\b"
    ),
}
# The same words in the sentences that say no to them; nothing else may use them.
DENIALS: dict[Language, tuple[str, ...]] = {
    "zh-Hans": (
        "这通电话跟钱没有关系",
        "我不谈钱，不要账号，不要验证码",
        "也不要您替我保密",
        "没有人付钱给我们",
    ),
    "zh-Hant": (
        "這通電話跟錢沒有關係",
        "我不談錢，不要帳號，不要驗證碼",
        "也不要您替我保密",
        "沒有人付錢給我們",
    ),
    "en": (
        "This call is not about money",
        "I am not talking about money",
        "I want no account number and no code",
        "Nobody pays us",
    ),
}
NAMED = {"zh-Hans": "李东生", "zh-Hant": "李東生", "en": "Li Dongsheng"}


@pytest.fixture(scope="module")
def directory() -> Directory:
    return invent()


def forbidden_words(text: str, language: Language) -> list[str]:
    for denial in DENIALS[language]:
        text = text.replace(denial, "")
    return re.findall(FORBIDDEN[language], text)


def every_text(language: Language) -> list[str]:
    campaign = TEXTS[language]
    spoken = [point.texts[language] for point in POINTS]
    return [
        *(text.title for text in spoken),
        *(text.body for text in spoken),
        *(point.remark[language] for point in POINTS if point.remark),
        *(campaign.title, campaign.ask, *campaign.case, *campaign.briefing),
        *(*campaign.conduct, *campaign.do_not_say, campaign.hours),
        *(GROUP.name[language], GROUP.country[language], GROUP.about[language]),
        *case_on(date(2031, 5, 20), language).lines,
    ]


def in_its_script(text: str, language: Language) -> bool:
    if language == "en":
        return re.search(r"[\u3000-\u9fff]", text) is None
    return re.search(r"[^\x00-\x7f]", text) is not None and encodable(text, language)


def encodable(text: str, language: Language) -> bool:
    return text.encode(CHARACTER_SETS[language], "ignore").decode(CHARACTER_SETS[language]) == text


def number(line: Line) -> tuple[str, str]:
    return line.e164, line.ext


# ------------------------------------------------------------------------------- organisation


def test_the_organisation_has_everybody_it_needs() -> None:
    roles = Counter(role for member in MEMBERS for role in member.roles)
    assert roles == {
        "coordinator": 2,
        "custodian": 2,
        "volunteer": 2,
        "follow_up_caller": 1,
        "editor": 2,
    }
    assert len(MEMBERS) == 8
    assert set(roles) <= set(Role.values)


def test_no_two_members_share_a_pseudonym() -> None:
    pseudonyms = [member.pseudonym.casefold() for member in MEMBERS]
    assert sorted(set(pseudonyms)) == sorted(pseudonyms)


def test_members_have_a_language_a_zone_and_something_to_speak() -> None:
    assert {member.language for member in MEMBERS} == set(LANGUAGES)
    assert all(ZoneInfo(member.zone).key == member.zone for member in MEMBERS)
    assert all(set(member.speaks) <= {"zh", "en"} for member in MEMBERS)


def test_whoever_calls_speaks_chinese_and_is_in_the_country_the_opening_names() -> None:
    callers = [m for m in MEMBERS if {"volunteer", "follow_up_caller"} & set(m.roles)]
    canadian = {"America/Vancouver", "America/Edmonton", "America/Halifax"}
    assert {caller.zone for caller in callers} == canadian
    assert all("zh" in caller.speaks for caller in callers)
    for language in LANGUAGES:
        opening = SCRIPT[0].texts[language].body
        assert GROUP.country[language] in opening
        assert GROUP.name[language] in opening


def test_writer_and_reviewer_are_two_editors() -> None:
    editors = [member.pseudonym for member in MEMBERS if "editor" in member.roles]
    assert sorted(editors) == sorted([WRITER, REVIEWER])
    assert {(point.writer, point.reviewer) for point in POINTS} == {(WRITER, REVIEWER)}


# ---------------------------------------------------------------------------------- directory


def test_the_directory_is_the_same_each_time_and_another_with_another_seed() -> None:
    assert invent() == invent()
    assert invent(7) != invent()


def test_the_directory_is_large_enough(directory: Directory) -> None:
    assert len(directory.stations) >= 110
    assert len(directory.lines) >= 220
    assert len({line.station for line in directory.lines}) == len(directory.stations)


def test_every_number_is_fictional(directory: Directory) -> None:
    assert [line for line in directory.lines if not is_fictional(line.e164)] == []
    assert [line for line in directory.lines if not FICTIONAL.fullmatch(line.e164)] == []


@pytest.mark.parametrize(
    "real",
    [f"{CC}2100000121", f"{CC}5361234567", f"{CC}13800001234", f"{CC}15410001234", "+85221234567"],
)
def test_the_fictional_range_leaves_out_what_could_ring(real: str) -> None:
    assert FICTIONAL.fullmatch(real) is None


def test_mobiles_are_of_the_one_fictional_block(directory: Directory) -> None:
    mobiles = [line.e164 for line in directory.lines if line.kind == "mobile"]
    assert [e164 for e164 in mobiles if not re.fullmatch(r"\+861540000\d{4}", e164)] == []
    others = [line.e164 for line in directory.lines if line.kind != "mobile"]
    assert [e164 for e164 in others if e164.startswith("+861")] == []


def test_no_number_comes_twice(directory: Directory) -> None:
    counted = Counter(number(line) for line in directory.lines)
    assert [shared for shared, times in counted.items() if times > 1] == []


def test_an_extension_belongs_to_its_stations_own_line(directory: Directory) -> None:
    own = {(line.e164, line.station) for line in directory.lines if not line.ext}
    extensions = [line for line in directory.lines if line.ext]
    assert len(extensions) >= 10
    assert [line for line in extensions if (line.e164, line.station) not in own] == []


def test_all_kinds_of_line_occur_and_only_callable_ones(directory: Directory) -> None:
    kinds = Counter(line.kind for line in directory.lines)
    assert set(kinds) == set(HOURS) == {"work", "duty", "mobile", "unknown"}
    assert set(kinds) <= set(LineKind.values)
    assert min(kinds.values()) >= 20


def test_stations_have_names_of_their_own_in_three_scripts(directory: Directory) -> None:
    names = [station.name for station in directory.stations]
    assert sorted(set(names)) == sorted(names)
    scripts = Counter(station.lang for station in directory.stations)
    assert set(scripts) == set(LANGUAGES)
    assert min(scripts.values()) >= 20


def test_names_are_written_in_the_script_they_claim(directory: Directory) -> None:
    written = [(person.name, person.lang) for person in directory.people]
    written += [(person.title, person.lang) for person in directory.people]
    written += [(station.name, station.lang) for station in directory.stations]
    written += [(station.place, station.place_lang) for station in directory.stations]
    written += [(station.region, station.place_lang) for station in directory.stations]
    assert [(text, lang) for text, lang in written if not in_its_script(text, lang)] == []


def test_romanised_stations_may_lie_in_places_recorded_in_chinese(directory: Directory) -> None:
    both = {(station.lang, station.place_lang) for station in directory.stations}
    assert both == {
        ("zh-Hans", "zh-Hans"),
        ("zh-Hant", "zh-Hant"),
        ("en", "en"),
        ("en", "zh-Hans"),
    }


def test_some_stations_keep_western_hours(directory: Directory) -> None:
    zones = Counter(station.zone_class for station in directory.stations)
    assert set(zones) == {"standard", "west"}
    assert zones["west"] >= 10
    landlines = [line for line in directory.lines if line.kind != "mobile"]
    by_area = [is_west("", area_of(line.e164)) for line in landlines]
    assert by_area == [line.station.zone_class == "west" for line in landlines]


def test_a_district_has_a_branch_and_a_county_a_bureau_of_its_own(directory: Directory) -> None:
    bureaus = [station.name for station in directory.stations if "公安" in station.name]
    assert "临澜市公安局" in bureaus
    assert "砚池公安分局" in bureaus
    assert [name for name in bureaus if "区公安局" in name or "區公安局" in name] == []


def test_every_station_has_a_line_that_asks_for_nobody(directory: Directory) -> None:
    nameless = [line.station for line in directory.lines if line.person is None]
    assert sorted(nameless, key=repr) == sorted(directory.stations, key=repr)


def test_people_work_where_their_line_rings(directory: Directory) -> None:
    people = [(line.person, line.station) for line in directory.lines if line.person]
    assert [person for person, station in people if person.station != station] == []
    assert {person for person, _ in people} == set(directory.people)
    assert all(person.title for person in directory.people)


def test_several_people_have_two_lines(directory: Directory) -> None:
    lines = Counter(line.person for line in directory.lines if line.person)
    assert sum(times == 2 for times in lines.values()) >= 20
    assert max(lines.values()) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_incomplete_or_compound_as_in_reports(
    directory: Directory, language: Language
) -> None:
    names = [person.name for person in directory.people if person.lang == language]
    compound = tuple(NAMES[language].compound.split())
    assert [name for name in names if name in NAMES[language].incomplete]
    assert len([name for name in names if name.startswith(compound)]) >= 1
    assert sorted(set(names)) == sorted(names)


def test_the_offices_of_the_case_can_be_called(directory: Directory) -> None:
    names = {station.name for station in directory.stations}
    assert {"临澜市看守所", "临澜市人民检察院"} <= names
    assert {(s.region, s.place) for s in directory.stations if s.name == "临澜市看守所"} == {
        ("澜川省", "临澜市")
    }


# --------------------------------------------------------------------------- campaign and case


def test_the_case_counts_from_the_day_of_creation() -> None:
    case = case_on(date(2031, 5, 20), "en")
    assert case.decision == date(2031, 6, 2)
    assert case.lines[1].startswith("On 26 April police officers took her")
    assert case.lines[4] == "Next decision: by 2 June at the latest, whether to approve the arrest."


@pytest.mark.parametrize(
    ("language", "said"), [("zh-Hans", "6月2日"), ("zh-Hant", "6月2日"), ("en", "2 June")]
)
def test_dates_are_said_as_people_say_them(language: Language, said: str) -> None:
    assert said_date(date(2031, 6, 2), language) == said
    assert said in case_on(date(2031, 5, 20), language).lines[4]


def test_the_decision_falls_on_the_last_day_that_the_law_allows() -> None:
    case = case_on(date(2031, 1, 1), "en")
    taken = date(2030, 12, 8)
    assert said_date(taken, "en") in case.lines[1]
    assert case.decision - taken == timedelta(days=37)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_campaign_is_whole(language: Language) -> None:
    text = TEXTS[language]
    counts = [len(p) for p in (text.case, text.briefing, text.conduct, text.do_not_say)]
    assert counts == [5, 7, 10, 8]
    assert spoken_seconds(text.ask, language) <= 15
    assert all("{" not in line for line in case_on(date(2031, 5, 20), language).lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hours_in_words_are_the_hours_in_numbers(language: Language) -> None:
    times = {
        time.removeprefix("0") for windows in HOURS.values() for pair in windows for time in pair
    }
    assert set(re.findall(r"\d+:\d\d", TEXTS[language].hours)) == times


# ------------------------------------------------------------------------------------- script


def test_points_use_the_words_of_the_product() -> None:
    assert {point.kind for point in POINTS} <= set(PointKind.values)
    assert {point.status for point in POINTS} <= set(PointStatus.values)
    assert {point.safe_on for point in POINTS} == set(SafeOn.values)
    grades = {source.grade for point in POINTS for source in point.sources}
    assert grades == set(Grade.values)


def test_the_script_has_every_kind_a_first_campaign_needs() -> None:
    assert {point.kind for point in SCRIPT} == {
        "opening",
        "permission",
        "case_facts",
        "responsibility",
        "fallen_officials",
        "consequences_abroad",
        "small_step",
        "scam_reassurance",
        "who_we_are",
        "de_escalation",
        "safer_time",
        "close",
        "stop",
        "wrong_number",
        "distress",
        "protect_caller",
    }


def test_the_opening_comes_first_and_slugs_are_unique() -> None:
    slugs = [point.slug for point in POINTS]
    assert (slugs[0], SCRIPT[0].kind) == ("opening", "opening")
    assert sorted(set(slugs)) == sorted(slugs)


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.slug)
def test_a_point_is_said_in_three_languages_and_not_for_long(point: Point) -> None:
    assert list(point.texts) == list(LANGUAGES)
    for language, text in point.texts.items():
        assert text.title
        assert len(text.title) <= 80
        assert all(text.paragraphs)
        assert 0 < spoken_seconds(text.body, language) <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_he_hears_who_calls_and_why_within_fifteen_seconds(language: Language) -> None:
    first, second = SCRIPT[0].texts[language].paragraphs
    assert spoken_seconds(first, language) <= 15
    two_minutes = {"zh-Hans": "两分钟吗？", "zh-Hant": "兩分鐘嗎？", "en": "two minutes?"}
    assert second.endswith(two_minutes[language])


def test_languages_say_the_same_number_of_paragraphs() -> None:
    shapes = [{len(text.paragraphs) for text in point.texts.values()} for point in POINTS]
    assert [shape for shape in shapes if len(shape) != 1] == []


@pytest.mark.parametrize("point", SCRIPT, ids=lambda point: point.slug)
def test_a_live_point_has_sources_that_carry_it(point: Point) -> None:
    assert point.status == "live"
    assert point.remark is None
    assert may_go_live([Grade(source.grade) for source in point.sources])


@pytest.mark.parametrize("point", [WITHDRAWN, DRAFT], ids=lambda point: point.slug)
def test_what_is_not_live_could_not_go_live_and_says_why(point: Point) -> None:
    assert point.remark is not None
    assert list(point.remark) == list(LANGUAGES)
    assert not may_go_live([Grade(source.grade) for source in point.sources])


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_names_a_date_or_a_law_names_its_source(language: Language) -> None:
    dated = [point for point in SCRIPT if re.search(r"\d{4}", point.texts[language].body)]
    assert [point.slug for point in dated] == ["lifelong", "orders", "fallen", "abroad"]
    assert all({source.grade for source in point.sources} <= {"a", "b"} for point in dated)


def test_sentences_and_offices_are_checked_more_often() -> None:
    days = {point.slug: point.valid_days for point in POINTS if point.valid_days != 180}
    assert days == {"fallen": 90, "abroad": 90, "complaints": 90}


def test_addresses_are_web_addresses_or_left_empty() -> None:
    urls = {source.url for point in POINTS for source in point.sources}
    assert "" in urls
    assert [url for url in urls if url and not url.startswith(("https://", "http://"))] == []


def test_the_withdrawn_claim_is_kept_and_is_nowhere_else() -> None:
    assert WITHDRAWN.status == "withdrawn"
    assert {source.grade for source in WITHDRAWN.sources} == {"d"}
    for language in LANGUAGES:
        assert "793" in WITHDRAWN.texts[language].body
        live = [point.slug for point in SCRIPT if "793" in point.texts[language].body]
        assert live == []


def test_the_draft_has_gaps_and_no_source() -> None:
    assert (DRAFT.status, DRAFT.sources, DRAFT.safe_on) == ("draft", (), "private_only")
    for language in LANGUAGES:
        assert len(re.findall(r"【.+?】|\[.+?\]", DRAFT.texts[language].body)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_official_is_named_only_on_private_lines(language: Language) -> None:
    naming = [p for p in SCRIPT if NAMED[language] in p.texts[language].body]
    assert [(point.slug, point.safe_on) for point in naming] == [("fallen", "private_only")]


@pytest.mark.parametrize(
    ("language", "word"), [("zh-Hans", "受贿"), ("zh-Hant", "受賄"), ("en", "bribery")]
)
def test_the_sentence_is_told_as_it_was(language: Language, word: str) -> None:
    fallen = next(point for point in SCRIPT if point.slug == "fallen").texts[language]
    assert all(word in paragraph for paragraph in fallen.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_said_sounds_like_fraud_a_threat_or_private_life(language: Language) -> None:
    said = {point.slug: point.texts[language].body for point in SCRIPT}
    said["ask"] = TEXTS[language].ask
    said["case"] = "\n".join(TEXTS[language].case)
    found = {slug: forbidden_words(text, language) for slug, text in said.items()}
    assert {slug: words for slug, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("zh-Hans", "没有人付钱给我们。请汇款，否则后果自负。", ["汇款", "否则", "后果自负"]),
        ("zh-Hant", "想想您的家人，早晚有報應。", ["家人", "報應"]),
        (
            "en",
            "Think of your family and pay, or else. Nobody pays us.",
            ["family", "pay", "or else"],
        ),
    ],
)
def test_the_lint_finds_what_it_looks_for(language: Language, text: str, words: list[str]) -> None:
    assert forbidden_words(text, language) == words


# ---------------------------------------------------------------------------------- the writing


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_is_in_its_own_script_with_its_own_punctuation(language: Language) -> None:
    quotes = {"zh-Hans": "「」", "zh-Hant": "“”"}[language]
    for text in every_text(language):
        assert encodable(text, language)
        assert re.findall(r"[\u4e00-\u9fff][,.;:?!()]|[,.;:?!()][\u4e00-\u9fff]", text) == []
        assert [sign for sign in quotes if sign in text] == []


def test_english_has_curly_quotes_and_no_chinese() -> None:
    for text in every_text("en"):
        assert re.findall(r"[\u3000-\u9fff'\"]", text) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_said_twice(language: Language) -> None:
    bodies = [point.texts[language].body for point in POINTS]
    assert sorted(set(bodies)) == sorted(bodies)
    assert all(text.strip() == text != "" for text in every_text(language))


# --------------------------------------------------------------------------------- situations


def test_every_situation_leads_to_a_live_point_that_its_line_allows() -> None:
    safe_on = {point.slug: point.safe_on for point in SCRIPT}
    answers = SITUATIONS.values()
    assert {safe_on[answer.monitored] for answer in answers} == {"monitored"}
    assert {safe_on[answer.private] for answer in answers} == {"monitored", "private_only"}


def test_situations_meet_the_kinds_that_the_practice_calls_expect() -> None:
    kinds = {point.slug: point.kind for point in SCRIPT}
    expected = {
        "hostile": "de_escalation",
        "silent": "permission",
        "afraid": "safer_time",
        "curious": "case_facts",
        "only_orders": "responsibility",
        "scam": "scam_reassurance",
        "not_my_case": "small_step",
        "who_are_you": "who_we_are",
        "where_from": "who_we_are",
        "about_me": "protect_caller",
        "threatens_me": "protect_caller",
        "handed_on": "opening",
        "wants_to_act": "small_step",
        "in_distress": "distress",
        "child_or_relative": "close",
        "person_away": "close",
        "wrong_number": "wrong_number",
        "asks_to_stop": "stop",
    }
    assert {name: kinds[answer.monitored] for name, answer in SITUATIONS.items()} == expected
    assert {name: kinds[answer.private] for name, answer in SITUATIONS.items()} == expected
