// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretclipboard.h"
#include "ui/secrets/copystatelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    SecretClipboard clipboard;
    const QUuid id = QUuid::createUuid();
    CopyStateLabel label{id, clipboard};

    explicit Bench(std::chrono::milliseconds tooSoonForPaste = 0ms)
        : clipboard(*QGuiApplication::clipboard(),
                    ClipboardTimes{.tooSoonForPaste = tooSoonForPaste})
    { }
    void copy(const QUuid &which) { clipboard.copy(which, SecretText("s3cret")); }
    static void paste() { QGuiApplication::clipboard()->mimeData()->data(u"text/plain"_s); }
};

} // namespace

class TestCopyStateLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotCallABackgroundReadAPaste();
    void remembersThatItWasPasted();
    void isAboutOneSecretOnly();
    void saysThatCopyingFailed();
};

void TestCopyStateLabel::doesNotCallABackgroundReadAPaste()
{
    Bench bench(1h);
    bench.copy(bench.id);

    Bench::paste();

    QTRY_COMPARE(bench.label.text(),
                 u"Copied. A background program read it at once; a clipboard manager?"_s);
}

void TestCopyStateLabel::remembersThatItWasPasted()
{
    Bench bench;
    bench.copy(bench.id);
    Bench::paste();
    QTRY_VERIFY(bench.label.text().startsWith(u"Pasted at "_s));

    bench.clipboard.clearNow();
    QVERIFY(bench.label.text().startsWith(u"Pasted at "_s));

    bench.copy(bench.id);
    QCOMPARE(bench.label.text(), u"Copied, not pasted yet"_s);
}

void TestCopyStateLabel::isAboutOneSecretOnly()
{
    Bench bench;
    const QSignalSpy pasted(&bench.clipboard, &SecretClipboard::pasted);
    bench.copy(QUuid::createUuid());
    Bench::paste();
    QTRY_COMPARE(pasted.count(), 1);

    QCOMPARE(bench.label.text(), u"Not copied yet"_s);
}

void TestCopyStateLabel::saysThatCopyingFailed()
{
    Bench bench;

    bench.label.showCopyingFailed();

    QVERIFY(bench.label.text().startsWith(u"Not copied: another program"_s));
}

QTEST_MAIN(TestCopyStateLabel)
#include "tst_copystatelabel.moc"
