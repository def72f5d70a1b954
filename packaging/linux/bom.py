# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""bom.py VERSION BUNDLE: what is in Keyturn and what it runs with, as a CycloneDX bill of materials (1.5,
JSON) on the standard output: what was compiled in, what the archive and the AppImage bring along, and what
the Debian package takes from the system. Expects SOURCE_DATE_EPOCH; the same input gives the same bytes."""
import hashlib
import json
import os
import subprocess
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import quote

from bundle import package_of, resolved

ID = 'keyturn'
# Compiled in: what it is called, the package that its sources or headers are of, its licence.
COMPILED_IN = (('simdjson', 'libsimdjson-dev', 'Apache-2.0'), ('tl-expected', 'libexpected-dev', 'CC0-1.0'))


def version_of(package):
    told = subprocess.run(['dpkg-query', '--show', '--showformat', '${Version} ${Architecture} ${source:Package}', package],
                          capture_output=True, text=True, check=True).stdout
    return told.split()


def component(package, how):
    version, architecture, source = version_of(package)
    purl = f'pkg:deb/debian/{quote(package, safe="")}@{quote(version, safe="")}?arch={architecture}&distro=debian-12'
    return {'type': 'library', 'bom-ref': purl, 'name': package, 'version': version, 'purl': purl,
            'properties': [{'name': 'keyturn:how', 'value': how}, {'name': 'keyturn:debian-source', 'value': source}]}


def compiled_in(name, package, licence):
    made = component(package, 'compiled in')
    return made | {'name': name, 'licenses': [{'license': {'id': licence}}]}


def bill(version, bundle):
    program = bundle / 'bin' / 'keyturn'
    brought = sorted(path.name for path in (bundle / 'share/doc/keyturn/libraries').iterdir())
    own = {name: path for name, path in resolved(program).items() if bundle not in path.parents}
    systems = sorted({package_of(path.resolve()) for path in own.values()} - set(brought))
    components = [compiled_in(*one) for one in COMPILED_IN]
    components += [component(package, 'in the archive and the AppImage') for package in brought]
    components += [component(package, 'of the system') for package in systems]
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    main = {'type': 'application', 'bom-ref': ID, 'name': 'Keyturn', 'version': version,
            'licenses': [{'license': {'id': 'Apache-2.0'}}], 'hashes': [{'alg': 'SHA-256', 'content': digest}]}
    time = datetime.fromtimestamp(int(os.environ['SOURCE_DATE_EPOCH']), timezone.utc)
    return {'bomFormat': 'CycloneDX', 'specVersion': '1.5', 'version': 1,
            'serialNumber': f'urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([main, components]))}',
            'metadata': {'timestamp': f'{time:%Y-%m-%dT%H:%M:%SZ}', 'component': main},
            'components': components,
            'dependencies': [{'ref': ID, 'dependsOn': [one['bom-ref'] for one in components]}]}


if __name__ == '__main__':
    json.dump(bill(sys.argv[1], Path(sys.argv[2]).resolve()), sys.stdout, indent=1)
    print()
