"""Clarion: volunteers phone officials about documented human-rights cases."""
