# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""That what REUSE tells of the sources is made the same each time, and a wrong word in it is seen."""
import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'packaging' / 'linux'))
# pylint: disable=wrong-import-position
from spdx import mistakes, settled  # noqa: E402

FILE = 'FileName: ./{0}\nSPDXID: SPDXRef-{0}\nFileChecksum: SHA1: {1}\nLicenseConcluded: NOASSERTION\n' \
    'LicenseInfoInFile: {2}\nFileCopyrightText: <text>2026</text>\n'
SUM = '2ef7bde608ce5404e97d5f042f95f89f1c232871'  # of "Hello World!"


def told(files, time='2020-01-01T00:00:00Z', number='1'):
    return '\n'.join([
        f'SPDXVersion: SPDX-2.1\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: folder\n'
        f'DocumentNamespace: http://spdx.org/{number}\nCreator: Person: Anonymous ()\nCreator: Tool: reuse\nCreated: {time}',
        *(f'Relationship: SPDXRef-DOCUMENT describes SPDXRef-{name}' for name, *_ in files), '',
        *(FILE.format(*file) for file in files)])


class Sources(unittest.TestCase):
    def setUp(self):
        os.environ['SOURCE_DATE_EPOCH'] = '1'
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        for name in ('a', 'b'):
            Path(self.root, name).write_text('Hello World!', encoding='ascii')

    def found(self, *files, paths=('a', 'b')):
        return list(mistakes(settled(told(files), 'keyturn-1'), self.root, paths))

    def test_are_told_alike_in_any_order_at_any_time(self):
        one, other = ('a', SUM, 'Apache-2.0'), ('b', SUM, 'CC0-1.0')
        self.assertEqual(settled(told([one, other]), 'keyturn-1'),
                         settled(told([other, one], '2021-01-01T00:00:00Z', '2'), 'keyturn-1'))

    def test_are_told_right(self):
        self.assertEqual([], self.found(('a', SUM, 'Apache-2.0'), ('b', SUM, 'Apache-2.0')))

    def test_are_seen_to_be_missing_changed_or_without_a_licence(self):
        good = ('a', SUM, 'Apache-2.0')
        for wrong in ((), (('b', SUM.replace('2', '3'), 'Apache-2.0'),), (('b', SUM, ''),)):
            with self.subTest(wrong):
                self.assertEqual(1, len(self.found(good, *wrong)))


if __name__ == '__main__':
    unittest.main()
