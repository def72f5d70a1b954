// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/signin/statictoken.h"
#include "perf/told.h"
#include "perf/turnclock.h"
#include "support/memoryvault.h"
#include "ui/common/rowtable.h"
#include "ui/common/secretclipboard.h"
#include "ui/directory/searchfield.h"
#include "ui/mainwindow.h"

#include <QCommandLineParser>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <iostream>
#include <string>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program's window on the tenant of a server, with settings of its own and a keychain in
/// memory.
class Window
{
public:
    Window(const QUrl &server, const QByteArray &bearer)
        : m_setup{.cloud = {.displayName = u"Sample cloud"_s, .graphEndpoint = server},
                  .tokens = std::make_unique<StaticToken>(bearer),
                  .journalFolder = m_folder.filePath(u"issuing"_s),
                  .activityFile = m_folder.filePath(u"activity.jsonl"_s),
                  .tenant = {.id = u"00000000-0000-4000-8000-00000000be0c"_s,
                             .displayName = u"Bench"_s,
                             .defaultDomain = u"bench.example"_s}}
    { }

    void keepListsIn(const QString &folder)
    {
        m_setup.listsFolder = folder;
        m_setup.accountId = u"bench"_s;
    }

    void open()
    {
        m_session = std::make_unique<Session>(std::move(m_setup), m_keptSecrets);
        m_window = std::make_unique<MainWindow>(m_settings, m_preferences, m_clipboard);
        m_window->showSession(*m_session);
        m_window->show();
    }

    DirectoryList &list() { return m_session->list(ListKind::AppRegistrations); }
    MainWindow &widget() const { return *m_window; }
    SearchField &search() const { return *m_window->findChild<SearchField *>(); }

    RowTable &table() const
    {
        const auto tables = m_window->findChildren<RowTable *>();
        for (RowTable *const table : tables) {
            if (table->accessibleName() == u"Directory objects")
                return *table;
        }
        qFatal("there is no table of objects");
    }

private:
    QTemporaryDir m_folder;
    SessionSetup m_setup;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PreferenceStore m_preferences{m_settings};
    MemoryVault m_vault;
    KeptSecrets m_keptSecrets{m_vault, m_folder.filePath(u"kept.json"_s)};
    SecretClipboard m_clipboard{*QGuiApplication::clipboard()};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

/// Runs something once a widget was painted: in the turn after.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &widget, std::function<void()> then)
        : QObject(&widget)
        , m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *widget, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            widget->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [this] { m_then(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(widget, event);
    }

private:
    std::function<void()> m_then;
};

/// Types and takes back a word in the field again and again, each key an event of its own.
class Typist : public QObject
{
public:
    explicit Typist(QWidget &field)
        : m_field(field)
    {
        connect(&m_pause, &QTimer::timeout, this, [this] { typeNext(); });
        m_pause.start(30);
    }

private:
    void typeNext()
    {
        const QString word = u"payroll"_s;
        const auto step = size_t(m_step++) % size_t(2 * word.size());
        const bool isForth = step < size_t(word.size());
        const int key = isForth ? Qt::Key_A : Qt::Key_Backspace; // what counts is the text
        const QString text = isForth ? QString(word[qsizetype(step)]) : QString();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&m_field, new QKeyEvent(type, key, Qt::NoModifier, text));
    }

    QWidget &m_field;
    QTimer m_pause;
    int m_step = 0;
};

void tellTurns(TurnClock &clock)
{
    const std::vector<double> turns = clock.take();
    const auto above = [&](double limit) {
        return double(std::ranges::count_if(turns, [&](double turn) { return turn > limit; }));
    };
    tell(u"longest-turn-ms"_s, turns.empty() ? 0 : *std::ranges::max_element(turns));
    tell(u"turns-above-8-ms"_s, above(8));
    tell(u"turns-above-16-ms"_s, above(16));
}

void tellKeystrokes(const Window &window)
{
    const RowTable &table = window.table();
    const auto show = [&](const QString &text) {
        window.search().setText(text);
        table.viewport()->repaint();
    };
    double worst = 0;
    std::vector<double> all;
    for (int round = 0; round < 3; ++round) {
        const QStringList texts = needles();
        for (const QString &text : texts) {
            show({});
            all.push_back(leastMilliseconds(1, [&] { show(text); }));
        }
    }
    // The least of three rounds of each, as others use the processor's caches as well.
    const size_t count = all.size() / 3;
    for (size_t i = 0; i < count; ++i)
        worst = std::max(worst, std::min({all[i], all[i + count], all[i + 2 * count]}));
    tell(u"keystroke-worst-ms"_s, worst);
    tell(u"keystroke-median-ms"_s, median(all));
    show({});
    std::vector<double> repaints;
    for (int i = 0; i < 21; ++i)
        repaints.push_back(leastMilliseconds(1, [&] { table.viewport()->repaint(); }));
    tell(u"repaint-ms"_s, median(repaints));
}

void parse(QCommandLineParser &parser)
{
    parser.addOptions({{u"lists-folder"_s, u"Where lists are kept."_s, u"FOLDER"_s},
                       {u"type"_s, u"Type while the list loads, and tell of turns."_s},
                       {u"keystrokes"_s, u"Measure keys and painting once it is there."_s},
                       {u"quit"_s, u"End once the list is there."_s}});
    parser.process(QCoreApplication::arguments());
}

} // namespace

/// measure_window SERVER [OPTION…]: the program's window; the token comes by the standard input.
int main(int argc, char *argv[])
{
    installRedactingLog();
    TurnClock application(argc, argv);
    QCommandLineParser parser;
    parse(parser);
    std::string bearer;
    if (parser.positionalArguments().size() != 1 || !std::getline(std::cin, bearer))
        return 2;
    Window window(QUrl(parser.positionalArguments().constFirst()),
                  QByteArray::fromStdString(bearer));
    if (parser.isSet(u"lists-folder"_s))
        window.keepListsIn(parser.value(u"lists-folder"_s));
    window.open();
    std::unique_ptr<Typist> typist;
    new FirstPaint(window.widget(), [&] {
        application.start();
        if (parser.isSet(u"type"_s))
            typist = std::make_unique<Typist>(window.search());
    });
    // Sorting comes after loading.
    QTimer settled;
    settled.setSingleShot(true);
    settled.setInterval(2500);
    QObject::connect(&settled, &QTimer::timeout, &application, [&] {
        typist.reset();
        tellTurns(application);
        if (parser.isSet(u"keystrokes"_s))
            tellKeystrokes(window);
        tell(u"settled"_s, 1);
        if (parser.isSet(u"quit"_s))
            QCoreApplication::quit();
    });
    QObject::connect(&window.list(), &DirectoryList::stateChanged, &settled, [&] {
        if (window.list().state() == DirectoryList::State::Loaded)
            settled.start();
    });
    return QApplication::exec();
}
