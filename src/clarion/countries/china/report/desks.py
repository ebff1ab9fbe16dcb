"""Desks that are told by their field alone, 信访 0536-…, and hotlines. Simplified."""

from clarion.countries.china.report import done_to
from clarion.countries.report import Label, Sort, Word

N = "\ufffc"  # a number, in the text that is searched for words
FIELDS = (
    "信访|纪检监察|纪检|督[察查]|警务督察|政工|法制|维稳|综治|治安|刑侦|网安|网监|户政|户籍|预审|经侦|"
    "禁毒|出入境|反邪教?|宣传|人事|财务|后勤|装备|立案|执行|控申|控告申诉|公诉|批捕|起诉|侦监|狱政|狱侦|"
    "收押|监控|医务|司法|民政"
)
# Those who are called so have numbers of their own; an office is meant where the number is fixed.
HOLDERS = "刑警|巡警|特警|交警|法警|管教|督察"
_OFFICES = "[局院队所委府狱厅]"
_BEFORE = "|".join(
    rf"(?<={before})"
    for start in (
        r"\n",
        ";",
        rf"{N}",
        rf"{N}[,;、|/]",
        rf"{_OFFICES}",
        rf"{_OFFICES}:",
        r"\n[*•·-]",
    )
    for before in ((start, f"{start} ", f"{start}  ") if start != _OFFICES else (f"{start} ",))
)
_ENDS = rf"(?:办公)?(?:电话)?(?=[ \t]{{0,4}}:?[ \t]{{0,4}}{N})"
_FIXED = rf"(?=[ \t]{{0,4}}:?[ \t]{{0,4}}{N}{{7}}(?!{N}{{4}}(?!{N})))"
_PUBLIC = r"(?=[ :]{0,3}(?:12\d{3}|96110|11[0249])(?!\d))"

WORDS = (
    done_to.DONE,
    done_to.DESKS,
    Word(
        Sort.LABEL,
        Label.DESK,
        patterns=(
            rf"(?:\A|{_BEFORE})(?:{FIELDS}){_ENDS}",
            rf"(?:\A|{_BEFORE})(?:{HOLDERS}){_FIXED}",
            r"(?:[省市州县区镇乡局院所]长|书记|主任|举报|投诉|监督|信访|报警|咨询)(?:公开|专线)?热线(?:电话)?",
            r"(?:mayor|governor|secretary|director|chief|county head)(?:['’]s|s['’])? hot ?line",
            rf"(?:举报|投诉|监督|报警|信访|上访){_PUBLIC}",
            rf"(?:report(?:ing)?|complaints?|petitions?|supervision|tip) (?:line|number){_PUBLIC}",
        ),
        first="信纪督警政法维综治刑网户预经禁出反宣人财后装立执控公批起侦狱收监医司民巡特交管"
        "省市州县区镇乡局院所书主mgsdcrpt举投报上咨",
    ),
    # 便民警务站: no 民警
    Word(
        Sort.UNIT,
        "part",
        "便民警务站|便民警务室|便民警务服务站|便民警务工作站|警务站|警务工作站|警务服务站|警务工作室|"
        "便民服务站|便民服务大厅",
    ),
    # Not of any number: 维权网值班热线 is no office's.
    Word(
        Sort.LABEL,
        Label.PHONE,
        patterns=(
            rf"热线(?:电话)?{_PUBLIC}",
            rf"(?<![a-z])(?:hot ?line|helpline)(?: number)?{_PUBLIC}",
        ),
        first="热h",
    ),
)
