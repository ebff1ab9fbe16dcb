"""What is told of somebody of an office beside a title: what they are in charge of, or whose
colleague they are.

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

_POSTS = "民警|警官|警察|辅警|法官|检察官|狱警|协警|警员"
_POSTS_EN = (
    "officer|captain|policeman|policewoman|judge|prosecutor|sergeant|inspector|detective|guard|"
    "constable|lieutenant"
)

_BODY = (
    "brigade|office|bureau|committee|court|station|division|team|centre|center|prison|department|"
    "squad|detachment|camp"
)
_BODIES = "|".join(f"(?<={one} )" for one in _BODY.split("|"))

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
    # 副局长（蒙古族）: in brackets, and nobody's name
    Word(
        Sort.STOP,
        "",
        patterns=(
            (
                r"(?<=\()(?:[男女],? ?)?(?:蒙古?|藏|维吾尔|哈萨克|朝鲜|土家|布依|锡伯|达斡尔|"
                r"鄂温克|鄂伦春|纳西|[汉满回壮苗彝侗瑶白傣黎羌土])族(?=[,)])"
            ),
        ),
        first="男女蒙藏维哈朝土布锡达鄂纳汉满回壮苗彝侗瑶白傣黎羌",
    ),
    # 办案人：姓冷的, no more of the name
    Word(
        Sort.STOP,
        "",
        patterns=(rf"(?<=姓[{HAN}])的(?:人|那[个位])?(?=[,:( ]{{0,3}}\ufffc)",),
        first="的",
    ),
    # 副所长（管女监）练秋霞: his matters, and nobody of that surname
    Word(
        Sort.STOP,
        "",
        patterns=(rf"(?<=[长任记员委官]\()管(?=[{HAN}]{{1,5}}\) ?[{HAN}])",),
        first="管",
    ),
    # 主管改造副监狱长: of what he is in charge, before his title
    Word(Sort.STOP, "", patterns=(rf"主[管抓](?=[{HAN}]{{2,3}}的?副)",), first="主"),
    # 主审 王大明 手15400000501: the judge; not 主审此案的
    Word(
        Sort.TITLE,
        "",
        patterns=(
            (
                rf"(?<![{HAN}])主审(?=[: ]{{0,3}}(?![此本该的这那])[{HAN}]{{2,3}}[ :,(]{{0,3}}"
                r"[手办电\ufffc])"
            ),
        ),
        first="主",
    ),
    # His colleague, Officer Li Ming: an official's, and one himself.
    Word(
        Sort.FIELD,
        "skip",
        patterns=(
            (rf"[他她其]的?(?:同事|搭档|同僚)(?=[,、: ]?(?:{_POSTS}|[{HAN}]{{2,3}}(?:{_POSTS})))"),
            (
                r"(?:(?:his|her|their|another|one) )(?:colleagues?|partner|workmate)"
                rf"(?=,? (?:{_POSTS_EN}) [a-z])"
            ),
            # deputy secretary, same committee: of the office that was told
            (
                r"(?:(?<=, )|(?<=\())(?:(?:of|at|in|from) )?(?:the )?same (?:police |detention )?"
                r"(?:committee|office|station|court|bureau|branch|team|brigade|division|section|"
                r"department|prison|unit|procuratorate|cent(?:er|re)|ward)(?=[,:;)]| ?- ?|\s*$)"
            ),
            r"(?<=[,(])同一?(?:单位|[所院局科庭队委站])(?=[,:;)])",
        ),
        first="他她其htaosfi同",
    ),
    # 国保大队（现称政保大队）: the same office by another name
    Word(
        Sort.FIELD,
        "skip",
        patterns=(
            (
                r"(?<=[局院所队办室庭科处委])\((?:现[在已]?改?(?:称|名|叫|为|名为|称为)?|原(?:名|称|为|是)?|"
                rf"又[称名]|亦称|也叫|简称|俗称|前身[是为]?|即)[{HAN}\d]{{2,14}}[局院所队办室庭科处委]\)"
            ),
            (
                rf"(?:{_BODIES})\((?:now|formerly|previously|also known as|aka|once)"
                rf"(?: called| known as| named)?(?: the)? [a-z0-9' -]{{0,40}}(?:{_BODY})\)"
            ),
        ),
        first="(",
    ),
)
