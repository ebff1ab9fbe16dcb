"""Keys and places that the vault's tests share; everything is invented."""

from uuid import UUID

from clarion.vault.context import Context
from clarion.vault.envelope import Algorithm
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair

DEPLOYMENT = UUID("0f2e0d56-6a43-4c1c-9a52-5d9f2f1c7e01")
ROW = UUID("7b6f3c2a-0c1d-4e57-8b1a-1f0e6d5c4b02")
CONTEXT = Context(DEPLOYMENT, "line", "payload", ROW, 7)

KEY = Key(bytes(range(32)))
HOLDER = Key(bytes(range(32, 64)))
CURVE = KeyPair(Algorithm.X25519, bytes(range(64, 96)))
HYBRID = KeyPair(Algorithm.MLKEM768_X25519, bytes(range(96, 192)))
