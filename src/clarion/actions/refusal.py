"""What an action answers when it will not: the class says why, its docstring is the message."""

from typing import ClassVar


class Refused(Exception):
    """This is not possible now."""

    status: ClassVar[int] = 409

    def __str__(self) -> str:
        return (self.__doc__ or "").strip()


class NotFound(Refused):
    """There is nothing here, or it is not yours."""

    status = 404
