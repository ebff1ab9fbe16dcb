"""What a talking point should not say: a warning to the one who writes it, never a verdict."""

import re
from typing import Final

from clarion.rules.vocabulary import PointWarning

# In the languages of the pages. "Not about money" is warned of as well: a person decides.
_SIGNS: Final = {
    PointWarning.MONEY: (
        r"钱|錢|付款|转账|轉帳|轉賬|汇款|匯款|账户|帳戶|賬戶|银行卡|銀行卡|罚款|罰款|奖金|獎金"
        r"|\b(?:money|pay(?:ment|s)?|bank|account|transfer|fine|reward|deposit)\b"
    ),
    PointWarning.IDENTITY: (
        r"验证码|驗證碼|密码|密碼|身份证|身份證|身分證|账号|帳號|賬號|警号|警號"
        r"|\b(?:code|password|passport|identity card|ID(?: card| number)?|PIN)\b"
    ),
    PointWarning.SECRECY: (
        r"保密|别告诉|別告訴|不要告诉|不要告訴|您的案子|你的案子"
        r"|\b(?:keep (?:it|this) secret|tell nobody|do not tell|your case)\b"
    ),
}
_FOUND: Final = {kind: re.compile(signs, re.IGNORECASE) for kind, signs in _SIGNS.items()}
_FIGURE: Final = re.compile(r"\d|[一二三四五六七八九十百千万萬]+[年月日名个個次]")


def warnings(text: str, *, sourced: bool) -> tuple[PointWarning, ...]:
    """`sourced`: whether a source stands under the point."""
    found = [kind for kind, signs in _FOUND.items() if signs.search(text)]
    if not sourced and _FIGURE.search(text):
        found.append(PointWarning.UNSOURCED)
    return tuple(found)
