// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/directory/directoryworkshop.h"
#include "app/models/objecttablemodel.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Does one thing after the other to a table, at random but always the same, and says what must be
/// seen then.
class Walk
{
public:
    Walk() { m_server.stayOpen(); }

    void step(int number)
    {
        switch (number % 100 == 0 ? 0 : m_random.bounded(1, 5)) {
        case 0:
            return reload();
        case 1:
            rename();
            setFilter(m_filter.isEmpty() ? u"g"_s : QString());
            return turnAround();
        case 2:
            return setFilter(m_filter + letter());
        case 3:
            return setFilter(letter());
        default:
            turnAround();
        }
    }

    QStringList seen() const
    {
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row)
            names += m_model.index(row, ObjectTableModel::DisplayName).data().toString();
        return names;
    }

    QStringList expected() const
    {
        QStringList names;
        const DirectoryStore &store = m_list.store();
        for (qsizetype row = 0; row < store.size(); ++row)
            names += store.object(row).displayName;
        names.removeIf([this](const QString &name) { return !name.contains(m_filter); });
        std::stable_sort(names.begin(), names.end(), [this](const QString &a, const QString &b) {
            return m_order == Qt::AscendingOrder ? a < b : b < a;
        });
        return names;
    }

private:
    QString letter() { return QChar(u'g' + m_random.bounded(4)); } // in no ID

    QString name()
    {
        QString text;
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            text += letter();
        return text;
    }

    void reload()
    {
        QJsonArray objects;
        for (int i = m_random.bounded(50, 200); i > 0; --i)
            objects.append(listedObject(i, name()));
        m_server.reply(200, listReply(objects));
        m_list.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_list.state(), DirectoryList::State::Loaded, 20'000);
    }

    void rename()
    {
        const qsizetype row = m_random.bounded(int(m_list.store().size()));
        DirectoryObject object = m_list.store().object(row);
        object.displayName = name();
        m_list.update(object);
    }

    void setFilter(const QString &filter)
    {
        m_filter = filter;
        m_model.setFilter(filter);
    }

    void turnAround()
    {
        m_order = m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_model.sort(ObjectTableModel::DisplayName, m_order);
    }

    LocalHttpServer m_server;
    RecordedTokens m_tokens;
    DirectoryWorkshop m_workshop;
    DirectoryList m_list{ListKind::AppRegistrations, GraphEndpoint(m_server.url()), m_tokens,
                         m_workshop};
    ObjectTableModel m_model{m_list};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};
    QRandomGenerator m_random{17};
    QString m_filter;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace

class TestObjectTableWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSlowWay();
};

void TestObjectTableWalk::agreesWithTheSlowWay()
{
    Walk walk;
    for (int number = 0; number < 300; ++number) {
        walk.step(number);
        QCOMPARE(walk.seen(), walk.expected());
    }
}

QTEST_GUILESS_MAIN(TestObjectTableWalk)
#include "tst_objecttablewalk.moc"
