#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""payload.py zip FOLDER ZIP NAME, payload.py nsis FOLDER FILE, payload.py msi FOLDER FILE TEMPLATE VERSION: tells a
packer which files of FOLDER to pack, always in the same order; the ZIP is made at once, with a folder NAME in it and the
time of SOURCE_DATE_EPOCH."""
import os
import sys
import time
import uuid
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

# Of the components that Windows counts; what has another path is another component.
COMPONENTS = uuid.UUID('8d8b0d0a-6a0f-4f6e-9a43-6d0f4d1a7c52')


def files_of(folder):
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob('*') if path.is_file())


def folders_of(files):
    """Without the one that holds all, each after those that hold it."""
    return sorted({parent.as_posix() for name in files for parent in Path(name).parents} - {'.'})


def write_zip(folder, archive, name):
    moment = max(time.gmtime(int(os.environ['SOURCE_DATE_EPOCH']))[:6], (1980, 1, 1, 0, 0, 0))
    with zipfile.ZipFile(archive, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for file in files_of(folder):
            entry = zipfile.ZipInfo(f'{name}/{file}', moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # of Windows, where files have no mode
            packed.writestr(entry, (Path(folder) / file).read_bytes())


def windows_path(name):
    return name.replace('/', '\\')


def nsis(folder):
    """Two macros: one that installs, and one that removes what it installed and nothing else."""
    files = files_of(folder)
    yield f'!define KEYTURN_SIZE {sum((Path(folder) / name).stat().st_size for name in files) // 1024}'
    yield '!macro INSTALL_PAYLOAD'
    for place in ('.', *folders_of(files)):
        yield 'SetOutPath "$INSTDIR' + ('' if place == '.' else '\\' + windows_path(place)) + '"'
        for name in files:
            if Path(name).parent.as_posix() == place:
                yield f'File "{(Path(folder) / name).resolve()}"'
    yield '!macroend'
    yield '!macro REMOVE_PAYLOAD'
    for name in files:
        yield f'Delete "$INSTDIR\\{windows_path(name)}"'
    for place in reversed(folders_of(files)):
        yield f'RMDir "$INSTDIR\\{windows_path(place)}"'
    yield '!macroend'


def identifier(kind, name):
    return f'{kind}_{uuid.uuid5(COMPONENTS, name).hex}'


def component(folder, name):
    source = quoteattr(str(Path(folder) / name))
    yield (f'<Component Id="{identifier("c", name)}" Guid="{uuid.uuid5(COMPONENTS, name)}" Win64="yes">'
           f'<File Id="{identifier("f", name)}" Name={quoteattr(Path(name).name)} Source={source} KeyPath="yes">')
    if name == 'keyturn.exe':
        yield ('<Shortcut Id="startmenu" Directory="ProgramMenuFolder" Name="Keyturn" WorkingDirectory="INSTALLDIR" '
               'Icon="keyturn.ico" Advertise="yes"/>')
    yield '</File></Component>'


def directory(folder, files, place):
    for name in files:
        if Path(name).parent.as_posix() == place:
            yield from component(folder, name)
    for inner in folders_of(files):
        if Path(inner).parent.as_posix() == place:
            yield f'<Directory Id="{identifier("d", inner)}" Name={quoteattr(Path(inner).name)}>'
            yield from directory(folder, files, inner)
            yield '</Directory>'


def wix(folder, template, version):
    """The template with what is in the folder. The same version is always the same product."""
    files = files_of(folder)
    return (Path(template).read_text(encoding='utf-8')
            .replace('@version@', version)
            .replace('@product@', str(uuid.uuid5(COMPONENTS, 'product ' + version)))
            .replace('@files@', '\n'.join(directory(folder, files, '.')))
            .replace('@components@', '\n'.join(f'<ComponentRef Id="{identifier("c", name)}"/>' for name in files)))


def main(kind, folder, target, *rest):
    if kind == 'zip':
        write_zip(folder, target, *rest)
    elif kind == 'nsis':
        Path(target).write_text('\n'.join(nsis(folder)) + '\n', encoding='utf-8')
    else:
        Path(target).write_text(wix(folder, *rest), encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
