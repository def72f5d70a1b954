#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What packaging/windows reads in programs for Windows, and what it makes of a folder of them. MinGW makes the programs;
without it those tests skip themselves."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'packaging' / 'windows'))
# pylint: disable=wrong-import-position
import check  # noqa: E402
import gather  # noqa: E402
import payload  # noqa: E402
from pe import X64, Image  # noqa: E402

COMPILER = 'x86_64-w64-mingw32-gcc-posix'


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()  # pylint: disable=consider-using-with
        self.addCleanup(folder.cleanup)
        self.place = Path(folder.name)

    def compile(self, name, source, *options):
        (self.place / 'source.c').write_text(source, encoding='utf-8')
        subprocess.run([COMPILER, self.place / 'source.c', '-o', self.place / name, *options], check=True)
        return self.place / name


@unittest.skipUnless(shutil.which(COMPILER), 'there is no MinGW')
class Programs(InFolder):
    def test_tell_what_they_are_for_and_need(self):
        image = Image(self.compile('x.exe', 'int main(void) { return 0; }'))
        self.assertEqual(X64, image.machine)
        self.assertIn('kernel32.dll', [name.lower() for name in image.libraries()])
        self.assertIsNone(image.resource(24))

    def test_are_found_unprotected(self):
        protected = self.compile('protected.exe', 'int main(void) { return 0; }')
        self.assertEqual([], list(check.unprotected(Image(protected))))
        for option, missing in (('--disable-dynamicbase', 'random addresses'), ('--disable-nxcompat', 'no execution of data'),
                                ('--disable-high-entropy-va', 'high entropy addresses')):
            image = Image(self.compile('x.exe', 'int main(void) { return 0; }', f'-Wl,{option}'))
            self.assertIn(f'it has not: {missing}', list(check.unprotected(image)))

    def test_are_found_without_what_windows_reads(self):
        found = list(check.wrong_program(Image(self.compile('x.exe', 'int main(void) { return 0; }')), '1.2.3'))
        for problem in ('it opens a console', 'it has no icon', 'it has no manifest',
                        'its ProductName is None and not Keyturn'):
            self.assertIn(problem, found)

    def test_get_the_libraries_they_need_and_these_need(self):
        self.compile('Deeper.dll', 'int deeper(void) { return 0; }', '-shared')
        self.compile('deep.dll', 'int deeper(void); int deep(void) { return deeper(); }', '-shared', self.place / 'Deeper.dll')
        self.compile('idle.dll', 'int idle(void) { return 0; }', '-shared')
        program = self.compile('x.exe', 'int deep(void); int main(void) { return deep(); }', self.place / 'deep.dll')
        known = gather.libraries_in([self.place])
        self.assertEqual(['deep.dll', 'Deeper.dll'], [path.name for path in gather.needed_by([program], known)])
        del known['deeper.dll']
        with self.assertRaisesRegex(SystemExit, 'deep.dll needs Deeper.dll'):
            gather.needed_by([program], known)

    def test_are_nothing_else(self):
        (self.place / 'x.exe').write_bytes(b'MZ' + bytes(100))
        with self.assertRaises(ValueError):
            Image(self.place / 'x.exe')


class Packages(InFolder):
    def setUp(self):
        super().setUp()
        os.environ['SOURCE_DATE_EPOCH'] = '1700000000'
        (self.place / 'in/plugins/tls').mkdir(parents=True)
        for name in ('keyturn.exe', 'a.dll', 'plugins/tls/b.dll'):
            (self.place / 'in' / name).write_text(name, encoding='utf-8')

    def test_are_the_same_bytes_whenever_they_are_made(self):
        payload.write_zip(self.place / 'in', self.place / 'one.zip', 'Keyturn')
        shutil.copytree(self.place / 'in', self.place / 'again')
        os.utime(self.place / 'again/a.dll', (1, 1))
        (self.place / 'again/a.dll').chmod(0o600)
        payload.write_zip(self.place / 'again', self.place / 'two.zip', 'Keyturn')
        self.assertEqual((self.place / 'one.zip').read_bytes(), (self.place / 'two.zip').read_bytes())

    def test_remove_what_they_install_and_nothing_else(self):
        lines = list(payload.nsis(self.place / 'in'))
        self.assertEqual(3, sum(line.startswith('File ') for line in lines))
        removal = lines[lines.index('!macro REMOVE_PAYLOAD') + 1:-1]
        self.assertEqual(['Delete "$INSTDIR\\a.dll"', 'Delete "$INSTDIR\\keyturn.exe"', 'Delete "$INSTDIR\\plugins\\tls\\b.dll"',
                          'RMDir "$INSTDIR\\plugins\\tls"', 'RMDir "$INSTDIR\\plugins"'], removal)

    def test_name_a_component_alike_in_each_version(self):
        template = self.place / 'template'
        template.write_text('@version@ @product@\n@files@\n@components@', encoding='utf-8')
        one, two = (payload.wix(self.place / 'in', template, version).split('\n', 1) for version in ('1.0.0', '2.0.0'))
        self.assertEqual(one[1], two[1])
        self.assertNotEqual(one[0].split()[1], two[0].split()[1])


if __name__ == '__main__':
    unittest.main()
