#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""icns.py ICNS PNG…: puts pictures of 32 to 1024 pixels into an icon as macOS reads it since 10.7."""
import struct
import sys
from pathlib import Path

# By pixels; where there are two, the first is for displays of double density.
KINDS = {16: ['icp4'], 32: ['ic11', 'icp5'], 64: ['ic12'], 128: ['ic07'], 256: ['ic13', 'ic08'], 512: ['ic14', 'ic09'],
         1024: ['ic10']}


def entry(kind, content):
    return kind.encode() + struct.pack('>I', 8 + len(content)) + content


def width(png):
    if png[:8] != b'\x89PNG\r\n\x1a\n':
        raise ValueError('no PNG')
    return struct.unpack('>I', png[16:20])[0]


def icon(pictures):
    return entry('icns', b''.join(entry(kind, png) for png in pictures for kind in KINDS[width(png)]))


if __name__ == '__main__':
    Path(sys.argv[1]).write_bytes(icon([Path(name).read_bytes() for name in sys.argv[2:]]))
