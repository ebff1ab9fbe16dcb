"""What keeps a deployment sound; needs no key."""
