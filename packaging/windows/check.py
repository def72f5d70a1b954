#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""check.py FOLDER VERSION: fails unless each program and library in FOLDER is for 64-bit Windows and protected, and
keyturn.exe says what it is. A file instead of a folder is looked at for its protection alone."""
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from pe import ICONS, MANIFEST, PROTECTIONS, X64, Image

WINDOWED = 2
MICROSOFTS = 14  # the version of its linker, which puts a checksum in place of the time
SETTINGS = {'activeCodePage': 'UTF-8', 'longPathAware': 'true', 'dpiAwareness': 'PerMonitorV2, PerMonitor'}


def unprotected(image):
    """What is wrong with any program or library."""
    if image.machine != X64:
        yield 'it is for another processor'
    for name in sorted(set(PROTECTIONS.values()) - image.protections()):
        yield f'it has not: {name}'


def wrong_manifest(content):
    if content is None:
        yield 'it has no manifest'
        return
    root = ElementTree.fromstring(content.strip(b'\0'))
    found = {element.tag.split('}')[1]: element for element in root.iter() if '}' in element.tag}
    for name, value in SETTINGS.items():
        if name not in found or found[name].text != value:
            yield f'its manifest does not say {value} for {name}'
    level = found.get('requestedExecutionLevel')
    if level is None or level.get('level') != 'asInvoker':
        yield 'its manifest asks for more rights than those of who starts it'


def wrong_program(image, version):
    """What is wrong with Keyturn's own program."""
    if image.time != 0 and image.linker < MICROSOFTS:
        yield 'it holds the time at which it was built'
    if image.subsystem != WINDOWED:
        yield 'it opens a console'
    if image.resource(ICONS) is None:
        yield 'it has no icon'
    numbers = (*map(int, version.split('.')), 0)
    file_version, product_version, texts = image.version()
    if file_version != numbers or product_version != numbers:
        yield f'its version is {file_version} and {product_version} and not {numbers}'
    for name, expected in {'FileVersion': version, 'ProductVersion': version, 'ProductName': 'Keyturn',
                           'OriginalFilename': 'keyturn.exe'}.items():
        if texts.get(name) != expected:
            yield f'its {name} is {texts.get(name)} and not {expected}'
    yield from wrong_manifest(image.resource(MANIFEST))


def problems(place, version):
    paths = [place] if place.is_file() else sorted(path for path in place.rglob('*') if path.suffix in ('.dll', '.exe'))
    for path in paths:
        image = Image(path)
        for problem in unprotected(image):
            yield f'{path.name}: {problem}'
        if path.name == 'keyturn.exe':
            for problem in wrong_program(image, version):
                yield f'{path.name}: {problem}'
    if place.is_dir() and not (place / 'keyturn.exe').exists():
        yield f'there is no keyturn.exe in {place}'


if __name__ == '__main__':
    found = list(problems(Path(sys.argv[1]), sys.argv[2]))
    for line in found:
        print(f'check.py: {line}.', file=sys.stderr)
    sys.exit(1 if found else 0)
