"""The directory in a coordinator's hands: looked up, read, corrected, moved, merged."""
