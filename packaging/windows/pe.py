# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What the header of a program or library for Windows says: for which processor it is, what protects it, which
libraries it needs and what it holds for Windows to read."""
import struct
from pathlib import Path

X64 = 0x8664
PROTECTIONS = {0x20: 'high entropy addresses', 0x40: 'random addresses', 0x100: 'no execution of data'}
ICONS, VERSION, MANIFEST = 14, 16, 24
IMPORTS, RESOURCES, DELAYED_IMPORTS = 1, 2, 13


class Image:
    def __init__(self, path):
        self.path = Path(path)
        self._bytes = self.path.read_bytes()
        header, = self._unpack('<I', 0x3c)
        if self._bytes[:2] != b'MZ' or self._bytes[header:header + 4] != b'PE\0\0':
            raise ValueError(f'{path} is no program for Windows')
        self.machine, sections, self.time = self._unpack('<HHI', header + 4)
        optional_size, self.characteristics = self._unpack('<HH', header + 20)
        optional = header + 24
        if self._unpack('<H', optional) != (0x20b,):
            raise ValueError(f'{path} is not for 64 bits')
        self.linker, = self._unpack('<B', optional + 2)
        self.subsystem, self.flags = self._unpack('<HH', optional + 68)
        count, = self._unpack('<I', optional + 108)
        self._directories = [self._unpack('<II', optional + 112 + 8 * index) for index in range(min(count, 16))]
        self._sections = [self._unpack('<IIII', optional + optional_size + 40 * index + 8) for index in range(sections)]

    def _unpack(self, layout, offset):
        return struct.unpack_from(layout, self._bytes, offset)

    def _offset(self, address):
        for size, begin, stored, offset in self._sections:
            if begin <= address < begin + max(size, stored):
                return offset + address - begin
        raise ValueError(f'{self.path} points outside of itself')

    def _directory(self, index):
        return self._directories[index][0] if index < len(self._directories) else 0

    def _text(self, address):
        begin = self._offset(address)
        return self._bytes[begin:self._bytes.index(b'\0', begin)].decode('ascii')

    def _names(self, directory, entry_size, name_at):
        if not self._directory(directory):
            return
        entry = self._offset(self._directory(directory))
        while name := self._unpack('<I', entry + name_at)[0]:
            yield self._text(name)
            entry += entry_size

    def libraries(self):
        """As they are written there, each once."""
        found = [*self._names(IMPORTS, 20, 12), *self._names(DELAYED_IMPORTS, 32, 4)]
        return list(dict.fromkeys(found))

    def protections(self):
        found = {name for flag, name in PROTECTIONS.items() if self.flags & flag}
        if self.characteristics & 1:  # the linker left out what is needed to move it
            found -= {'high entropy addresses', 'random addresses'}
        return found

    def resource(self, kind):
        """The first of that kind, or nothing."""
        base = self._directory(RESOURCES)
        if not base:
            return None
        base = self._offset(base)
        place = self._entry(base, base, kind)
        for _ in range(2):  # any name, any language
            if place is None:
                return None
            place = self._entry(base, place, None)
        address, size = self._unpack('<II', place)
        begin = self._offset(address)
        return self._bytes[begin:begin + size]

    def _entry(self, base, directory, kind):
        named, numbered = self._unpack('<HH', directory + 12)
        for index in range(named + numbered):
            name, offset = self._unpack('<II', directory + 16 + 8 * index)
            if kind in (None, name):
                return base + (offset & 0x7fffffff)
        return None

    def version(self):
        """The numbers of file and product, and the texts beside them."""
        content = self.resource(VERSION)
        if content is None:
            return (), (), {}
        begin = content.index(struct.pack('<I', 0xfeef04bd))
        parts = struct.unpack_from('<HHHHHHHH', content, begin + 8)
        order = [parts[index] for index in (1, 0, 3, 2, 5, 4, 7, 6)]
        return tuple(order[:4]), tuple(order[4:]), texts_of(content)


def texts_of(content):
    """Name and value of each String in a VS_VERSIONINFO."""
    words = content.decode('utf-16-le', 'replace')
    found = {}
    for name in ('CompanyName', 'FileDescription', 'FileVersion', 'LegalCopyright', 'OriginalFilename', 'ProductName',
                 'ProductVersion'):
        at = words.find(name + '\0')
        if at >= 0:
            found[name] = words[at + len(name):].lstrip('\0').split('\0', 1)[0]
    return found
