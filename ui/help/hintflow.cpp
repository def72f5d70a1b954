// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/hintflow.h"

#include "app/platform/keyringstatus.h"
#include "ui/help/hintband.h"
#include "ui/mainwindow.h"
#include "ui/startpage.h"
#include "ui/workspace.h"

#include <QBoxLayout>
#include <QDialog>

namespace Keyturn {

namespace {

    QString textOf(Hint hint)
    {
        switch (hint) {
        case Hint::StartPage:
            return HintFlow::tr("New here? The sample tenant is a place to try everything out: "
                                "nothing in it reaches Microsoft. F1 opens the help about the "
                                "screen you are on.");
        case Hint::Lists:
            return HintFlow::tr("The search takes names, IDs and whole error messages. Ctrl+K goes "
                                "to any application or command; F1 explains this screen.");
        case Hint::Value:
            return HintFlow::tr("Save to keychain is the surest way not to lose this value: it is "
                                "found again under “Kept on this computer”.");
        }
        return {};
    }

} // namespace

HintFlow::HintFlow(Hints &hints, KeyringStatus &keyring, MainWindow &window)
    : QObject(&window)
    , m_hints(hints)
    , m_keyring(keyring)
    , m_window(window)
{
    showAtStart();
    connect(&m_window, &MainWindow::spokenAnew, this, [this] {
        showAtStart();
        if (m_window.workspace())
            showInLists();
    });
    connect(&m_window, &MainWindow::sessionShown, this, &HintFlow::showInLists);
    connect(&m_window, &MainWindow::valueWindowMade, this,
            [this](QDialog *dialog) { askBeforeValue(*dialog); });
}

void HintFlow::showAtStart()
{
    StartPage &start = m_window.startPage();
    if (HintBand *const band = make(Hint::StartPage, start))
        start.addHint(*band);
}

void HintFlow::showInLists()
{
    Workspace &place = *m_window.workspace();
    if (HintBand *const band = make(Hint::Lists, place))
        place.layout()->addWidget(band);
}

/// Where there is no keychain, nobody can save to it.
void HintFlow::askBeforeValue(QDialog &dialog)
{
    if (!m_hints.isWanted(Hint::Value))
        return;
    m_keyring.query(&dialog, [this, &dialog](KeyringState state) {
        if (state != KeyringState::Absent)
            showAtValue(dialog);
    });
}

void HintFlow::showAtValue(QDialog &dialog)
{
    auto *const rows = qobject_cast<QBoxLayout *>(dialog.layout());
    if (HintBand *const band = rows ? make(Hint::Value, dialog) : nullptr)
        rows->insertWidget(rows->count() - 1, band);
}

HintBand *HintFlow::make(Hint hint, QWidget &place)
{
    if (!m_hints.isWanted(hint))
        return nullptr;
    auto *const band = new HintBand(textOf(hint), &place);
    connect(band, &HintBand::dismissed, this, [this, hint] { m_hints.dismiss(hint); });
    return band;
}

} // namespace Keyturn
