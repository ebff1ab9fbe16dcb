"""How names are said, and how people are spoken to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.countries.china.names import form_of_address, reading, romanised

ANY_NAME = st.text(st.characters() | st.sampled_from("王欧阳單于小老姓某·（）() 𠮷"), max_size=12)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("王建国", "Wáng Jiànguó"),
        ("王建國", "Wáng Jiànguó"),
        ("单雄信", "Shàn Xióngxìn"),
        ("單雄信", "Shàn Xióngxìn"),
        ("任长霞", "Rén Chángxiá"),
        ("朴正", "Piáo Zhèng"),
        ("欧阳修文", "Ōuyáng Xiūwén"),
        ("尉遲恭", "Yùchí Gōng"),
        ("单于", "Chányú"),
        ("覃建安", "Qín/Tán Jiàn'ān"),
        ("李西安", "Lǐ Xī'ān"),
        ("张学生", "Zhāng Xuéshēng"),  # not "xuésheng", the pupil
        ("吕布", "Lǚ Bù"),
        ("范 冰", "Fàn Bīng"),
        ("李某", "Lǐ Mǒu"),
        ("李××", "Lǐ ××"),
        ("小陈", "Xiǎo Chén"),
        ("老欧阳", "Lǎo Ōuyáng"),
        ("小陈明", "Xiǎo Chénmíng"),
        ("姓付", "Fù"),
        ("姓", "Xìng"),
        ("小", "Xiǎo"),
        ("王建国（音）", "Wáng Jiànguó"),
        ("Wang Jianguo (王建国)", "Wáng Jiànguó"),
        ("古丽·买买提", "Gǔlì·Mǎimǎití"),
        ("王建国.", "Wáng Jiànguó ."),
        ("𠮷𠮶", "𠮷 𠮶"),  # what no dictionary reads stays as it is
        ("李𠮷𠮶", "Lǐ 𠮷𠮶"),
        ("王😀", "Wáng 😀"),
        ("\u202e王\u200b五", "Wáng Wǔ"),
        ("Wang Jianguo", ""),
        ("(音)", ""),
        ("", ""),
    ],
)
def test_how_a_name_is_said(name: str, said: str) -> None:
    assert reading(name) == said


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("王建国", "Wang Jianguo"),
        ("覃建安", "Qin Jian'an"),
        ("吕布", "Lü Bu"),
        ("Jianguo WANG", "Jianguo WANG"),
        ("Wang Jianguo (王建国)", "Wang Jianguo"),
        ("", ""),
    ],
)
def test_a_name_in_letters(name: str, letters: str) -> None:
    assert romanised(name) == letters


@pytest.mark.parametrize(
    ("name", "title", "hans", "hant", "english"),
    [
        ("王建国", "所长", "王所长", "王所長", "Chief Wang"),
        ("王建國", "副所長", "王所长", "王所長", "Chief Wang"),
        ("范文", "所长", "范所长", "范所長", "Chief Fan"),  # 范 stays 范
        ("于欢", "公安局局长", "于局长", "于局長", "Director Yu"),
        ("歐陽文", "检察长", "歐陽检察长", "歐陽檢察長", "Chief Prosecutor Ouyang"),
        ("覃建", "民警", "覃警官", "覃警官", "Officer Qin"),
        ("小陈", "辅警", "陈警官", "陈警官", "Officer Chen"),
        ("姓付", "所长", "付所长", "付所長", "Chief Fu"),
        ("李某", "政委", "李政委", "李政委", "Commissar Li"),
        ("古丽·买买提", "主任", "古丽主任", "古丽主任", "Director Guli"),
        ("Wang Jianguo", "所长", "Wang所长", "Wang所長", "Chief Wang"),
        ("Jianguo WANG", "chief", "Wang所长", "Wang所長", "Chief Wang"),
        ("WANG JIANGUO", "chief", "Wang所长", "Wang所長", "Chief Wang"),
        ("Wang Jianguo (王建国)", "所长", "王所长", "王所長", "Chief Wang"),
        ("王建国", "调研员", "王调研员", "王调研员", "Wang Jianguo"),
        ("王建国", "Inspector", "王Inspector", "王Inspector", "Inspector Wang"),
        ("王建国", "", "王建国", "王建国", "Wang Jianguo"),
        ("", "所长", "所长", "所長", "Chief"),
        ("", "", "", "", ""),
    ],
)
def test_how_a_person_is_spoken_to(
    name: str, title: str, hans: str, hant: str, english: str
) -> None:
    forms = [form_of_address(name, title, language) for language in ("zh-hans", "zh-hant", "en")]
    assert forms == [hans, hant, english]


@given(ANY_NAME)
def test_any_text_has_a_reading_without_han_it_could_read(name: str) -> None:
    said = reading(name)
    assert set("王欧阳單于小老姓某").isdisjoint(said)
    assert said == said.strip()


@given(ANY_NAME, st.text(max_size=6), st.sampled_from(["zh-hans", "zh-hant", "en", ""]))
def test_anybody_can_be_spoken_to(name: str, title: str, language: str) -> None:
    assert isinstance(form_of_address(name, title, language), str)


@given(st.text(st.sampled_from("範范於于餘余蕭肖閻闫傅付國国"), min_size=1, max_size=4))
def test_a_name_keeps_the_script_it_is_stored_in(name: str) -> None:
    for language in ("zh-hans", "zh-hant"):
        assert form_of_address(name, "主任", language) == f"{name[0]}主任"
        assert form_of_address(name, "", language) == name
