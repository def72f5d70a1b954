# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""spdx.py ROOT NAME: the sources' licences and holders as REUSE tells them (SPDX, tag and value) on the standard
output, with neither the time nor the chance number of this run. Fails where a file that git has is not
among them as it is, or has no licence. Expects SOURCE_DATE_EPOCH."""
import hashlib
import os
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path


def told_by_reuse(root):
    return subprocess.run(['reuse', '--root', root, 'spdx'], capture_output=True, text=True, check=True).stdout


def settled(text, name):
    """In an order of its own, too: REUSE has that of the disk."""
    time = datetime.fromtimestamp(int(os.environ['SOURCE_DATE_EPOCH']), timezone.utc)
    head, *files = text.strip().split('\n\n')
    lines = head.split('\n')
    described = sorted(line for line in lines if line.startswith('Relationship: '))
    fixed = {'DocumentName': name, 'Created': f'{time:%Y-%m-%dT%H:%M:%SZ}'}
    told = []
    for line in lines:
        tag, _, value = line.partition(': ')
        if tag not in ('Relationship', 'DocumentNamespace') and 'Anonymous' not in value:
            told.append(f'{tag}: {fixed.get(tag, value)}')
    told.insert(5, 'Creator: Organization: The keyturn authors ()')
    rest = '\n\n'.join(['\n'.join(described), *sorted(files)])
    number = uuid.uuid5(uuid.NAMESPACE_URL, rest)
    told.insert(4, f'DocumentNamespace: http://spdx.org/spdxdocs/{name}-{number}')
    return '\n'.join(told) + f'\n{rest}\n'


def files_in(text):
    """{path: (SHA-1, licence)}"""
    found = re.findall(r'^FileName: \./(.+)\nSPDXID: SPDXRef-\S+\nFileChecksum: SHA1: ([0-9a-f]{40})\n'
                       r'(?:LicenseConcluded: .*\n)(?:LicenseInfoInFile: (.*)\n)', text, re.MULTILINE)
    return {path: (digest, licence) for path, digest, licence in found}


def mistakes(text, root, paths):
    told = files_in(text)
    for field in ('SPDXVersion: SPDX-2.', 'DataLicense: CC0-1.0', 'SPDXID: SPDXRef-DOCUMENT', 'DocumentName: ',
                  'DocumentNamespace: ', 'Creator: ', 'Created: '):
        if f'\n{field}' not in f'\n{text}':
            yield f'there is no {field}'
    for path in paths:
        file = Path(root, path)
        if file.is_symlink() or not file.is_file() or file.stat().st_size == 0 or file.suffix in ('.license', '.spdx'):
            continue
        if path.startswith('LICENSES/') or path in ('LICENSE', '.reuse/dep5'):
            continue  # texts of licences, which have none of their own
        if path not in told:
            yield f'{path} is not told of'
        elif told[path] != (hashlib.sha1(file.read_bytes()).hexdigest(), told[path][1]) or not told[path][1]:
            yield f'{path} is told to be {told[path]}'


def main(root, name):
    text = settled(told_by_reuse(root), name)
    paths = subprocess.run(['git', '-C', root, 'ls-files', '-z'], capture_output=True, text=True, check=True).stdout
    found = list(mistakes(text, root, [path for path in paths.split('\0') if path]))
    print(text, end='')
    for mistake in found:
        print(f'spdx: {mistake}', file=sys.stderr)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
