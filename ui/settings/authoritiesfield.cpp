// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/authoritiesfield.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/http/extraauthorities.h"
#include "app/settings/networkpreferencestore.h"
#include "ui/common/editmenu.h"
#include "ui/common/wrappedlabel.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/settings/outcome.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype NamesShown = 5;

    QString listOf(const QStringList &names)
    {
        QStringList shown;
        for (const QString &name : names.first(std::min(names.size(), NamesShown)))
            shown += plainName(name);
        //: Between two names.
        const QString list = shown.join(AuthoritiesField::tr(", "));
        return names.size() > NamesShown ? AuthoritiesField::tr("%1 and others").arg(list) : list;
    }

    QString textOf(const ExtraAuthorities &authorities)
    {
        const int count = int(authorities.certificates.size());
        QString trusted = count == 1
            ? AuthoritiesField::tr("Trusted: %1.").arg(listOf(authorities.names))
            : AuthoritiesField::tr("%n certificates are trusted: %1.", nullptr, count)
                  .arg(listOf(authorities.names));
        if (authorities.expiredNames.isEmpty())
            return trusted;
        return trusted + u'\n'
            + AuthoritiesField::tr("Expired, and of no use any more: %1.")
                  .arg(listOf(authorities.expiredNames));
    }

} // namespace

AuthoritiesField::AuthoritiesField(NetworkPreferenceStore &network, QWidget *parent)
    : QWidget(parent)
    , m_network(network)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_outcome(new WrappedLabel({}, this))
    , m_explain(new ExplainButton(this))
{
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("None"));
    giveEditMenu(*m_path);
    m_remove->setAccessibleName(tr("Remove CA file"));
    m_outcome->setObjectName(u"authoritiesOutcome"_s);
    layOut();
    connect(m_browse, &QPushButton::clicked, this, &AuthoritiesField::askForFile);
    connect(m_remove, &QPushButton::clicked, this, [this] { take({}); });
    connect(&m_network, &NetworkPreferenceStore::changed, this, &AuthoritiesField::showPreferences);
    showPreferences();
}

void AuthoritiesField::layOut()
{
    setFocusProxy(m_path);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    for (QPushButton *button : {m_browse, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
}

void AuthoritiesField::askForFile()
{
    if (m_question)
        return;
    const QString before = m_network.preferences().authoritiesFile;
    m_question =
        new QFileDialog(window(), tr("Choose a CA file"),
                        before.isEmpty() ? QDir::homePath() : QFileInfo(before).absolutePath());
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    // A desktop portal cannot identify a process that is not dumpable, as a release is on Linux.
    m_question->setOption(QFileDialog::DontUseNativeDialog);
    m_question->setFileMode(QFileDialog::ExistingFile);
    m_question->setNameFilters(
        {tr("Certificates (*.pem *.crt *.cer *.ca-bundle)"), tr("All files (*)")});
    for (QLineEdit *field : m_question->findChildren<QLineEdit *>())
        giveEditMenu(*field);
    connect(m_question, &QFileDialog::fileSelected, this, &AuthoritiesField::take);
    m_question->open();
}

/// A file that is no use is not taken; what was trusted before stays.
void AuthoritiesField::take(const QString &path)
{
    if (!path.isEmpty()) {
        if (const auto read = readExtraAuthorities(path); !read) {
            m_outcome->setText(joinedSentences({tr("Not taken."), read.error()}));
            m_explain->setTopic(fileErrorTopic());
            tellOutcome(*m_outcome);
            return;
        }
    }
    NetworkPreferences preferences = m_network.preferences();
    preferences.authoritiesFile = path;
    m_network.set(preferences);
    tell(path); // also where it is the same as before
}

void AuthoritiesField::showPreferences()
{
    const QString path = m_network.preferences().authoritiesFile;
    const bool isManaged = m_network.managed().authoritiesFile.has_value();
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setToolTip(m_path->text());
    m_path->end(false); // its name matters more than where it is
    m_browse->setEnabled(!isManaged);
    m_remove->setEnabled(!isManaged && !path.isEmpty());
    tell(path);
}

void AuthoritiesField::tell(const QString &path)
{
    m_outcome->setVisible(!path.isEmpty());
    m_explain->setTopic({});
    if (path.isEmpty())
        return;
    const auto read = readExtraAuthorities(path);
    m_outcome->setText(read ? textOf(*read) : joinedSentences({tr("Not in use."), read.error()}));
    m_explain->setTopic(read ? QString() : fileErrorTopic());
}

} // namespace Keyturn
