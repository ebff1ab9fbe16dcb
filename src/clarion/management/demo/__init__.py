"""The invented organisation of a practice deployment: data only; nothing is saved or sealed."""
