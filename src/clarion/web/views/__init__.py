"""One file per resource; each view calls one action or query."""
