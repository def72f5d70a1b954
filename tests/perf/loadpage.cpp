// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/directory/directorylist.h"
#include "app/directory/directorystore.h"
#include "app/directory/directoryworkshop.h"
#include "app/http/extraauthorities.h"
#include "app/models/objecttablemodel.h"
#include "app/signin/statictoken.h"
#include "ui/common/celldelegate.h"
#include "ui/common/rowtable.h"

#include <QApplication>
#include <QTimer>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The table of the program's list page, as its setUpTable() makes it.
void setUp(RowTable &table, ObjectTableModel &model)
{
    using Look = CellDelegate::Look;
    auto *const delegate = new CellDelegate(
        {Look::Plain, Look::Plain, Look::Status, Look::Quiet, Look::Id, Look::Quiet},
        ObjectTableModel::ExpiryRole, &table);
    delegate->setShortTextRole(ObjectTableModel::ShortTextRole);
    table.setItemDelegate(delegate);
    table.setModel(&model);
    table.setColumnWidths({0, 0, 16, 8, 17, 11});
    table.setSortingEnabled(true);
    table.resize(1200, 800);
}

} // namespace

/// load_page SERVER COUNT [CA-FILE]: loads a list of so many objects into the program's table on
/// screen and ends at once when they are painted. The token comes by the standard input.
int main(int argc, char *argv[])
{
    installRedactingLog();
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::string bearer;
    if (arguments.size() < 3 || !std::getline(std::cin, bearer))
        return 2;
    TransportSettings transport;
    if (arguments.size() > 3) {
        const auto authorities = readExtraAuthorities(arguments[3]);
        if (!authorities)
            return 2;
        transport.extraAuthorities = authorities->certificates;
    }
    const qlonglong expected = arguments[2].toLongLong();
    StaticToken token(QByteArray::fromStdString(bearer));
    DirectoryWorkshop workshop;
    DirectoryList list(ListKind::AppRegistrations, GraphEndpoint(QUrl(arguments[1]), transport),
                       token, workshop);
    list.refresh(); // as the program does: its request travels while what shows it is made
    ObjectTableModel model(list);
    RowTable table;
    setUp(table, model);
    table.show();
    QObject::connect(&list, &DirectoryList::stateChanged, &table, [&] {
        if (list.state() == DirectoryList::State::Loading)
            return;
        QTimer::singleShot(0, &table, [&] {
            table.viewport()->repaint();
            std::_Exit(list.store().size() == expected ? 0 : 1); // names are sorted only now
        });
    });
    return QApplication::exec();
}
