"""旧号已停用，新号15400000501: the old number is not told, and only that says so. Simplified."""

from clarion.countries.report import Sort, Word

_N = "\ufffc"  # a number, in the text that is searched for words
_ALONE = rf"(?<!{_N})(?<!{_N}[(,; ])(?<!{_N}[,;] )(?<!{_N} \()"  # it is not about one before it
_OLD = "(?:小灵通|手机|电话|座机|固话|总机|办公|宅电|号码?|卡)+"
_DEAD = "(?:停[用机了]|空号|作废|注销|销号|报停|弃用|不[再在]?用|打不通|[没无]人接|换[了掉])了?"
_LINE = "(?:手机|电话|座机|固话|总机|号码?|小灵通|办公)*"
OLD_AND_NEW = Word(
    Sort.BLANK,
    "",
    patterns=(
        (
            rf"{_ALONE}(?:原来?|[旧老前]|以前|先前)的?{_OLD}(?:已经?|早已?|都|现)*(?:是|成)?{_DEAD}[,;。]?"
            rf" ?(?:新|现|改|换)(?:[用为成的]|号码?)*(?={_LINE}[是为:]?[)]?[ :]{{0,2}}{_N})"
        ),
        (
            rf"{_ALONE}(?:old|former|previous) (?:number|mobile|phone|cell|line)(?: is| was| now)*"
            r" (?:dead|out of service|no longer (?:in use|works|in service)|disconnected|cancelled|"
            r"not in (?:use|service))[,;.] ?(?:the |his |her )?(?:new|present|current)(?: one)?"
            rf"(?=(?: (?:mobile|number|phone|cell|line))*(?: is)?[)]?[ :,]{{0,2}}{_N})"
        ),
    ),
    first="原旧老前以先ofp",
)
