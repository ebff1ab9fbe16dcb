"""Officials who are named with a place alone, without an office: 临澜县国保大队长."""

from clarion.countries.china.report.shapes import HAN

# 临澜县国保大队长: of that county's, not of the office above.
OF_PLACE = (
    rf"(?<=[{HAN}]{{2}}[县市区州旗])(?:国保|政保|国安|刑侦|刑警|经侦|网安|网监|巡特警|巡警|特警|交警|治安|禁毒)"
    r"(?=[大支中总]?队长)"
)
# 和平村书记: the village is an office, too.
HEAD = (
    "(?:(?:党委|党总支|党支部|党工委)?(?:第一)?副?(?:书记|主任|镇长|乡长|村长|支书)|"
    "(?:政法|组织|宣传|统战|综治|纪检|党[群建])委员|武装部长|人大主席)"
)
