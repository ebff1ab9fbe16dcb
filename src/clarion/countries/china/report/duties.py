"""What somebody of an office is in charge of, told in place of a title: Li Ming, in charge of 610.

Simplified and in small letters; the reader folds the text to that.
"""

from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

_MATTERS = (
    "610|综治|维稳|稳定|政法|法轮|信访|反邪|邪教|国保|政保|监管|管教|转化|帮教|治安|内勤|户籍|批捕|"
    "公诉|刑侦|预审|法制|教育改造"
)
_MATTERS_EN = (
    r"610|stability|security|petitions?|political|legal|religio\w*|cults?|anti-cult|wards?|"
    r"transformation|re-?education|guards|inmates|prisoners|prosecutions?|arrests?|falun|"
    r"practitioners|policing|public order|detainees|brainwashing"
)
_END = r"(?=[ ]?[,;:()\ufffc]| ?- ?|\s*$)"

DUTIES = (
    Word(
        Sort.TITLE,
        "charge",
        patterns=(
            (
                rf"(?<=[{HAN}][,( :])(?:具体)?(?:负责|分管|主管|主抓|专管|专抓)[{HAN}]{{0,4}}?"
                rf"(?:{_MATTERS})[{HAN}]{{0,6}}(?=[ ]?[,;:()\ufffc]|[手电办宅座]|\s)"
            ),
            (
                r"(?:(?<=, )|(?<=\())(?:who (?:is )?)?(?:in charge of|responsible for|handles|"
                r"handling|oversees|overseeing|deals with|dealing with|runs) (?:the |all )?"
                rf"(?:[\w'’-]+ (?:and )?){{0,3}}?(?:{_MATTERS_EN})(?![a-z])"
                rf"(?: [a-z'’&-]+){{0,4}}?{_END}"
            ),
        ),
        first="具负分主专wirhod",
    ),
)
