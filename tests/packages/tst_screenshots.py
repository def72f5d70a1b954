# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""That the pictures the metainfo names are there, and as large as it says."""
import re
import struct
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / 'resources/pictures/screenshots'
METAINFO = ROOT / 'resources/linux/org.keyturn.Keyturn.metainfo.xml.in'
IMAGE = re.compile(r'<image type="source" width="(\d+)" height="(\d+)">\S+/screenshots/@PROJECT_VERSION@/(\S+\.png)<')


class Screenshots(unittest.TestCase):
    def test_are_there(self):
        named = IMAGE.findall(METAINFO.read_text(encoding='utf-8'))
        self.assertEqual({name for _, _, name in named}, {path.name for path in PICTURES.iterdir()})
        for width, height, name in named:
            head = (PICTURES / name).read_bytes()[:24]
            self.assertEqual((int(width), int(height)), struct.unpack('>II', head[16:]), name)


if __name__ == '__main__':
    unittest.main()
