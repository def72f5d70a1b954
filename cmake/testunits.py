#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""testunits.py [--main] FILE SOURCE…: one source of several tests.

Tests define the same names each, and a main(); so every one of them gets a namespace, after the headers
of all. With --main: the main() of a program of such sources, whose first argument tells the test.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r'^\s*#include\s+(["<](?!.*\.moc")[^">]+[">])', re.MULTILINE)
MAIN = '''#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

%s

int main(int argc, char *argv[])
{
    struct Test
    {
        std::string_view name;
        int (*main)(int, char *[]);
    };
    // With its size told: to count more than 256 is too much for clang 14.
    constexpr std::array<Test, %d> Tests{{
%s
    }};
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    const auto *const test = std::find_if(Tests.begin(), Tests.end(),
                                          [wanted](const Test &one) { return one.name == wanted; });
    if (test == Tests.end()) {
        std::fputs("The first argument has to be the name of a test in here.\\n", stderr);
        return 2;
    }
    return test->main(argc - 1, argv + 1);
}
'''


def headers_of(source):
    """What it includes, as one would from any folder."""
    for header in INCLUDE.findall(source.read_text(encoding='utf-8')):
        beside = source.parent / header.strip('"')
        yield f'"{beside.relative_to(ROOT)}"' if beside.is_file() else header


def unit(sources):
    headers = dict.fromkeys(header for source in sources for header in headers_of(source))
    lines = [f'#include {header} // NOLINT' for header in ('<QtCore/QMetaType>', *headers)]
    for source in sources:
        lines += [f'namespace {source.stem} {{ // NOLINT', f'#include "{source}" // NOLINT', '} // NOLINT']
    return '\n'.join(lines) + '\n'


def main_of(sources):
    declared = '\n'.join(f'namespace {source.stem} {{ int main(int, char *[]); }}' for source in sources)
    listed = '\n'.join(f'        Test{{"{source.stem}", {source.stem}::main}},' for source in sources)
    return MAIN % (declared, len(sources), listed)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding='utf-8')


if __name__ == '__main__':
    arguments = sys.argv[1:]
    make = main_of if '--main' in arguments else unit
    out, *tests = [Path(argument) for argument in arguments if argument != '--main']
    write(out, make(tests))
