#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""settle.py MSI: puts the time of SOURCE_DATE_EPOCH and a package code made of all else into an MSI of wixl's, which
makes up the latter and takes the former from the clock. Then the same files are the same bytes."""
import hashlib
import os
import re
import struct
import sys
import uuid
from pathlib import Path

SUMMARY = uuid.UUID('f29f85e0-4ff9-1068-ab91-08002b27b3d9').bytes_le
TIME_KIND = 0x40
CODE = re.compile(rb'\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}')
CODES = uuid.UUID('8d8b0d0a-6a0f-4f6e-9a43-6d0f4d1a7c52')
SECONDS_BEFORE_1970 = 11_644_473_600


def places_in(content):
    """Of the times and of the package code, in the only summary there is."""
    begin = content.index(SUMMARY) + len(SUMMARY)
    section = content.index(SUMMARY) - 28 + struct.unpack_from('<I', content, begin)[0]
    size, count = struct.unpack_from('<II', content, section)
    offsets = [section + struct.unpack_from('<I', content, section + 12 + 8 * index)[0] for index in range(count)]
    times = [offset + 4 for offset in offsets if struct.unpack_from('<I', content, offset)[0] == TIME_KIND]
    code = CODE.search(content, section, section + size)
    if len(times) != 2 or code is None:
        raise SystemExit('settle.py: this is no MSI as wixl makes them.')
    return times, code.start()


def settled(content, seconds):
    content = bytearray(content)
    times, code = places_in(content)
    for place in times:
        struct.pack_into('<Q', content, place, (seconds + SECONDS_BEFORE_1970) * 10_000_000)
    content[code:code + 38] = bytes(38)
    name = uuid.uuid5(CODES, hashlib.sha256(content).hexdigest())
    content[code:code + 38] = f'{{{str(name).upper()}}}'.encode()
    return bytes(content)


if __name__ == '__main__':
    path = Path(sys.argv[1])
    path.write_bytes(settled(path.read_bytes(), int(os.environ['SOURCE_DATE_EPOCH'])))
