// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferencestore.h"
#include "ui/language/translation.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speaksAsThePreferencesHaveIt();
    void knowsOneFromMany();
    void changesWhileTheProgramRuns();
    void tellsOfNoChangeWhereThereIsNone();
    void writesDatesAsTheLanguageDoes();
    void leavesWindowsThatAreOpenAsTheyAre();
    void takesItsTextsAway();

private: // NOLINT(readability-redundant-access-specifiers): no slots any more
    void choose(const QString &language)
    {
        Preferences preferences = m_store->preferences();
        preferences.language = language;
        m_store->set(preferences);
    }

    static QString secrets(int count)
    {
        return QCoreApplication::translate("Keyturn::ExpiringTexts", "%Ln secrets", nullptr, count);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PreferenceStore> m_store;
};

void TestTranslation::init()
{
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_store = std::make_unique<PreferenceStore>(*m_settings);
}

void TestTranslation::speaksAsThePreferencesHaveIt()
{
    choose(u"zh_CN"_s);
    const Translation translation(*m_store);

    QCOMPARE(translation.language(), u"zh_CN"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
}

void TestTranslation::knowsOneFromMany()
{
    choose(u"en"_s);
    const Translation translation(*m_store);

    QCOMPARE(secrets(1), u"1 secret"_s);
    QCOMPARE(secrets(2), u"2 secrets"_s);
}

void TestTranslation::changesWhileTheProgramRuns()
{
    choose(u"en"_s);
    const Translation translation(*m_store);
    QSignalSpy changed(&translation, &Translation::changed);
    choose(u"zh_CN"_s);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(translation.language(), u"zh_CN"_s);
}

void TestTranslation::tellsOfNoChangeWhereThereIsNone()
{
    choose(u"en"_s);
    const Translation translation(*m_store);
    QSignalSpy changed(&translation, &Translation::changed);
    Preferences preferences = m_store->preferences();
    preferences.reminderDays = 30;
    m_store->set(preferences);

    QCOMPARE(changed.count(), 0);
}

void TestTranslation::writesDatesAsTheLanguageDoes()
{
    choose(u"en"_s);
    const Translation translation(*m_store);
    const QString english = QLocale().monthName(5);
    choose(u"zh_CN"_s);

    QVERIFY2(english == u"May"_s, qPrintable(english));
    QCOMPARE(QLocale().monthName(5), u"五月"_s);
}

// Qt gives standard buttons their usual names again when the language changes.
void TestTranslation::leavesWindowsThatAreOpenAsTheyAre()
{
    choose(u"en"_s);
    const Translation translation(*m_store);
    QDialogButtonBox window(QDialogButtonBox::Ok);
    window.button(QDialogButtonBox::Ok)->setText(u"Delete secret"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    choose(u"zh_CN"_s);
    QCoreApplication::processEvents();

    QCOMPARE(window.button(QDialogButtonBox::Ok)->text(), u"Delete secret"_s);
}

void TestTranslation::takesItsTextsAway()
{
    const QLocale before;
    {
        choose(u"zh_CN"_s);
        const Translation translation(*m_store);
    }

    QCOMPARE(QLocale(), before);
    QCOMPARE(secrets(1), u"1 secrets"_s);
}

QTEST_MAIN(TestTranslation)
#include "tst_translation.moc"
