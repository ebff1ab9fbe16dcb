"""Names of columns that ask: each is the whole name, since anywhere else the word says nothing."""

from clarion.countries.report import Sort, Word

WHO_WHERE = (
    Word(Sort.FIELD, "name", patterns=(r"\A(?:whom?|谁|何人|人名|大名)\Z",), first="w谁何人大"),
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
