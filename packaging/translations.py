#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""translations.py update | check: brings resources/translations/*.ts up to date with the sources, or looks whether they
are, whether each finished language has all texts with the places and keys of the English ones, whether all that a
person sees is marked for translation, and whether a text is a piece that others are put together with. It ends with 1
if it finds anything."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / 'resources' / 'translations'
FINISHED = ('en', 'zh_CN')  # in these nothing may be left untranslated
PLURALS_ONLY = ('en',)
EXCEPTIONS = PLACE / 'unmarked.txt'
NO_PIECES = PLACE / 'pieces.txt'
# A text without a mnemonic has no key; one in another language may have to get it in brackets: 文件(&F).
HOLDER = re.compile(r'%(?:L?\d{1,2}|L?n)')
MNEMONIC = re.compile(r'&(?!&)(?=[^\s;])(?!\w+;)')
BRACKETED = re.compile(r'\(&(\w)\)')
TAG = re.compile(r'</?\w+[^>]*>')
# What shows a text to a person, and the literal that it is given.
SHOWS = re.compile(r'\b(?:set(?:Text|WindowTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|AccessibleName|'
                   r'AccessibleDescription|InformativeText|DetailedText|LabelText|Title|Prefix|Suffix|SpecialValueText)|'
                   r'addAction|addMenu|addItem|addRow|addTab|addHeading|addNote|showMessage|Q(?:Label|PushButton|CheckBox|'
                   r'RadioButton|Action|GroupBox|ToolButton|CommandLinkButton))\(\s*'
                   r'(?:u?"((?:[^"\\]|\\.)*)"_?\w*|QStringLiteral\("((?:[^"\\]|\\.)*)"\))')
WIDE = '，、。；：？！（）'  # these have their space in them
WORD = re.compile(r'[A-Za-z]{2,}')
# A word or a clause that goes on in another text; or that takes a sentence in before its own.
PIECE = re.compile(r'[a-z]|(?:[^.:]*[.:] )?%\d+[ \n][A-Z]')
# What puts texts together as one language alone does.
GLUE = (('createSeparatedList(', 'joinedNames() lists in the language of the texts'),
        (".join(u' ')", 'joinedSentences() puts the space that the language wants'))
CHANGED_CASE = re.compile(r'\btr\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)\s*\.to(?:Lower|Upper)\(')


def tool(name):
    for place in ('/usr/lib/qt6/bin', '/usr/lib64/qt6/bin'):
        if (Path(place) / name).exists():
            return str(Path(place) / name)
    found = shutil.which(name) or shutil.which(f'{name}6') or shutil.which(f'{name}-qt6')
    if not found:
        raise SystemExit(f'translations.py: there is no {name}.')
    return found


def update(file, language):
    """In the order of the sources and without their lines, so that a text that only moved changes nothing."""
    options = ['-pluralonly'] if language in PLURALS_ONLY else []
    done = subprocess.run([tool('lupdate'), 'app', 'ui', '-I', '.', '-extensions', 'cpp,h,mm', '-locations', 'none',
                           '-no-ui-lines', '-no-obsolete', '-source-language', 'en', '-target-language', language,
                           *options, '-ts', str(file)], cwd=ROOT, capture_output=True, text=True, check=True)
    return [line for line in done.stderr.splitlines() if 'Q_OBJECT' in line or 'unknown namespace' in line]


def languages():
    return {file.stem.removeprefix('keyturn_'): file for file in sorted(PLACE.glob('keyturn_*.ts'))}


def messages(file):
    for context in ElementTree.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            yield context.findtext('name'), message


def texts_of(message):
    translation = message.find('translation')
    return [form.text or '' for form in translation.findall('numerusform')] or [translation.text or '']


def key(context, message):
    return context, message.findtext('source'), message.findtext('comment')


def holders(text):
    return {one.replace('%L', '%') for one in HOLDER.findall(text)}


def wrong_holders(source, text, is_plural):
    """One may stand twice in a language that says it twice."""
    wanted, found = holders(source), holders(text)
    if is_plural:  # the form for one may name it in words
        return (wanted - {'%n'}) ^ (found - {'%n'}) | ((found & {'%n'}) - wanted)
    return wanted ^ found


def wrong_text(source, text, is_plural):
    if not text.strip():
        yield 'it is empty'
        return
    for holder in sorted(wrong_holders(source, text, is_plural)):
        yield f'{holder} is missing or too many'
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield 'it has another number of mnemonics (&)'
    bracketed = BRACKETED.findall(text)
    # No letter stands twice in an English window.
    if bracketed and bracketed != [source[one.end()].upper() for one in MNEMONIC.finditer(source)]:
        yield 'its mnemonic is another than the English one'
    if Counter(TAG.findall(source)) != Counter(TAG.findall(text)):
        yield 'its tags are others'
    if source.endswith('…') != text.endswith('…') and not text.rstrip('”"').endswith('…'):
        yield 'one of the two ends in an ellipsis'
    for before, after in ((source[:1], text[:1]), (source[-1:], text[-1:])):
        if before.isspace() != after.isspace() and after not in WIDE:
            yield 'it begins or ends with another space'


