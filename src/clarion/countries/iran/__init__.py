"""The profile of Iran."""
