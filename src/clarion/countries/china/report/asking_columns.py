"""Names of columns that ask: each is the whole name, since anywhere else the word says nothing."""

from clarion.countries.report import Sort, Word

WHO_WHERE = (
    Word(Sort.FIELD, "name", patterns=(r"\A(?:whom?|谁|何人|人名|大名)\Z",), first="w谁何人大"),
    # 王大明, or of which office he is as well.
    Word(
        Sort.FIELD,
        "name",
        patterns=(
            (
                r"\A(?:(?:拨打|通话|打电话|致电|被叫)?对象|打给谁?|被[拨叫]人|受话人|"
                r"(?:person|official)s? called|called whom?|spoke (?:to|with))\Z"
            ),
        ),
        first="拨通打致被对受pocs",
    ),
    # Who called, or wrote it down, and when: no official, and of no number.
    Word(
        Sort.FIELD,
        "skip",
        patterns=(
            (
                r"\A(?:(?:拨打|打电话|通话|致电|呼叫|记录)的?[人者]员?|志愿者|义工|同工|"
                r"callers?|called by|who called|logged by|recorded by|volunteers?|initials|"
                r"(?:拨打|通话|致电|打电话)?的?(?:日期|时间)|(?:call )?(?:date|time|day))\Z"
            ),
        ),
        first="拨打通致呼记志义同日时cwlrvidt",
    ),
    Word(
        Sort.FIELD,
        "title",
        patterns=(r"\A(?:what|role|rank|身份|什么职务|[做干]什么的?)\Z",),
        first="wr身什做干",
    ),
    Word(
        Sort.FIELD,
        "unit",
        patterns=(r"\A(?:where|which office|workplace|[在哪何](?:里|处|儿)|在?哪个单位)\Z",),
        first="w在哪何",
    ),
)
