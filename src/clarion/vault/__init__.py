"""Keys and sealing: the one room that imports the crypto library; it knows no tables, no people."""
