"""When a remark was made, before it or behind it: what it says is heard without."""

import re
from collections.abc import Callable, Sequence

from clarion.countries.remarked import Remarked

# 2025-10-20, 20/10/2025, 10.20; 15:30.
_DAY = (
    r"(?:(?:19|20)?\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}(?:[-./](?:19|20)\d\d)?|"
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![-./]?\d)"
)
_HOUR = r"t?\d{1,2}:\d\d(?::\d\d)?(?:z\b)?"
_BEGINS = r"(?:^|(?<=[,;.!?\n]))"


def undated(languages: Sequence[Remarked]) -> Callable[[str], str]:
    """Of a text as `level` writes it."""
    told = "|".join(one.stamps for one in languages)
    parts = "|".join(one.until for one in languages)
    one = rf"(?:{_DAY}|{_HOUR}|{told})"
    many = rf"(?>(?:{one}[ ,/]*)+)"
    ends = r"(?:(?<=[ ,)\]])|(?=[:,]|[^\x00-\x7f]))"
    before = re.compile(rf"{_BEGINS}[ (\[]*{many}[)\]]*(?! ?(?:{parts})){ends} *:?")
    behind = re.compile(
        rf"(?<![\d/.-])(?<!\b(?:on|in|at|by))(?<!since|after|until)(?<!from|till) {many}$"
    )
    return lambda text: behind.sub("", before.sub("", text))
