# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
import tempfile
import unittest
from pathlib import Path

from layers import LICENCE, MAX_LINES, problems
from ownnames import doubled, functions_of

ROOT = Path(__file__).resolve().parents[2]
HEAD = f'// {LICENCE}\n'


class Project(unittest.TestCase):
    def test_keeps_its_rules(self):
        self.assertEqual([], list(problems(ROOT)))

    def test_is_looked_at_at_all(self):
        self.assertTrue((ROOT / 'app/core/secrettext.h').is_file())

    def test_gives_functions_of_a_folder_names_of_their_own(self):
        self.assertEqual([], list(doubled(ROOT)))
        known = functions_of((ROOT / 'app/signin/azurecli.cpp').read_text(encoding='utf-8'))
        self.assertIn('isForTenant', known)


class OwnNames(unittest.TestCase):
    SOURCE = HEAD + 'namespace Keyturn {\n\nnamespace {\n\n    bool isFor(const QString &tenant,\n' \
        '               int more = 3)\n    {\n        return is(tenant);\n    }\n\n} // namespace\n'

    def test_may_not_be_those_of_a_neighbour(self):
        with tempfile.TemporaryDirectory() as root:
            for folder, file in (('app/core', 'x.cpp'), ('app/core', 'y.cpp'), ('app/graph', 'z.cpp')):
                (Path(root) / folder).mkdir(parents=True, exist_ok=True)
                (Path(root) / folder / file).write_text(self.SOURCE, encoding='utf-8')
            self.assertEqual(['app/core has isFor() in x.cpp and y.cpp; give one another name.'],
                             list(doubled(root)))

    def test_are_told_from_what_is_called_or_declared(self):
        self.assertEqual({'isFor'}, functions_of(self.SOURCE))
        self.assertEqual(set(), functions_of(self.SOURCE.replace('{\n        return is(tenant);\n    }', ';')))


