"""Who may come in and with which keys."""
