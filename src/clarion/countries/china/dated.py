"""How remarks from China say when, and under which word, they were made."""

from clarion.countries.china.report.shapes import HAN

_DAYS = "[半一二三四五六七八九十两几多〇零0-9]"
STAMPS = (
    rf"(?:(?:19|20)?\d\d年)?\d{{1,2}}月{_DAYS}{{1,3}}[日号]?|周[一二三四五六日]|星期[一二三四五六日天]|"
    "第[一二三四五两几0-9]+[次轮回遍](?:[打拨]的?)?|[一二三四五]打(?=[: ])|[上下]午|[早晚]上|中午|"
    "(?:[昨今前][天日晚早]|刚[才刚]?|上[个]?(?:周|星期)[一二三四五六日天]?)(?:[打拨](?:过|了|的)?)?|"
    rf"{_DAYS}{{1,3}}[点时](?:半|多|[0-9]{{1,2}}分)?"
)
# Whoever wrote it, before the day: 小李10.20.
WRITERS = f"[小老阿大][{HAN}]{{1,2}}"
# Behind one: it is part of what is said.
UNTIL = "[前后起至到以之年间的才将要会再]"
RESULTS = (
    "(?:通话|拨打|接听|电话|致电|打电话|联系|核实|回访|号码|目前|最新|后续)?"
    "(?:结果|状态|情况|现状|反馈|备注|记录|备考|附注|更新)"
)
