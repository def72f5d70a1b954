// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/savequestion.h"

#include "ui/common/editmenu.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct SaveQuestion
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::SaveQuestion)
    };

} // namespace

QFileDialog *askWhereToSave(const QString &title, const QString &fileName,
                            const QList<SaveFormat> &formats, QWidget *parent)
{
    auto *const question = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    question->setAttribute(Qt::WA_DeleteOnClose);
    // A desktop portal cannot identify a process that is not dumpable, as a release is on Linux.
    question->setOption(QFileDialog::DontUseNativeDialog);
    question->setAcceptMode(QFileDialog::AcceptSave);
    QStringList names;
    for (const SaveFormat &format : formats)
        names.append(format.name);
    question->setNameFilters(names);
    question->setDefaultSuffix(formats.constFirst().suffix);
    question->selectFile(fileName);
    QObject::connect(question, &QFileDialog::filterSelected, question,
                     [question, formats](const QString &filter) {
                         const auto chosen = std::ranges::find(formats, filter, &SaveFormat::name);
                         if (chosen != formats.end())
                             question->setDefaultSuffix(chosen->suffix);
                     });
    const auto fields = question->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        giveEditMenu(*field);
    question->open();
    return question;
}

SaveFormat csvFormat()
{
    return {SaveQuestion::tr("CSV, for spreadsheets (*.csv)"), u"csv"_s};
}

SaveFormat jsonFormat()
{
    return {SaveQuestion::tr("JSON (*.json)"), u"json"_s};
}

SaveFormat calendarFormat()
{
    return {SaveQuestion::tr("Calendar with alarms (*.ics)"), u"ics"_s};
}

} // namespace Keyturn
