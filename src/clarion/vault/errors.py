"""What the vault refuses; no message ever carries a key, a plaintext or a part of one."""


class CannotOpen(Exception):
    """These bytes do not open with this key at this place."""


class NotAKey(ValueError):
    """These bytes are not a key of any kind we know."""


class TooLong(ValueError):
    """The text is longer than its envelope."""
