// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringmodel.h"
#include "app/expiring/expiringrows.h"
#include "app/expiring/ownercache.h"
#include "ui/expiring/chosenrows.h"
#include "ui/expiring/keptselection.h"
#include "ui/placepage.h"

#include <QTimer>

class QLabel;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace Keyturn {

class AddQueueBand;
class EmptyState;
class ErrorPanel;
class ExpiringActions;
class ExpiryFacets;
class RowTable;
class SearchField;
class SecretClipboard;
class Session;
class TimelineModel;
class TimelineView;
class WrongFieldGuard;

/// The secrets that expire, of all lists, soonest first; and what can be done with several of them.
/// It shows and asks; see ExpiringFlow for who answers.
class ExpiringPage : public PlacePage
{
    Q_OBJECT

public:
    ExpiringPage(Session &session, ExpiringLists &lists, SecretClipboard &clipboard,
                 QWidget *parent = nullptr);

    void refresh() override;
    void reload() override;
    void focusSearch() override;
    void exportView() override;

    const ChosenRows &chosen() const { return m_chosen; }
    const TimelineModel &timeline() const; ///< as it is shown
    AddQueueBand &queueBand() { return *m_queue; }

Q_SIGNALS:
    void openChosen(const Keyturn::DirectoryObject &object, const QUuid &keyId);
    void exportChosen(const std::shared_ptr<const Keyturn::ExpiringRows> &rows);
    void addChosen();
    void removalChosen();
    void muteChosen();
    void unmuteChosen();
    void printChosen(); ///< of the timeline

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpTable();
    void choose(int action);
    void layOut();
    QLayout *makeTop();
    void follow();
    void takeQuery();
    void openCurrent();
    void takeRows();
    void showTimeline();
    void wantOwners();
    void askOwnersAgain();
    void showState();
    void showProblem();
    void updateActions();

    Session &m_session;
    ExpiringLists &m_lists;
    OwnerCache m_owners;
    ExpiringModel m_model;
    SearchField *const m_search;
    WrongFieldGuard *const m_guard;
    QToolButton *const m_refresh;
    ExpiryFacets *const m_facets;
    RowTable *const m_table;
    ExpiringActions *const m_actions;
    TimelineView *const m_timeline;
    EmptyState *const m_empty;
    ErrorPanel *const m_error;
    AddQueueBand *const m_queue;
    QLabel *const m_status;
    QStackedLayout *const m_pages;
    const ChosenRows m_chosen;
    KeptSelection m_selection;
    QTimer m_settle; // running through rows must not cost a request each
    QTimer m_growth; // while lists load
};

} // namespace Keyturn
