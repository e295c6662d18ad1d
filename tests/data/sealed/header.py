#!/usr/bin/env python3
"""Makes header.malar: a sealed file without commits, written past the program and past libsodium.

Debian 12: python3-argon2 (the reference implementation of Argon2), python3-cryptography (OpenSSL's X25519,
Ed25519, ChaCha20-Poly1305, Poly1305), hashlib's BLAKE2b. HChaCha20 and Salsa20 stand below. What it prints are
the expected values of tests/core/test_keyheader.cpp.
"""
import hashlib
import struct
import unicodedata

import argon2.low_level as argon2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.poly1305 import Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def noise(name, size):
    """The same bytes at every run."""
    return hashlib.shake_256(name.encode()).digest(size)


def blake2b(data, size, **options):
    return hashlib.blake2b(data, digest_size=size, **options).digest()


def rotated(word, by):
    return ((word << by) | (word >> (32 - by))) & 0xFFFFFFFF


def chacha_quarter(s, a, b, c, d):
    for x, y, z, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = (s[x] + s[y]) & 0xFFFFFFFF
        s[z] = rotated(s[z] ^ s[x], by)


SIGMA = struct.unpack("<4I", b"expand 32-byte k")


def hchacha20(key, nonce):  # draft-irtf-cfrg-xchacha-03, 2.2
    s = list(SIGMA + struct.unpack("<8I", key) + struct.unpack("<4I", nonce))
    for _ in range(10):
        for i in range(4):
            chacha_quarter(s, i, 4 + i, 8 + i, 12 + i)
        for i in range(4):
            chacha_quarter(s, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
    return struct.pack("<8I", *s[:4], *s[12:])


def salsa_rounds(s):
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
                           (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
            for to, x, y, by in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                s[to] ^= rotated((s[x] + s[y]) & 0xFFFFFFFF, by)
    return s


def salsa_state(key, block):  # Bernstein, Extending the Salsa20 nonce
    k, n = struct.unpack("<8I", key), struct.unpack("<4I", block)
    return [SIGMA[0], *k[:4], SIGMA[1], *n, SIGMA[2], *k[4:], SIGMA[3]]


def hsalsa20(key, block):
    s = salsa_rounds(salsa_state(key, block))
    return struct.pack("<8I", s[0], s[5], s[10], s[15], *s[6:10])


def salsa20_stream(key, nonce, size):
    out = b""
    for counter in range((size + 63) // 64):
        before = salsa_state(key, nonce + struct.pack("<Q", counter))
        after = salsa_rounds(list(before))
        out += struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(before, after)))
    return out[:size]


def sealed(key, nonce, plain, about):
    """XChaCha20-Poly1305, with the nonce before it."""
    inner = ChaCha20Poly1305(hchacha20(key, nonce[:16]))
    return nonce + inner.encrypt(bytes(4) + nonce[16:], plain, about)


def public(secret):
    return secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def boxed(name, to, plain):
    """crypto_box_seal: https://doc.libsodium.org/public-key_cryptography/sealed_boxes"""
    own = X25519PrivateKey.from_private_bytes(noise(name + " ephemeral", 32))
    nonce = blake2b(public(own) + to, 24)
    key = hsalsa20(own.exchange(X25519PublicKey.from_public_bytes(to)), bytes(16))
    stream = salsa20_stream(hsalsa20(key, nonce[:16]), nonce[16:], 32 + len(plain))
    cipher = bytes(a ^ b for a, b in zip(plain, stream[32:]))
    return public(own) + Poly1305.generate_tag(stream[:32], cipher) + cipher


def subkey(data_key, number):  # crypto_kdf
    return blake2b(b"", 32, key=data_key, salt=struct.pack("<QQ", number, 0), person=b"malar_01" + bytes(8))


def stretched(passphrase, user, salt, passes, mebibytes):
    own_salt = blake2b(salt + unicodedata.normalize("NFC", user).casefold().encode(), 16)
    return argon2.hash_secret_raw(unicodedata.normalize("NFC", passphrase).encode(), own_salt, passes,
                                  mebibytes * 1024, 1, 32, argon2.Type.ID, version=19)


def slot(name, key, identity_key, member, role, kind):
    box, sign = noise(name + " box", 32), noise(name + " sign", 32)
    to = public(X25519PrivateKey.from_private_bytes(box))
    grant = noise("data key", 32) + identity_key + member + bytes([role, kind]) + bytes(6)
    return sealed(key, noise(name + " nonce", 24), box + sign, b"") + boxed(name, to, grant)


CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def recovery_text(bits):
    number = int.from_bytes(bits, "big")
    check = number % 1021
    digits = [number >> 5 * i & 31 for i in range(25, -1, -1)] + [check // 32, check % 32]
    text = "".join(CROCKFORD[digit] for digit in digits)
    return "-".join(text[i:i + 4] for i in range(0, 28, 4))


DATA_KEY, IDENTITY_KEY = noise("data key", 32), noise("identity key", 32)
FILE_ID, SALT = noise("file id", 16), noise("salt", 16)
RECOVERY = noise("recovery", 16)
MARTA = bytes.fromhex("0190a1b2c3d47e5f8a6b0c1d2e3f4a5b")
ANA = bytes.fromhex("0190a1b2c3d47e5f8a6b0c1d2e3f4a5c")
KEYS = {"Marta": stretched("Ñandú 🦤 de contraseña", "Marta", SALT, 2, 16),
        "ANA ÑU": stretched("correct horse battery staple", "ana ñu", SALT, 1, 8)}
SLOTS = {5: slot("Marta", KEYS["Marta"], IDENTITY_KEY, MARTA, 1, 1),
         17: slot("Ana", KEYS["ANA ÑU"], bytes(32), ANA, 4, 1),
         31: slot("Recovery", blake2b(RECOVERY + SALT, 32), IDENTITY_KEY, bytes(16), 1, 2)}

fixed = b"MalarSR\1" + struct.pack("<HHI", 0, 0, 4096) + FILE_ID + SALT + struct.pack("<4I", 2, 16, 1, 8) + bytes(64)
behind = b"".join(SLOTS.get(i, noise(f"slot {i}", 240)) for i in range(32)) + noise("rest", 192)
marks = b"".join(sealed(subkey(DATA_KEY, 1), noise(f"mark {i}", 24), bytes(24), FILE_ID) for i in range(2))
digests = blake2b(fixed + behind, 32) + blake2b(fixed + behind, 32, key=subkey(DATA_KEY, 2))
header = fixed + marks + behind + digests
assert len(header) == 8192
with open("header.malar", "wb") as file:
    file.write(header)

marta = Ed25519PrivateKey.from_private_bytes(noise("Marta sign", 32))
print("recovery key       ", recovery_text(RECOVERY))
print("recovery of zeros  ", recovery_text(bytes(16)))
print("recovery of ones   ", recovery_text(b"\xff" * 16))
print("salt of Marta      ", blake2b(SALT + b"marta", 16).hex())
print("Marta's wrapping   ", KEYS["Marta"].hex())
print("Marta's box key    ", public(X25519PrivateKey.from_private_bytes(noise("Marta box", 32))).hex())
print("Marta's sign key   ", public(marta).hex())
print("Marta's signature  ", marta.sign(b"a visit").hex())
print("an identity        ", sealed(IDENTITY_KEY, noise("identity", 24), b"Esperanza", b"a patient").hex())
print("a draft            ", sealed(subkey(DATA_KEY, 4), noise("draft", 24), b"a draft", b"a visit").hex())
print("a link of the chain", blake2b(b"a row", 32, key=subkey(DATA_KEY, 3)).hex())
