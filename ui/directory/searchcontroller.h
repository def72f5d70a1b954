// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "app/models/objectfilter.h"
#include "app/models/searchquestion.h"
#include "ui/directory/searchstrip.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Keyturn {

class DirectoryList;
class ObjectListPage;
class ObjectLookup;
class Session;

/// Looks beyond the list that is searched: what of the search is in the other lists, and what Entra
/// knows of an ID that is in none.
class SearchController : public QObject
{
    Q_OBJECT

public:
    /// Of a page of that list, on which it tells.
    SearchController(Session &session, ListKind kind, ObjectListPage &page,
                     QObject *parent = nullptr);
    ~SearchController() override;

Q_SIGNALS:
    void listChosen(Keyturn::ListKind kind, const QString &search); ///< to be searched for the same
    void objectChosen(const Keyturn::DirectoryObject &object); ///< to be opened

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followLists();
    void noteChange();
    void begin();
    void goOn();
    void lookInto(ListKind kind);
    qsizetype countOthers(ListKind kind, const DirectoryList &list) const;
    void finish();
    void lookUp();
    std::vector<QUuid> idsToLookUp() const;
    void takeResult(const LookupResult &result);

    Session &m_session;
    const ListKind m_kind;
    ObjectListPage &m_page;
    SearchStrip &m_strip;
    QTimer m_pause; // of typing
    QTimer m_step; // a list each, so that none waits for all
    ObjectFilter m_filter;
    SearchQuestion m_question;
    std::vector<ListKind> m_left; // lists to be looked into
    std::vector<QUuid> m_unknown; // IDs of the question that are in no list so far
    std::vector<ListKind> m_unloaded;
    qsizetype m_ownMatches = 0;
    SearchStrip::Findings m_findings;
    std::unique_ptr<ObjectLookup> m_lookup;
    bool m_isResultTold = false; // of the look-up; until the text changes
};

} // namespace Keyturn
