# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
import shutil
import tempfile
import unittest
from pathlib import Path

from versions import differences, versions

ROOT = Path(__file__).resolve().parents[2]
FILES = ('CMakeLists.txt', 'CHANGELOG.md', 'packaging/debian/changelog',
         'resources/linux/org.keyturn.Keyturn.metainfo.xml.in')


class Versions(unittest.TestCase):
    def test_are_the_same_everywhere(self):
        self.assertEqual([], differences(ROOT))

    def test_are_seen_to_differ(self):
        for changed, old, new in (
            ('CMakeLists.txt', 'VERSION 0.', 'VERSION 9.'),
            ('CHANGELOG.md', versions(ROOT)['CHANGELOG.md'][0], '9.9.9'),
            ('packaging/debian/changelog', 'keyturn (0.', 'keyturn (9.'),
            ('packaging/debian/changelog', ' 2026 ', ' 2025 '),
            ('resources/linux/org.keyturn.Keyturn.metainfo.xml.in', 'version="@PROJECT_VERSION@" d', 'version="9" d'),
        ):
            with self.subTest(changed), tempfile.TemporaryDirectory() as root:
                for name in FILES:
                    place = Path(root, name)
                    place.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(ROOT / name, place)
                text = Path(root, changed).read_text(encoding='utf-8')
                self.assertIn(old, text)
                Path(root, changed).write_text(text.replace(old, new, 1), encoding='utf-8')
                self.assertTrue(differences(root))


if __name__ == '__main__':
    unittest.main()
