"""The practice campaign in Traditional Chinese; every text is its own, none is a conversion."""

from typing import Final

from clarion.countries.china.starter_hant import BRIEFING, CONDUCT, DO_NOT_SAY
from clarion.management.demo.words import CampaignText

TEXT: Final = CampaignText(
    title="為沈老師說句話",
    ask=(
        "請您在職責範圍內依法辦事，不參與因為信仰而抓人、關人的事；沈老師的案子，請支持讓她回家。"
    ),
    case=(
        "沈老師，六十三歲，退休小學教師。對外只用「沈老師」這個稱呼。",
        "{taken}，她在瀾川省臨瀾市的住處被民警帶走，隨後被刑事拘留，現在關在臨瀾市看守所。",
        "給出的理由：住處有幾本信仰方面的書。",
        "目前階段：公安機關已提請批准逮捕，由臨瀾市人民檢察院審查。",
        "下一個決定：最遲{decision}，是否批准逮捕。",
    ),
    briefing=(
        (
            "這次我們為沈老師打電話。她教了三十多年小學，如今因為幾本書被關在看守所。"
            "檢察院很快要決定是否批准逮捕，所以這兩週最要緊。"
        ),
        (
            "我們打給兩類單位：直接經手這件案子的，還有其他地方可能遇到同類案子的。對每一位，"
            "我們只請求一件事，就是通話頁上方的那一句。"
        ),
        *BRIEFING,
        (
            "這裡是練習環境：地名、人名、號碼和這件案子都是虛構的，打不通任何人；"
            "講稿裡的法律條文和新聞是真實的，請按原樣說。"
        ),
    ),
    conduct=CONDUCT,
    do_not_say=DO_NOT_SAY,
    hours=(
        "只在當地的合適時間打，頁面會替您算好：單位電話在工作日8:30到11:30、14:00到17:30；"
        "值班電話每天8:00到20:30；手機每天8:00到12:00、14:00到21:00。西部地區晚兩個小時。"
    ),
)
