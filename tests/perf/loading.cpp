// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "loading.h"

#include "app/directory/directorylist.h"
#include "app/directory/directorystore.h"
#include "app/directory/directoryworkshop.h"
#include "app/models/objecttablemodel.h"
#include "app/signin/statictoken.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>

#include <ctime>

using namespace Keyturn;

LoadingTime timeOfLoading(const QUrl &server, const QByteArray &bearer, int objectCount)
{
    StaticToken token(bearer);
    const std::clock_t start = std::clock();
    QElapsedTimer time;
    time.start();
    DirectoryWorkshop workshop;
    DirectoryList list(ListKind::AppRegistrations, GraphEndpoint(server), token, workshop);
    ObjectTableModel model(list);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    list.refresh();
    QSignalSpy changed(&list, &DirectoryList::stateChanged);
    while (list.state() == DirectoryList::State::Loading)
        changed.wait(60'000);
    const LoadingTime passed = {.seconds = double(time.nsecsElapsed()) / 1e9,
                                .processorSeconds = double(std::clock() - start) / CLOCKS_PER_SEC};
    if (model.rowCount() != objectCount)
        qFatal("%d of %d objects arrived", model.rowCount(), objectCount);
    return passed;
}
