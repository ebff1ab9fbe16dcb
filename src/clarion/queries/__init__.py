"""Questions across tables, read only."""
