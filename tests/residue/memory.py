# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What is in the memory of a process: copies of values that nobody else may know, pieces of them, and where
they lie. Tells of no value any character."""
import contextlib
import os
import re
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PIECE = 16  # characters
STEP = PIECE // 2
PATIENCE = 30  # seconds
BLOCK = 1 << 16
NOT_MEMORY = ('[vvar]', '[vsyscall]')
LETTER = rb'[A-Za-z0-9_.~-]'
RUNS = {'UTF-8': re.compile(LETTER + rb'{%d,}' % PIECE), 'UTF-16': re.compile(rb'(?:%b\0){%d,}' % (LETTER, PIECE))}


@dataclass
class Mapping:
    begin: int
    permissions: str
    name: str
    content: bytes

    def written_parts(self):
        """Where it is not zero, with where that begins."""
        zero, begin = bytes(BLOCK), None
        for at in range(0, len(self.content) + BLOCK, BLOCK):
            block = self.content[at:at + BLOCK]
            is_zero = block == zero[:len(block)]
            if is_zero and begin is not None:
                yield begin, self.content[begin:at]
                begin = None
            elif not is_zero and begin is None:
                begin = at


@dataclass(frozen=True)
class Found:
    """A copy of a value, or of a piece of it."""
    kind: str
    value: int  # which one of its kind
    is_whole: bool
    characters: int
    encoding: str
    address: int
    where: str

    def __str__(self):
        whole = 'whole' if self.is_whole else 'torn'
        return f'{whole} {self.kind} {self.value}, {self.characters} characters in {self.encoding}, {self.where}'


def is_stopped(pid):
    states = [(task / 'stat').read_text(encoding='utf-8').rpartition(')')[2].split()[0]
              for task in Path(f'/proc/{pid}/task').iterdir()]
    return all(state in 'TtZX' for state in states)


@contextlib.contextmanager
def stopped(pid):
    """So that all that is seen is of one moment."""
    os.kill(pid, signal.SIGSTOP)
    try:
        end = time.monotonic() + PATIENCE
        while not is_stopped(pid):
            if time.monotonic() > end:
                raise RuntimeError('the process does not stop')
            time.sleep(0.001)
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def stacks_of(pid):
    """Where the threads of a stopped process have their stacks, with their names."""
    for task in Path(f'/proc/{pid}/task').iterdir():
        words = (task / 'syscall').read_text(encoding='ascii').split()
        if len(words) > 2:
            yield int(words[-2], 16), (task / 'comm').read_text(encoding='utf-8').strip()


def memory_of(pid):
    """What the process can read, but files as they are, at one moment."""
    with stopped(pid):
        return list(mappings_of(pid))


def mappings_of(pid):
    maps = Path(f'/proc/{pid}/maps').read_text(encoding='utf-8', errors='replace')
    stacks = list(stacks_of(pid))
    with open(f'/proc/{pid}/mem', 'rb', buffering=0) as memory:
        for line in maps.splitlines():
            words = line.split(maxsplit=5)
            name = words[5] if len(words) > 5 else 'anonymous mapping'
            is_of_a_file = words[1][1] != 'w' and words[4] != '0'  # which nobody writes to
            if words[1][0] != 'r' or is_of_a_file or name in NOT_MEMORY:
                continue
            begin, end = (int(number, 16) for number in words[0].split('-'))
            threads = [thread for stack, thread in stacks if begin <= stack < end]
            memory.seek(begin)
            try:
                yield Mapping(begin, words[1], f'stack of {threads[0]}' if threads else name, memory.read(end - begin))
            except OSError:
                continue  # of a device


class Copies:
    """Copies of each kind in a process's memory: whole ones, and pieces that are no part of a whole one.
    `values` are those of each kind, with where in it the part begins that no other one has."""

    def __init__(self, pid, values):
        self.values = [(kind, number, value.encode(), begin) for kind, of_kind in values.items()
                       for number, (value, begin) in enumerate(of_kind)]
        self.kinds = list(values)
        self.parts = {}
        for value in self.values:
            _, _, text, begin = value
            for at in range(begin, len(text) - STEP + 1):
                self.parts.setdefault(text[at:at + STEP], []).append((value, at))
        self.found = [found for mapping in memory_of(pid) for found in self.look_at(mapping)]

    def look_at(self, mapping):
        for begin, content in mapping.written_parts():
            for encoding, runs in RUNS.items():
                width = 2 if encoding == 'UTF-16' else 1
                for run in runs.finditer(content):
                    for at, length, value in self.pieces_in(run[0][::width]):
                        place = begin + run.start() + at * width
                        yield self.told(mapping, place, (length, width), value, encoding)

    def pieces_in(self, text):
        """Wherever such a piece begins, one of these steps is in it."""
        at = 0
        while at + STEP <= len(text):
            known = self.parts.get(text[at:at + STEP], ())
            begin, length, value = max((self.extended(text, at, *one) for one in known), key=lambda one: one[1],
                                       default=(at, 0, None))
            if length >= PIECE:
                yield begin, length, value
            at = max(at + STEP, begin + length)

    @staticmethod
    def extended(text, at, value, place):
        """As far as both are the same."""
        whole = value[2]
        before = 0
        while before < min(at, place) and text[at - before - 1] == whole[place - before - 1]:
            before += 1
        after = STEP
        while after < min(len(text) - at, len(whole) - place) and text[at + after] == whole[place + after]:
            after += 1
        return at - before, before + after, value

    @staticmethod
    def told(mapping, place, size, value, encoding):
        kind, number, text, _ = value
        length, width = size
        zero = b'\0\0'
        before = place - (mapping.content.rfind(zero, 0, place) + len(zero))
        end = place + length * width
        after = mapping.content.find(zero, end) - end
        where = (f'in {mapping.permissions} {mapping.name} at {place:#x} of {len(mapping.content):#x}, '
                 f'{max(before, 0)} bytes behind zeros and {max(after, 0)} before')
        return Found(kind, number, length == len(text), length, encoding, mapping.begin + place, where)

    def count(self, kind, is_whole):
        return sum(found.kind == kind and found.is_whole == is_whole for found in self.found)

    def has_all(self):
        """A whole copy of each kind."""
        return all(self.count(kind, True) for kind in self.kinds)

    def __str__(self):
        told = [f'{self.count(kind, True)} whole and {self.count(kind, False)} torn of {kind}s' for kind in self.kinds
                if self.count(kind, True) or self.count(kind, False)]
        return ', '.join(told) or 'nothing'

    def lines(self, later, seconds):
        """Where each of them is, and whether it was still there some seconds later."""
        there = {(found.kind, found.value, found.address) for found in later.found}
        for found in self.found:
            still = 'still there' if (found.kind, found.value, found.address) in there else 'gone'
            yield f'{found}; {still} {seconds} s later'


def sees_torn(value, begin):
    """Whether a piece of a value is seen in the memory of another process, where it was planted."""
    piece = value[begin:begin + PIECE]
    with subprocess.Popen(['cat', '-', f'x{piece}'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as other:
        other.stdin.write(b'here')
        other.stdout.read(4)
        seen = Copies(other.pid, {'piece': [(value, begin)]})
        other.kill()
    return seen.count('piece', False) > 0 and seen.count('piece', True) == 0
