# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""The rules about who may include whom and what nobody may call, how long a file may be, and that it
names its licence."""
import re
from pathlib import Path

# What the folders of app may include besides themselves. `sample` stands apart: it is Graph's side
# of the conversation, and nobody but the composition root and the tests may know that it exists. It
# says in the directory's values what is true there, for whoever checks; it never asks Graph.
FOLDERS = {
    'core': set(),
    'platform': {'core'},
    'http': {'core'},
    'cloud': {'core'},
    'signin': {'core', 'http', 'cloud'},
    'graph': {'core', 'http', 'cloud', 'signin'},
    'directory': {'core', 'http', 'cloud', 'signin', 'graph'},
    'activity': {'core', 'directory'},
    'vault': {'core', 'platform'},
    'accounts': {'core', 'platform', 'http', 'cloud', 'signin', 'vault'},
    'secrets': {'core', 'http', 'cloud', 'signin', 'graph', 'directory', 'vault'},
    'models': {'core', 'directory', 'secrets', 'vault', 'activity'},
    'expiring': {'core', 'graph', 'directory', 'secrets', 'models'},
    'settings': {'core', 'platform', 'http', 'cloud', 'signin', 'graph', 'directory'},
    'session': {'core', 'platform', 'http', 'cloud', 'signin', 'graph', 'directory', 'vault', 'secrets', 'models',
                'activity', 'accounts', 'expiring'},
    'sample': {'core', 'directory'},
}
COMPOSITION_ROOT = 'ui/program.cpp'
MAX_LINES = 400
LICENCE = 'SPDX-License-' + 'Identifier: Apache-2.0'  # in two, or reuse takes it for this file's
TREES = ('app', 'ui', 'tests', 'cmake', 'packaging', 'resources', '.ci')
CODE = ('.cpp', '.h', '.mm')

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
GUI = re.compile(r'Qt(Gui|Widgets|OpenGL\w*|PrintSupport|Svg\w*)(/|$)|'
                 r'Q(Application|GuiApplication|Widget|Dialog|MainWindow|Action|Icon|Pixmap|Image|Color|Font\w*|'
                 r'Palette|Painter|Clipboard|Screen|Window|Desktop\w+|MessageBox|LineEdit|Label|PushButton|TableView)$')
DBUS = re.compile(r'(QtDBus/|QDBus)')
KEYCHAIN = re.compile(r'(qt6keychain/|QKeychain|qtkeychain)')
LIBCRYPTO = re.compile(r'(openssl/|app/signin/opensslpointer\.h$)')
LIBCRYPTO_USERS = ('app/signin/opensslpointer.h', 'app/signin/certificatereader.', 'app/signin/clientcertificate.cpp')

COMMENT = re.compile(r'(^|\s)//.*')
OWN_LOOP = re.compile(r'Q(Core)?Application::exec\(\)')
PROGRAMS = ('ui/main.cpp', 'app/sample/server/main.cpp')
# Whatever waits in place lets anything happen meanwhile, or nothing: a dialog dies under its own
# function, a window stands still. Here one is told, by a handler or a signal.
NESTED = 'an event loop inside another lets anything die meanwhile; be told by a handler or a signal.'
FORBIDDEN = (
    (re.compile(r'\bQSortFilterProxyModel\b'), 'it takes seconds a keystroke under a view; see VisibleRows.'),
    (re.compile(r'\bQEventLoop\b'), NESTED),
    (re.compile(r'\bprocessEvents\b'), NESTED),
    (re.compile(r'\bexec\s*\('), NESTED),
    (re.compile(r'\bQMessageBox::(about|critical|information|question|warning)\b'), NESTED),
    (re.compile(r'\bQ(File|Input|Color|Font)Dialog::get\w+'), NESTED),
    (re.compile(r'\bwaitFor[A-Z]\w*'), 'it stops its thread until somebody else is done; connect to the signal.'),
)


def problems(root):
    """One sentence for each breach of a rule in the project at root."""
    root = Path(root)
    for path in sorted(path for tree in TREES for path in (root / tree).rglob('*')):
        if not path.is_file() or '__pycache__' in path.parts:
            continue
        try:
            text = path.read_text(encoding='utf-8')
        except UnicodeDecodeError:
            continue  # a picture
        name = path.relative_to(root).as_posix()
        yield from problems_of_file(name, text)


def problems_of_file(name, text):
    if is_source(name, text):
        if LICENCE not in text[:600]:
            yield f'{name} does not name its licence in an SPDX line.'
        if (lines := text.count('\n')) > MAX_LINES:
            yield f'{name} has {lines} lines; {MAX_LINES} is the limit.'
    if name.endswith(CODE):
        for include in INCLUDE.findall(text):
            yield from (f'{name} includes {include}: {reason}' for reason in objections(name, include))
        if name.startswith(('app/', 'ui/')):
            yield from forbidden_words(name, text)


def forbidden_words(name, text):
    for number, line in enumerate(text.splitlines(), 1):
        code = COMMENT.sub('', line)
        if name in PROGRAMS:
            code = OWN_LOOP.sub('', code)
        for pattern, reason in FORBIDDEN:
            if found := pattern.search(code):
                yield f'{name}:{number} says {found.group()}: {reason}'


def is_source(name, text):
    return name.endswith((*CODE, '.py', '.cmake', '.txt', '.qrc')) or text.startswith('#!')


def objections(name, include):
    if '..' in include.split('/'):
        yield 'a path that goes up hides which layer it leads to.'
    tree, folder = (name.split('/') + [''])[:2]
    if tree == 'app':
        if GUI.match(include):
            yield 'app knows no window; Qt Gui and Widgets belong to ui.'
        if include.startswith('ui/'):
            yield 'app does not know ui.'
        if include.startswith('tests/'):
            yield 'the product does not know its tests.'
        yield from objections_inside_app(folder, include)
        if KEYCHAIN.match(include) and not name.startswith('app/vault/keychain'):
            yield 'the keychain is reached by app/vault/keychain… alone.'
    if tree == 'ui':
        if include.startswith('app/sample/') and name != COMPOSITION_ROOT:
            yield f'only {COMPOSITION_ROOT} knows the sample tenant.'
        if KEYCHAIN.match(include):
            yield 'the keychain is reached by app/vault/keychain… alone.'
    if tree in ('app', 'ui') and DBUS.match(include) and not name.startswith('app/platform/linux/'):
        yield 'D-Bus is spoken in app/platform/linux alone.'
    if LIBCRYPTO.match(include) and not name.startswith(LIBCRYPTO_USERS):
        yield 'libcrypto is known to certificatereader and clientcertificate in app/signin alone.'


def objections_inside_app(folder, include):
    if not include.startswith('app/'):
        return
    other = include.split('/')[1]
    if folder not in FOLDERS:
        yield f'app/{folder} has no place in the order of the layers; give it one in tests/layers.'
    elif other != folder and other not in FOLDERS[folder]:
        yield f'app/{folder} stands below app/{other} or beside it.'
