"""Verbs: one file, one transaction, one audit entry."""
