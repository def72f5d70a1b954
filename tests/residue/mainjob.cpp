// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "residue/mainjob.h"

#include "app/signin/statictoken.h"
#include "support/namedwidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int PaintingTime = 200; // milliseconds
constexpr int PersonsPause = 700; // from copying to pasting, by hand

void waitFor(const std::function<bool()> &condition, const QString &expectation)
{
    if (!QTest::qWaitFor(condition, Patience))
        throw std::runtime_error("no " + expectation.toStdString());
}

QWidget *dialog(const QString &title)
{
    QWidget *found = nullptr;
    waitFor(
        [&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->isVisible() && widget->windowTitle() == title)
                    found = widget;
            }
            return found;
        },
        title);
    return found;
}

template<typename Widget>
Widget *control(const QWidget &window, const QString &name)
{
    Widget *found = nullptr;
    waitFor([&] { return (found = named<Widget>(window, name)) && found->isEnabled(); }, name);
    return found;
}

void click(const QWidget &window, const QString &name)
{
    QTest::mouseClick(control<QAbstractButton>(window, name), Qt::LeftButton);
}

int rowWith(const QAbstractItemView &view, const QString &text)
{
    const QAbstractItemModel &model = *view.model();
    const auto found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.constFirst().row();
}

void clickRow(QAbstractItemView &view, const QString &text)
{
    waitFor([&] { return rowWith(view, text) >= 0; }, u"row of "_s + text);
    const QModelIndex index = view.model()->index(rowWith(view, text), 0);
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

bool says(const QWidget &window, const QString &beginning)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(beginning);
    });
}

QString dataPath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

SessionSetup setupFor(const QUrl &graphEndpoint, const QByteArray &token)
{
    return {.cloud = {.displayName = u"Cloud"_s, .graphEndpoint = graphEndpoint},
            .tokens = std::make_unique<StaticToken>(token),
            .journalFolder = dataPath(u"journal"_s),
            .activityFile = dataPath(u"activity.jsonl"_s)};
}

} // namespace

MainJob::MainJob(const QUrl &graphEndpoint, const QByteArray &token)
    : m_settings(u"Keyturn"_s, u"Keyturn"_s)
    , m_keptSecrets(m_vault, dataPath(u"kept-secrets.json"_s))
    , m_clipboard(*QGuiApplication::clipboard())
    , m_session(setupFor(graphEndpoint, token), m_keptSecrets)
    , m_window(m_settings, m_preferences, m_clipboard)
{
    m_window.showSession(m_session);
    m_window.show();
}

void MainJob::run(const std::function<void()> &pasteElsewhere)
{
    const auto copyAndPaste = [&](const QWidget &once) {
        click(once, u"Copy value"_s);
        QTest::qWait(PersonsPause);
        pasteElsewhere();
    };
    chooseApplication();

    QWidget *const discarded = add(u"residue-discarded"_s);
    click(*discarded, u"Done"_s);
    click(*dialog(u"This value cannot be shown again"_s), u"Close anyway"_s);

    QWidget *const deleted = add(u"residue-deleted"_s);
    copyAndPaste(*deleted);
    control<QCheckBox>(*deleted, u"I have saved it"_s)->click();
    click(*deleted, u"Done"_s);
    deleteSecret(u"residue-deleted"_s);

    // Pasting comes last: nothing that happens afterwards has overwritten what it may leave.
    QWidget *const kept = add(u"residue-kept"_s);
    click(*kept, u"Save to keychain"_s);
    waitFor([&] { return says(*kept, u"Kept in the keychain"_s); }, u"word that it is kept"_s);
    copyAndPaste(*kept);
    click(*kept, u"Done"_s);
    click(m_window, u"Clear now"_s);
}

void MainJob::quit()
{
    m_window.close();
}

void MainJob::chooseApplication()
{
    clickRow(*table(u"Directory objects"_s), u"Payroll"_s);
    waitFor([&] { return table(u"Client secrets"_s)->model()->rowCount() > 0; }, u"secrets"_s);
}

/// The window that shows the new secret, revealed.
QWidget *MainJob::add(const QString &description)
{
    click(m_window, u"Add secret"_s);
    QWidget *const question = dialog(u"Add secret"_s);
    QTest::keyClicks(control<QLineEdit>(*question, u"Description"_s), description);
    click(*question, u"Add"_s);
    QWidget *const once = dialog(u"Save this client secret now"_s);
    click(*once, u"Reveal"_s);
    QTest::qWait(PaintingTime);
    return once;
}

void MainJob::deleteSecret(const QString &description)
{
    QAbstractItemView *const secrets = table(u"Client secrets"_s);
    clickRow(*secrets, description);
    click(m_window, u"Delete secret"_s);
    click(*dialog(u"Delete client secret"_s), u"Delete"_s);
    waitFor([&] { return rowWith(*secrets, description) < 0; }, u"row less"_s);
}

QAbstractItemView *MainJob::table(const QString &name)
{
    return control<QAbstractItemView>(m_window, name);
}
