"""What a page asks for, and how it says that something is missing."""
