// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/foldersync.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestFolderSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncsAFolder();
    void saysThatItCannot();
};

void TestFolderSync::syncsAFolder()
{
    const QTemporaryDir folder;

    QVERIFY(syncFolder(folder.path()));
}

void TestFolderSync::saysThatItCannot()
{
#ifndef Q_OS_UNIX
    QSKIP("There is nothing to be done here, so it cannot fail.");
#endif
    const QTemporaryDir folder;

    QVERIFY(!syncFolder(folder.filePath(u"nowhere"_s)));
}

QTEST_GUILESS_MAIN(TestFolderSync)
#include "tst_foldersync.moc"