class Rules(unittest.TestCase):
    """Each rule must be able to fail: a breach is planted in a project of one file."""

    def found(self, name, text):
        with tempfile.TemporaryDirectory() as root:
            path = Path(root) / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding='utf-8')
            return list(problems(root))

    def test_refuse(self):
        for name, include, reason in (
            ('app/core/x.h', '<QWidget>', 'app knows no window'),
            ('app/core/x.cpp', '<QtGui/QColor>', 'app knows no window'),
            ('app/models/x.cpp', '<QtWidgets>', 'app knows no window'),
            ('app/models/x.cpp', '<QFontMetrics>', 'app knows no window'),
            ('app/session/x.cpp', '"ui/mainwindow.h"', 'app does not know ui'),
            ('app/session/x.cpp', '"tests/support/memoryvault.h"', 'does not know its tests'),
            ('app/graph/x.cpp', '"app/sample/sampleserver.h"', 'app/graph stands below'),
            ('app/session/x.cpp', '"app/sample/sampleserver.h"', 'app/session stands below'),
            ('app/core/x.h', '"app/graph/grapherror.h"', 'app/core stands below'),
            ('app/signin/x.h', '"app/graph/graphclient.h"', 'app/signin stands below'),
            ('app/directory/x.h', '"app/secrets/issuedsecret.h"', 'app/directory stands below'),
            ('app/vault/x.h', '"app/secrets/issuedsecret.h"', 'app/vault stands below'),
            ('app/activity/x.h', '"app/secrets/issuedsecret.h"', 'app/activity stands below'),
            ('app/secrets/x.h', '"app/models/objecttablemodel.h"', 'app/secrets stands below'),
            ('app/models/x.h', '"app/session/session.h"', 'app/models stands below'),
            ('app/sample/x.h', '"app/graph/graphclient.h"', 'app/sample stands below'),
            ('app/news/x.h', '"app/core/logging.h"', 'has no place'),
            ('app/vault/x.cpp', '<QDBusConnection>', 'D-Bus is spoken'),
            ('ui/x.cpp', '<QtDBus/QDBusMessage>', 'D-Bus is spoken'),
            ('app/secrets/x.cpp', '<qt6keychain/keychain.h>', 'the keychain is reached'),
            ('ui/x.cpp', '<qt6keychain/keychain.h>', 'the keychain is reached'),
            ('app/signin/x.cpp', '<openssl/evp.h>', 'libcrypto is known'),
            ('app/signin/clientcertificate.h', '<openssl/evp.h>', 'libcrypto is known'),
            ('app/signin/x.h', '"app/signin/opensslpointer.h"', 'libcrypto is known'),
            ('tests/app/signin/tst_x.cpp', '<openssl/evp.h>', 'libcrypto is known'),
            ('ui/mainwindow.cpp', '"app/sample/sampleserver.h"', 'only ui/program.cpp'),
            ('app/core/x.cpp', '"../graph/grapherror.h"', 'a path that goes up'),
            ('ui/common/x.cpp', '"ui/../../app/sample/sampleserver.h"', 'a path that goes up'),
            ('tests/app/x.cpp', '"../support/program.h"', 'a path that goes up'),
        ):
            with self.subTest(name=name, include=include):
                found = self.found(name, f'{HEAD}  #  include {include}\n')
                self.assertEqual(1, len(found), found)
                self.assertIn(reason, found[0])

    def test_allow(self):
        for name, include in (
            ('app/core/x.cpp', '<QString>'),
            ('app/secrets/x.cpp', '"app/vault/secretvault.h"'),
            ('app/vault/keychainvault.cpp', '<qt6keychain/keychain.h>'),
            ('app/platform/linux/x.cpp', '<QDBusConnection>'),
            ('app/signin/clientcertificate.cpp', '<openssl/rsa.h>'),
            ('app/signin/certificatereader.h', '"app/signin/opensslpointer.h"'),
            ('app/sample/x.cpp', '"app/core/httprequestparser.h"'),
            ('ui/program.cpp', '"app/sample/sampleserver.h"'),
            ('ui/x.cpp', '<QWidget>'),
            ('tests/app/graph/tst_x.cpp', '"app/sample/sampleserver.h"'),
        ):
            with self.subTest(name=name, include=include):
                self.assertEqual([], self.found(name, f'{HEAD}#include {include}\n'))

    def test_refuse_to_wait_in_place(self):
        for name, line, reason in (
            ('app/models/x.h', 'class X : public QSortFilterProxyModel', 'takes seconds'),
            ('ui/x.cpp', '#include <QSortFilterProxyModel>', 'takes seconds'),
            ('app/graph/x.cpp', '    QEventLoop loop;', 'event loop inside another'),
            ('ui/x.cpp', '    QCoreApplication::processEvents();', 'event loop inside another'),
            ('ui/x.cpp', '    if (dialog->exec() == QDialog::Accepted) // "modal"', 'event loop inside another'),
            ('ui/x.cpp', '    menu.exec(QCursor::pos());', 'event loop inside another'),
            ('ui/x.cpp', '    return QApplication::exec();', 'event loop inside another'),
            ('ui/main.cpp', '    NewSecretDialog().exec();', 'event loop inside another'),
            ('app/sample/server/main.cpp', '    loop.exec();', 'event loop inside another'),
            ('ui/x.cpp', '    QMessageBox::question(this, title, text);', 'event loop inside another'),
            ('ui/x.cpp', '    QFileDialog::getSaveFileName(this);', 'event loop inside another'),
            ('app/sample/x.cpp', '    socket.waitForReadyRead(1000);', 'stops its thread'),
            ('ui/x.cpp', '    process.waitForFinished();', 'stops its thread'),
        ):
            with self.subTest(name=name, line=line):
                found = self.found(name, f'{HEAD}{line}\n')
                self.assertEqual(1, len(found), found)
                self.assertIn(f'{name}:2 says ', found[0])
                self.assertIn(reason, found[0])

    def test_allow_to_speak_of_waiting(self):
        for name, line in (
            ('ui/main.cpp', '    return QApplication::exec();'),
            ('app/sample/server/main.cpp', '    return QCoreApplication::exec();'),
            ('app/models/x.h', '/// (A QSortFilterProxyModel under a view needs seconds.)'),
            ('ui/x.cpp', '    dialog->open(); // not exec(), which would nest'),
            ('ui/x.cpp', '    execute(task);'),
            ('tests/support/x.cpp', '    process.waitForFinished();'),
            ('app/README.md', '| no `QSortFilterProxyModel` |'),
        ):
            with self.subTest(name=name, line=line):
                self.assertEqual([], self.found(name, f'{HEAD}{line}\n'))

    def test_want_a_licence(self):
        self.assertIn('SPDX', ''.join(self.found('app/core/x.cpp', 'int x;\n')))
        self.assertIn('SPDX', ''.join(self.found('packaging/dev', '#!/bin/sh\n')))

    def test_limit_the_length(self):
        self.assertEqual([], self.found('ui/x.cpp', HEAD + '\n' * (MAX_LINES - 1)))
        self.assertIn('401 lines', ''.join(self.found('ui/x.cpp', HEAD + '\n' * MAX_LINES)))


if __name__ == '__main__':
    unittest.main()
