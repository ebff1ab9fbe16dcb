"""Words beside a number in which it says nothing, or everything, whose the number is."""

from clarion.countries import english
from clarion.countries.beside import Beside
from clarion.countries.corrections import Corrections

_FILLER = (
    "و|یا|است|هست|هستند|بود|در|به|از|با|که|نیز|هم|این|آن|آقای|خانم|مستقیم|جدید|فعلی|ساعت|الی|تا"
)
BESIDE = Beside(
    filler=rf"(?:(?:{_FILLER})(?: |$))+|{english.FILLER}",
    own=rf"\b(?:او|وی|آنها|ایشان)\b|{english.OWN}",
    himself=english.HIMSELF,
    wrong=rf"متعلق به|اشتباه است|نیست|{english.WRONG}",
    no=r"\b(?:not|never)$",
    remark=rf"ساعت|صبح|شب|پاسخ|جواب|{english.REMARK}",
    helper=r"assistant|secretary|driver",
    works=english.WORKS,
)
CORRECTIONS = Corrections(
    later=rf"[\W_]*(?:اشتباه است)?[\W_]*(?:صحیح|درست)(?: است)?[\W_]*|{english.CORRECTED}",
    earlier=rf"[\W_]*(?:و )?نه[\W_]*|{english.MISTAKEN_FOR}",
)
