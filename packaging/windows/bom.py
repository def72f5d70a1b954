#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""bom.py FOLDER VERSION [NAME=VERSION…]: what is in the packages for Windows, as a CycloneDX bill of materials (1.5,
JSON) on the standard output: each library in FOLDER with its checksum, and the version of the NAME with which it
begins, or else what its header tells. A NAME that no library has was compiled in. Expects SOURCE_DATE_EPOCH; the same
input gives the same bytes."""
import hashlib
import json
import os
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

from pe import Image

# By how their files' names begin.
LICENCES = {'Qt6': 'LGPL-3.0-only', 'q': 'LGPL-3.0-only', 'libqt6keychain': 'BSD-3-Clause', 'libcrypto': 'Apache-2.0',
            'libgcc': 'GPL-3.0-or-later WITH GCC-exception-3.1', 'libstdc++': 'GPL-3.0-or-later WITH GCC-exception-3.1',
            'libssp': 'GPL-3.0-or-later WITH GCC-exception-3.1', 'libwinpthread': 'MIT', 'simdjson': 'Apache-2.0',
            'tl-expected': 'CC0-1.0'}


def beginning(name, known):
    return max((key for key in known if name.startswith(key)), key=len, default=None)


def component(name, version, **more):
    made = {'type': 'library', 'bom-ref': name, 'name': name}
    if version:
        made['version'] = version
    licence = LICENCES.get(beginning(name, LICENCES))
    if licence:
        made['licenses'] = [{'expression': licence}]
    return made | more


def digest(path):
    return [{'alg': 'SHA-256', 'content': hashlib.sha256(path.read_bytes()).hexdigest()}]


def bill(folder, version, told):
    libraries = sorted(folder.rglob('*.dll'))
    components, used = [], set()
    for path in libraries:
        name = beginning(path.name, told)
        used.add(name)
        version_told = told.get(name) or Image(path).version()[2].get('ProductVersion')
        components.append(component(path.name, version_told, hashes=digest(path)))
    components += [component(name, told[name], properties=[{'name': 'keyturn:how', 'value': 'compiled in'}])
                   for name in sorted(set(told) - used)]
    main = {'type': 'application', 'bom-ref': 'keyturn', 'name': 'Keyturn', 'version': version,
            'licenses': [{'license': {'id': 'Apache-2.0'}}], 'hashes': digest(folder / 'keyturn.exe')}
    time = datetime.fromtimestamp(int(os.environ['SOURCE_DATE_EPOCH']), timezone.utc)
    return {'bomFormat': 'CycloneDX', 'specVersion': '1.5', 'version': 1,
            'serialNumber': f'urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([main, components]))}',
            'metadata': {'timestamp': f'{time:%Y-%m-%dT%H:%M:%SZ}', 'component': main},
            'components': components,
            'dependencies': [{'ref': 'keyturn', 'dependsOn': [one['bom-ref'] for one in components]}]}


if __name__ == '__main__':
    versions = dict(argument.split('=', 1) for argument in sys.argv[3:])
    json.dump(bill(Path(sys.argv[1]), sys.argv[2], versions), sys.stdout, indent=1)
    print()
