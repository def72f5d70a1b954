# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Where values that nobody else may know are looked for outside of a program's memory."""
import base64
import os
import re
import subprocess
from pathlib import Path

PIECE = 16  # characters
ENCODED = re.compile(rb'[A-Za-z0-9+/_-]{%d,}' % PIECE)
TO_STANDARD = bytes.maketrans(b'-_', b'+/')


class Needles:
    """Whether 16 characters of one of some values are in a content, in UTF-8, UTF-16 or in base64 of either."""

    def __init__(self, values):
        if any(len(value) < PIECE for value in values):
            raise RuntimeError(f'a value has less than {PIECE} characters')
        # Wherever such a piece begins, it holds one of these.
        half = PIECE // 2
        parts = {value[begin:begin + half] for value in values for begin in range(0, len(value) - half + 1, half)}
        self.parts = [part.encode(encoding) for part in parts for encoding in ('utf-8', 'utf-16-le')]

    def are_in(self, content):
        decoded = self.decoded(content)
        return any(part in content or part in decoded for part in self.parts)

    @staticmethod
    def decoded(content):
        """Where the first of four characters stands nobody knows; what stands around belongs to others."""
        def read(word, begin):
            return base64.b64decode(word[begin:begin + (len(word) - begin) // 4 * 4])
        words = {word.translate(TO_STANDARD) for word in ENCODED.findall(content)}
        return b'\n\n'.join(read(word, begin) for word in words for begin in range(4))


def files_below(folder):
    for path in sorted(Path(folder).rglob('*')):
        try:
            if path.is_file():
                yield path, path.read_bytes()
        except FileNotFoundError:
            continue  # a living program's lock, say


def lasting_places(errors):
    """Names and contents of what is there when the program is not."""
    for variable in ('HOME', 'XDG_RUNTIME_DIR'):
        for path, content in files_below(os.environ[variable]):
            yield f'{variable}: {path.relative_to(os.environ[variable])}', content
    yield 'standard error', errors


def places(pid, errors):
    """Names and contents of all the places of a program that lives."""
    yield from lasting_places(errors)
    for name in ('cmdline', 'environ'):
        yield name, Path(f'/proc/{pid}/{name}').read_bytes()


def hits(all_places, values):
    needles = Needles(values)
    return [name for name, content in all_places if needles.are_in(content)]


def planted(value):
    """How many of five places show a value that was put there."""
    home, runtime = Path(os.environ['HOME'], 'planted'), Path(os.environ['XDG_RUNTIME_DIR'], 'planted')
    half = value[:PIECE + 1]
    end = '{"end":"' + value[-PIECE:]
    home.write_text(f'x{half}', encoding='utf-8')
    runtime.write_bytes(base64.b64encode(end.encode('utf-16-le')))
    with subprocess.Popen(['cat', '--', '-', half], env=dict(os.environ, PLANTED=half), stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, bufsize=0) as other:
        other.stdin.write(b'here')
        other.stdout.read(4)  # now the system tells its arguments
        found = hits(places(other.pid, f'qt: {half}\n'.encode()), [value])
        other.kill()
    home.unlink()
    runtime.unlink()
    return len(found)
