# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""That packaging/linux/hardened.py sees what a program lacks: one of a few lines is built without."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'packaging' / 'linux'))
# pylint: disable=wrong-import-position
from hardened import missing  # noqa: E402

SOURCE = '''
void wiping(void *) asm("free");
void *wiping(void *, unsigned long) asm("realloc");
int wiping(int) asm("pthread_create");
void wiping(void *) {}
void *wiping(void *, unsigned long) { return nullptr; }
int wiping(int) { return 0; }
extern char **environ;
int main(int count, char **words)
{
    char text[64];
    words = count > 9 ? environ : words;
    for (int i = 0; i < count; ++i)
        text[i] = words[i][0];
    return text[count - 1];
}
'''
ALL = ('-pie', '-fPIC', '-Wl,-z,relro,-z,now,-z,noexecstack', '-fstack-protector-strong', '-rdynamic')


class Hardened(unittest.TestCase):
    def lacks(self, *more, source=SOURCE):
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder, 'program')
            subprocess.run(['g++', '-x', 'c++', '-', '-O1', '-o', program, *ALL, *more], input=source, text=True,
                           check=True)
            return missing(program)

    def test_is_what_has_it_all(self):
        self.assertEqual([], self.lacks())

    def test_is_not_what_does_not_wipe(self):
        self.assertEqual(['wiping'], self.lacks(source=SOURCE.replace('"free"', '"other"')))

    def test_is_not_what_lacks_a_part(self):
        for lacking, options in (('PIE', ['-no-pie', '-fno-PIE']), ('RELRO', ['-Wl,-z,norelro']),
                                 ('BIND_NOW', ['-Wl,-z,lazy']), ('a stack that is no code', ['-Wl,-z,execstack']),
                                 ('a checked stack', ['-fno-stack-protector']),
                                 ('no search path of its own', ['-Wl,-rpath,/tmp']),
                                 ("libraries' own data", ['-fPIE'])):
            with self.subTest(lacking):
                self.assertIn(lacking, self.lacks(*options))


if __name__ == '__main__':
    unittest.main()
