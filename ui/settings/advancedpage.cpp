// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/advancedpage.h"

#include "app/core/logging.h"
#include "app/settings/preferencestore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Two lines as requests write them, and two that no part of Keyturn writes, with a token and a
    /// secret made up for it; the log's own code makes of them what it would write.
    QString exampleLog()
    {
        const auto line = [](const char *category, const QString &message) {
            return logLine(QtInfoMsg, QMessageLogContext(nullptr, 0, nullptr, category), message);
        };
        const QString requestId = u"7d4f2c1a-0b7e-4a55-9c6e-2f1f0a3b9d10"_s;
        return QStringList{
            line(logGraph().categoryName(), u"GET /applications 200 "_s + requestId),
            line(logSecrets().categoryName(),
                 u"POST /v1.0/applications/11111111-2222-4333-8444-555555555555/addPassword 200 "_s
                     + requestId),
            line("qt.network.http", u"authorization: Bearer eyJ0eXAi.made-up.token"_s),
            line("qt.network.http", uR"({"hint":"Q~n","secretText":"Q~not.a-real-secret_0123"})"_s)}
            .join(u'\n');
    }

} // namespace

AdvancedPage::AdvancedPage(PreferenceStore &preferences, QWidget *parent)
    : SettingsPage(tr("Advanced"), parent)
    , m_preferences(preferences)
    , m_version(new QComboBox(this))
    , m_addressing(new QComboBox(this))
    , m_log(new QCheckBox(tr("&Write a log of requests"), this))
{
    addRequests();
    addLog();
    connect(&m_preferences, &PreferenceStore::changed, this, &AdvancedPage::showPreferences);
    showPreferences();
}

void AdvancedPage::addRequests()
{
    m_version->addItem(tr("Automatic (v1.0)"), QVariant::fromValue(int(GraphVersion::V1)));
    m_version->addItem(tr("beta"), QVariant::fromValue(int(GraphVersion::Beta)));
    m_addressing->addItem(tr("Object ID"), QVariant::fromValue(int(Addressing::ObjectId)));
    m_addressing->addItem(tr("Application (client) ID"),
                          QVariant::fromValue(int(Addressing::AppId)));
    addHeading(tr("Adding a secret"));
    addRow(tr("&Graph version"), m_version);
    addRow(tr("Address &objects by"), m_addressing);
    addNote(tr("Agent identity blueprints are always addressed by object ID, the only way that "
               "Microsoft documents."));
    for (QComboBox *box : {m_version, m_addressing})
        connect(box, &QComboBox::currentIndexChanged, this, &AdvancedPage::take);
}

void AdvancedPage::addLog()
{
    addHeading(tr("Log"));
    addRow(m_log);
    connect(m_log, &QCheckBox::toggled, this, &AdvancedPage::take);
    addNote(tr("One line for each, on the standard error stream: verb, path, status and request "
               "ID; no body, token or secret. Should something else print a token or a secret, "
               "it is taken out, as in the preview."));
    auto *name = new QLabel(tr("Pre&view"), this);
    addRow(name);
    auto *preview = new QPlainTextEdit(exampleLog(), this);
    preview->setReadOnly(true);
    preview->setTabChangesFocus(true);
    preview->setWordWrapMode(QTextOption::WrapAnywhere); // as a terminal does
    preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview->setAccessibleName(tr("Preview"));
    preview->setFixedHeight(preview->fontMetrics().lineSpacing() * 7);
    name->setBuddy(preview);
    addRow(preview);
}

void AdvancedPage::take()
{
    Preferences preferences = m_preferences.preferences();
    preferences.graphVersion = GraphVersion(m_version->currentData().toInt());
    preferences.addressing = Addressing(m_addressing->currentData().toInt());
    preferences.writesRequestLog = m_log->isChecked();
    m_preferences.set(preferences);
}

void AdvancedPage::showPreferences()
{
    const Preferences &preferences = m_preferences.preferences();
    const QSignalBlocker versionBlocker(m_version);
    const QSignalBlocker addressingBlocker(m_addressing);
    const QSignalBlocker logBlocker(m_log);
    m_version->setCurrentIndex(m_version->findData(int(preferences.graphVersion)));
    m_addressing->setCurrentIndex(m_addressing->findData(int(preferences.addressing)));
    m_log->setChecked(preferences.writesRequestLog);
}

} // namespace Keyturn