def wrong_translations(language, file):
    for context, message in messages(file):
        source, translation = message.findtext('source'), message.find('translation')
        name = f'{language}: {context}: “{source}”'
        if translation.get('type') in ('vanished', 'obsolete'):
            yield f'{name} is not in the program any more'
        elif translation.get('type') == 'unfinished':
            if language in FINISHED:
                yield f'{name} is not translated'
        else:
            for text in texts_of(message):
                for problem in wrong_text(source, text, message.get('numerus') == 'yes'):
                    yield f'{name}: {problem}: “{text}”'


def out_of_date(language, file):
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place) / file.name
        shutil.copy(file, fresh)
        for warning in update(fresh, language):
            yield f'{language}: lupdate: {warning.replace(str(ROOT) + "/", "")}'
        now, then = ({key(*one) for one in messages(path)} for path in (fresh, file))
        for context, source, _ in sorted(now - then, key=str):
            yield f'{language}: {context}: “{source}” is new; packaging/translations.py update takes it in'
        for context, source, _ in sorted(then - now, key=str):
            yield f'{language}: {context}: “{source}” is gone; packaging/translations.py update takes it out'
        if now == then and fresh.read_bytes() != file.read_bytes():
            yield f'{file.name} is not what lupdate writes; packaging/translations.py update makes it so'


def sources():
    listed = subprocess.run(['git', 'ls-files', '-z', 'ui/*.cpp', 'ui/*.h', 'app/models/*.cpp', 'app/models/*.h'],
                            cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split('\0') if name]


def exceptions(file):
    lines = file.read_text(encoding='utf-8').splitlines()
    return {line.partition('\t')[0].replace('\\n', '\n') for line in lines if line and not line.startswith('#')}


def unmarked(paths, known):
    used = set()
    for path in paths:
        content = path.read_text(encoding='utf-8')
        for found in SHOWS.finditer(content):
            text = found[1] if found[1] is not None else found[2]
            if not WORD.search(re.sub(r'\\.|%\d', '', text)):
                continue
            if text in known:
                used.add(text)
                continue
            line = content.count('\n', 0, found.start()) + 1
            yield f'{path.relative_to(ROOT)}:{line}: “{text}” is not marked for translation'
    for text in sorted(known - used):
        yield f'{EXCEPTIONS.name}: “{text}” is nowhere any more'


def pieces(file, known):
    used = set()
    for context, message in messages(file):
        source = message.findtext('source')
        if not PIECE.match(source) and (WORD.search(source) or HOLDER.search(source)):
            continue
        if source in known:
            used.add(source)
            continue
        yield (f'{context}: “{source}” looks like a piece of a sentence; make it a whole one, or say in '
               f'{NO_PIECES.name} why it stands alone')
    for text in sorted(known - used):
        yield f'{NO_PIECES.name}: “{text}” is nowhere any more'


def glued(paths):
    for path in paths:
        if path.relative_to(ROOT).parts[0] != 'ui':
            continue
        content = path.read_text(encoding='utf-8')
        found = [(content.find(text), why) for text, why in GLUE if text in content]
        found += [(one.start(), 'a word in another case is a text of its own') for one in CHANGED_CASE.finditer(content)]
        for place, why in found:
            yield f'{path.relative_to(ROOT)}:{content.count(chr(10), 0, place) + 1}: {why}'


def counts(file):
    with tempfile.TemporaryDirectory() as place:
        done = subprocess.run([tool('lrelease'), str(file), '-qm', str(Path(place) / 'out.qm')], capture_output=True,
                              text=True, check=True)
    return ' '.join(line.strip() for line in done.stdout.splitlines() if 'enerated' in line or 'gnored' in line)


def check():
    files = languages()
    found = [*unmarked(sources(), exceptions(EXCEPTIONS)), *glued(sources())]
    found += pieces(files[FINISHED[-1]], exceptions(NO_PIECES))
    for language, file in files.items():
        found += [*out_of_date(language, file), *wrong_translations(language, file)]
        print(f'{language}: {counts(file)}')
    for line in found:
        print(f'error: {line}')
    print(f'{len(found)} findings in {len(languages())} languages')
    return 1 if found else 0


def main(verb):
    if verb == 'check':
        return check()
    if verb != 'update':
        raise SystemExit(__doc__)
    for language, file in languages().items():
        update(file, language)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) == 2 else ''))
