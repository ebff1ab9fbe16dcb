"""Surnames that a dictionary reads wrongly, and surnames of two characters.

The readings are those of the surname, which is often not the word's. Where families differ, the
commoner reading stands first and both are shown. Simplified and Traditional forms stand side by
side, because a stored name is never converted.
"""

from collections.abc import Mapping

SINGLE = """
单單 Shàn|解 Xiè|仇 Qiú|区區 Ōu|曾 Zēng|盖蓋 Gě/Gài|查 Zhā|朴 Piáo|缪繆 Miào|翟 Zhái
员員 Yùn|种 Chóng|覃 Qín/Tán|乐樂 Yuè/Lè|召 Shào|任 Rén|华華 Huà|甯 Nìng|燕 Yān|纪紀 Jǐ/Jì
过過 Guō|哈 Hǎ|折 Shé|洗 Xiǎn|郇 Xún/Huán|葛 Gě|秘 Bì|隗 Wěi/Kuí|乜 Niè|牟 Mù/Móu|祭 Zhài
谌諶 Chén/Shèn|阚闞 Kàn|郗 Xī/Chī|宓 Mì/Fú|卜 Bǔ|干 Gān|繁 Pó|肖 Xiāo|相 Xiàng|於 Yū|粘 Nián
那 Nā|能 Nài|撒 Sǎ|占 Zhān|少 Shào|薄 Bó|都 Dū|句 Gōu|舍 Shè|仝 Tóng|尉 Wèi|令 Lìng|褚 Chǔ
应應 Yīng|宁寧 Níng|沈 Shěn|万萬 Wàn|贾賈 Jiǎ|车車 Chē|石 Shí|瞿 Qú
"""
COMPOUND = """
欧阳歐陽 Ōuyáng|尉迟尉遲 Yùchí|上官 Shàngguān|司马司馬 Sīmǎ|诸葛諸葛 Zhūgě|长孙長孫 Zhǎngsūn
令狐 Línghú|万俟萬俟 Mòqí|皇甫 Huángfǔ|夏侯 Xiàhóu|慕容 Mùróng|司徒 Sītú|端木 Duānmù
公孙公孫 Gōngsūn|东方東方 Dōngfāng|独孤獨孤 Dúgū|南宫南宮 Nángōng|宇文 Yǔwén
轩辕軒轅 Xuānyuán|呼延 Hūyán|澹台澹臺 Tántái|申屠 Shēntú|太史 Tàishǐ|闻人聞人 Wénrén
赫连赫連 Hèlián|钟离鍾離 Zhōnglí|淳于 Chúnyú|濮阳濮陽 Púyáng|鲜于鮮于 Xiānyú|拓跋 Tuòbá
西门西門 Xīmén|东郭東郭 Dōngguō|公冶 Gōngyě|宗政 Zōngzhèng|单于單于 Chányú|公羊 Gōngyáng
仲孙仲孫 Zhòngsūn|颛孙顓孫 Zhuānsūn|司空 Sīkōng|闾丘閭丘 Lǘqiū|第五 Dìwǔ|南门南門 Nánmén
子车子車 Zǐjū
"""


def _table(text: str, length: int) -> Mapping[str, str]:
    """Each entry: its written forms without a blank between them, then the reading."""
    entries = (entry.split() for line in text.split("\n") for entry in line.split("|") if entry)
    return {
        forms[start : start + length]: reading
        for forms, reading in entries
        for start in range(0, len(forms), length)
    }


READINGS: Mapping[str, str] = {**_table(SINGLE, 1), **_table(COMPOUND, 2)}


def surname_of(name: str) -> str:
    """The surname a Chinese name begins with; two characters where they are a known one."""
    return name[:2] if name[:2] in READINGS else name[:1]
