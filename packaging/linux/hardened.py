# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""hardened.py PROGRAM…: whether a program can be loaded anywhere (PIE), has nothing writable left that
the linker is done with (RELRO, BIND_NOW), a stack that is no code, and checks its stack; and whether it
leaves the data of libraries where they are, without which Qt crashes; and takes the place of what frees
memory and starts threads, to wipe what they leave. Fails otherwise.

Neither fortified functions, of which C++ calls hardly any, nor marks for CET, which the start files of
Debian 12 do not carry, are asked for."""
import re
import subprocess
import sys

WIPING = ('free', 'realloc', 'pthread_create')  # of app/platform/linux


def told_by_readelf(program):
    return subprocess.run(['readelf', '--wide', '--file-header', '--program-headers', '--dynamic', '--dyn-syms', '--relocs',
                           program], capture_output=True, text=True, check=True, env={'LC_ALL': 'C'}).stdout


def missing(program):
    """What it lacks, in words."""
    told = told_by_readelf(program)
    lines = told.splitlines()
    flags = ' '.join(line for line in lines if '(FLAGS' in line or '(BIND_NOW)' in line)
    defined = set(re.findall(r' FUNC +GLOBAL +DEFAULT +\d+ (\S+)$', told, re.MULTILINE))
    stack = next((line for line in lines if 'GNU_STACK' in line), '')
    has = {
        'PIE': 'DYN (Position-Independent Executable file)' in told and 'PIE' in flags,
        'RELRO': any('GNU_RELRO' in line for line in lines),
        'BIND_NOW': 'NOW' in flags,
        'a stack that is no code': stack.split()[-2:-1] == ['RW'],
        'a checked stack': '__stack_chk_fail' in told,
        "libraries' own data": 'R_X86_64_COPY' not in told,
        'wiping': defined.issuperset(WIPING),
        'no search path of its own': not any('(RUNPATH)' in line or '(RPATH)' in line for line in lines),
    }
    return [name for name, is_there in has.items() if not is_there]


def main(programs):
    lacking = {program: names for program in programs if (names := missing(program))}
    for program in programs:
        print(f'{program}: {"lacks " + ", ".join(lacking[program]) if program in lacking else "hardened"}')
    return 1 if lacking else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
