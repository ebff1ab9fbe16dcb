"""The practice campaign in Simplified Chinese; every text is its own, none is a conversion."""

from typing import Final

from clarion.countries.china.starter_hans import BRIEFING, CONDUCT, DO_NOT_SAY
from clarion.management.demo.words import CampaignText

TEXT: Final = CampaignText(
    title="为沈老师说句话",
    ask=(
        "请您在职责范围内依法办事，不参与因为信仰而抓人、关人的事；沈老师的案子，请支持让她回家。"
    ),
    case=(
        "沈老师，六十三岁，退休小学教师。对外只用“沈老师”这个称呼。",
        "{taken}，她在澜川省临澜市的住处被民警带走，随后被刑事拘留，现在关在临澜市看守所。",
        "给出的理由：住处有几本信仰方面的书。",
        "目前阶段：公安机关已提请批准逮捕，由临澜市人民检察院审查。",
        "下一个决定：最迟{decision}，是否批准逮捕。",
    ),
    briefing=(
        (
            "这次我们为沈老师打电话。她教了三十多年小学，如今因为几本书被关在看守所。"
            "检察院很快要决定是否批准逮捕，所以这两周最要紧。"
        ),
        (
            "我们打给两类单位：直接经手这件案子的，还有其他地方可能遇到同类案子的。对每一位，"
            "我们只请求一件事，就是通话页上方的那一句。"
        ),
        *BRIEFING,
        (
            "这里是练习环境：地名、人名、号码和这件案子都是虚构的，打不通任何人；"
            "讲稿里的法律条文和新闻是真实的，请按原样说。"
        ),
    ),
    conduct=CONDUCT,
    do_not_say=DO_NOT_SAY,
    hours=(
        "只在当地的合适时间打，页面会替您算好：单位电话在工作日8:30到11:30、14:00到17:30；"
        "值班电话每天8:00到20:30；手机每天8:00到12:00、14:00到21:00。西部地区晚两个小时。"
    ),
)
