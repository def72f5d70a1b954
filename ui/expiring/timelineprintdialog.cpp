// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/timelineprintdialog.h"

#include "app/expiring/timelinemodel.h"
#include "ui/common/editmenu.h"
#include "ui/expiring/timelineprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QStandardPaths>

#ifdef KEYTURN_HAS_PRINTSUPPORT
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct TimelinePrinting
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::TimelinePrinting)
    };

} // namespace

PrintOutcome saveTimeline(const TimelineModel &timeline, const QString &heading,
                          const QString &path)
{
    QPdfWriter file(path);
    file.setPageSize(QPageSize(QPageSize::A4));
    file.setPageOrientation(QPageLayout::Landscape);
    file.setTitle(heading);
    const QString shown = QDir::toNativeSeparators(path);
    if (!printTimeline(file, timeline, heading))
        return tl::unexpected(TimelinePrinting::tr("“%1” cannot be written.").arg(shown));
    return TimelinePrinting::tr("Saved as “%1”.").arg(shown);
}

#ifdef KEYTURN_HAS_PRINTSUPPORT

void askToPrint(const TimelineModel &timeline, const QString &heading, QWidget *parent,
                const std::function<void(const PrintOutcome &)> &tell)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(heading);
    auto *const question = new QPrintDialog(printer.get(), parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(TimelinePrinting::tr("Print timeline"));
    question->setOptions(QAbstractPrintDialog::PrintToFile);
    const QList<QLineEdit *> fields = question->findChildren<QLineEdit *>();
    for (QLineEdit *const field : fields)
        giveEditMenu(*field);
    QObject::connect(question, &QDialog::accepted, parent, [printer, &timeline, heading, tell] {
        if (printTimeline(*printer, timeline, heading))
            tell(TimelinePrinting::tr("The timeline was printed."));
        else
            tell(tl::unexpected(TimelinePrinting::tr("The timeline could not be printed.")));
    });
    question->open();
}

#else

void askToPrint(const TimelineModel &timeline, const QString &heading, QWidget *parent,
                const std::function<void(const PrintOutcome &)> &tell)
{
    auto *const question =
        new QFileDialog(parent, TimelinePrinting::tr("Save timeline"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setOption(QFileDialog::DontUseNativeDialog);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setNameFilters({TimelinePrinting::tr("PDF (*.pdf)")});
    question->setDefaultSuffix(u"pdf"_s);
    const QList<QLineEdit *> fields = question->findChildren<QLineEdit *>();
    for (QLineEdit *const field : fields)
        giveEditMenu(*field);
    QObject::connect(question, &QFileDialog::fileSelected, parent,
                     [&timeline, heading, tell](const QString &path) {
                         tell(saveTimeline(timeline, heading, path));
                     });
    question->open();
}

#endif

} // namespace Keyturn
