# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Functions that a source keeps to itself have names of their own within the folder.

KEYTURN_TOGETHER compiles the sources of a folder as one. The compiler then tells of what is defined
twice, but not of a call that another source's function fits better.
"""
import re
from collections import defaultdict
from pathlib import Path

UNNAMED = re.compile(r'^namespace \{\n(.*?)^\} // namespace\n', re.DOTALL | re.MULTILINE)
DEFINITION = re.compile(r'^    (?!return\b|else\b|using\b)[A-Za-z_[][^;(){}#]*?[\s&*](\w+)\([^;{}]*\n    \{',
                        re.MULTILINE)


def functions_of(text):
    return {name for block in UNNAMED.findall(text) for name in DEFINITION.findall(block)}


def doubled(root, layers=('app', 'ui')):
    """One sentence for each name that two sources of a folder have."""
    users = defaultdict(list)
    for path in sorted(path for layer in layers for path in (Path(root) / layer).rglob('*.cpp')):
        for name in sorted(functions_of(path.read_text(encoding='utf-8'))):
            users[path.parent, name].append(path.name)
    for (folder, name), sources in users.items():
        if len(sources) > 1:
            yield f'{folder.relative_to(root)} has {name}() in {" and ".join(sources)}; give one another name.'
