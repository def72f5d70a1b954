// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/exportflow.h"

#include "app/core/runaside.h"
#include "app/core/wholefile.h"
#include "app/expiring/expirycalendar.h"
#include "app/expiring/expiryexport.h"
#include "app/models/listexport.h"
#include "ui/common/savequestion.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSaveFile>

#include <atomic>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto LookEvery = 200ms;
    constexpr auto PatienceBeforeProgress = 1s;

    QString datedName(const QString &name)
    {
        return u"keyturn-%1-%2"_s.arg(name, QDate::currentDate().toString(Qt::ISODate));
    }

    ExportFormat formatOf(const QString &path)
    {
        return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportFormat::Json
                                                              : ExportFormat::Csv;
    }

    QByteArray calendarOf(const ExpiringRows &rows, const QString &tenantName, const QDateTime &now)
    {
        std::vector<ExpiringSecret> secrets;
        secrets.reserve(rows.size());
        for (size_t number = 0; number < rows.size(); ++number)
            secrets.push_back(rows.secret(number, now));
        return expiryCalendar(secrets, tenantName, now);
    }

} // namespace

struct ExportFlow::Run
{
    std::atomic<qsizetype> written = 0; // bytes
    std::atomic<bool> isCancelled = false;
};

ExportFlow::ExportFlow(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_look.setInterval(LookEvery);
    connect(&m_look, &QTimer::timeout, this, &ExportFlow::showProgress);
}

ExportFlow::~ExportFlow()
{
    if (m_run)
        m_run->isCancelled = true;
}

bool ExportFlow::isBusy() const
{
    return m_question || m_run;
}

void ExportFlow::exportRows(const QString &listName, const DirectoryStore &list,
                            std::vector<quint32> rows)
{
    if (isBusy())
        return;
    m_question = askWhereToSave(tr("Export “%1”").arg(listName), datedName(u"applications"_s),
                                {csvFormat(), jsonFormat()}, m_window);
    connect(m_question, &QFileDialog::fileSelected, this,
            [this, list, rows = std::move(rows)](const QString &path) {
                const auto write = [list, rows, format = formatOf(path)](QSaveFile &file,
                                                                         Run &run) {
                    const auto sink = [&file, &run](QByteArrayView part) {
                        run.written += part.size();
                        return !run.isCancelled && writeAll(file, part);
                    };
                    return exportList(list, rows, format, QDateTime::currentDateTimeUtc(), sink);
                };
                start(path, write);
            });
}

void ExportFlow::exportExpiring(const std::shared_ptr<const ExpiringRows> &rows,
                                const QString &tenantName)
{
    if (isBusy())
        return;
    m_question = askWhereToSave(tr("Export expiring secrets"), datedName(u"expiring"_s),
                                {csvFormat(), jsonFormat(), calendarFormat()}, m_window);
    connect(m_question, &QFileDialog::fileSelected, this,
            [this, rows, tenantName](const QString &path) {
                const auto write = [rows, tenantName, path](QSaveFile &file, Run &run) {
                    const QDateTime now = QDateTime::currentDateTimeUtc();
                    const auto sink = [&file, &run](QByteArrayView part) {
                        run.written += part.size();
                        return !run.isCancelled && writeAll(file, part);
                    };
                    if (path.endsWith(".ics"_L1, Qt::CaseInsensitive))
                        return sink(calendarOf(*rows, tenantName, now));
                    return Keyturn::exportExpiring(*rows, formatOf(path), now, sink);
                };
                start(path, write);
            });
}

void ExportFlow::start(const QString &path, const Writer &writer)
{
    m_run = std::make_shared<Run>();
    const auto write = [path, writer, run = m_run] {
        QSaveFile file(path);
        const bool isWhole = file.open(QIODevice::WriteOnly) && writer(file, *run)
            && !run->isCancelled && putInPlace(file);
        return Outcome{.isWhole = isWhole, .problem = file.errorString()};
    };
    m_look.start();
    m_sinceStart.start();
    runAside(*QThreadPool::globalInstance(), write, this,
             [this, path](const Outcome &outcome) { finish(path, outcome); });
}

void ExportFlow::showProgress()
{
    if (!m_progress
        && m_sinceStart.elapsed() < std::chrono::milliseconds(PatienceBeforeProgress).count())
        return;
    if (!m_progress) {
        m_progress = new QProgressDialog(m_window);
        m_progress->setWindowTitle(tr("Export"));
        m_progress->setRange(0, 0);
        connect(m_progress, &QProgressDialog::canceled, this,
                [run = m_run] { run->isCancelled = true; });
        m_progress->show();
    }
    m_progress->setLabelText(tr("Exporting… %1").arg(QLocale().formattedDataSize(m_run->written)));
}

void ExportFlow::finish(const QString &path, const Outcome &outcome)
{
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    m_look.stop();
    delete m_progress;
    Q_EMIT ended();
    const QString name = QDir::toNativeSeparators(path);
    if (outcome.isWhole) // even if somebody said stop when it was in its place
        return Q_EMIT said(tr("Exported to “%1”.").arg(name));
    if (run->isCancelled)
        return Q_EMIT said(tr("The export was cancelled; nothing was written."));
    auto *const box = new QMessageBox(QMessageBox::Warning, tr("Export"),
                                      tr("“%1” cannot be written: %2").arg(name, outcome.problem),
                                      QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *const explain = new ExplainButton(box);
    explain->setTopic(fileErrorTopic());
    box->addButton(explain, QMessageBox::HelpRole);
    box->open();
}

} // namespace Keyturn
