// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiringtexts.h"

#include "app/expiring/expiringlists.h"
#include "app/expiring/expiringmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/listtexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct ExpiringTexts
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::ExpiringTexts)
    };

    QString whyMineIsUnknown(const DirectoryList &owned)
    {
        if (owned.state() == DirectoryList::State::NotSupported)
            return ExpiringTexts::tr("Nothing can be read of it as you are signed in.");
        return owned.state() == DirectoryList::State::Failed
            ? ExpiringTexts::tr("The message below says why.")
            : ExpiringTexts::tr("Refresh (F5) reads it.");
    }

} // namespace

QString expiringCountText(const ExpiringModel &model, const ExpiringLists &lists)
{
    if (!model.isCollected())
        return {};
    const int count = model.rowCount();
    QStringList parts = {count == 1 ? ExpiringTexts::tr("1 secret")
                                    : ExpiringTexts::tr("%Ln secrets", nullptr, count)};
    if (const auto muted = int(model.mutedCount()); muted > 0)
        parts.append(muted == 1 ? ExpiringTexts::tr("1 is muted and not shown")
                                : ExpiringTexts::tr("%Ln are muted and not shown", nullptr, muted));
    const QString objects = QLocale().toString(lists.objectCount());
    if (lists.isLoading())
        parts.append(
            ExpiringTexts::tr("the lists are still loading: %1 objects so far").arg(objects));
    else if (!lists.isComplete())
        parts.append(ExpiringTexts::tr("not all lists are loaded: %1 objects").arg(objects));
    return parts.join(u" · "_s);
}

QString unreadListsText(const ExpiringLists &lists)
{
    QStringList sentences;
    for (const DirectoryList *const list : lists.failed()) {
        //: %1 is the name of a list, %2 a sentence that tells what went wrong.
        sentences.append(ExpiringTexts::tr("%1: %2").arg(
            listTitle(list->kind()),
            graphReadingErrorText(list->error(), objectKind(list->kind()))));
    }
    return sentences.join(u'\n');
}

QString mutingText(const std::vector<ExpiringSecret> &secrets, bool areMore)
{
    const auto count = int(secrets.size());
    if (areMore) {
        return ExpiringTexts::tr("The first %Ln of the secrets that are selected will not be shown "
                                 "among the expiring ones until the day on which you look again.",
                                 nullptr, count);
    }
    if (count > 1) {
        return ExpiringTexts::tr("%Ln secrets will not be shown among the expiring ones until the "
                                 "day on which you look again.",
                                 nullptr, count);
    }
    //: %1 is the description of a secret, %2 the name of its application.
    return ExpiringTexts::tr("“%1” of %2 will not be shown among the expiring secrets until the "
                             "day on which you look again.")
        .arg(secrets.front().description, secrets.front().ownerName);
}

void tellWhyNothingExpires(EmptyState &place, const ExpiringModel &model,
                           const ExpiringLists &lists)
{
    const ExpiringQuery &query = model.query();
    const ExpiringQuery plain{.days = query.days};
    const DirectoryList &owned = lists.owned();
    const bool isMineUnknown = query.isMineOnly && owned.store().size() == 0
        && owned.state() != DirectoryList::State::Loaded;
    const bool isNothingThere = lists.objectCount() == 0 || isMineUnknown;
    if (!model.isCollected() || (lists.isLoading() && isNothingThere))
        place.tell(ExpiringTexts::tr("Reading the lists…"));
    else if (isMineUnknown)
        place.tell(ExpiringTexts::tr("It is not known which applications are yours."),
                   ExpiringTexts::tr("Show all of them"), whyMineIsUnknown(owned));
    else if (query != plain && !lists.isLoading())
        place.tell(ExpiringTexts::tr("No secret matches."), ExpiringTexts::tr("Show all of them"));
    else if (lists.isLoading())
        place.tell(ExpiringTexts::tr("None so far."), {},
                   ExpiringTexts::tr("The lists are being read."));
    else if (lists.objectCount() == 0)
        place.tell(ExpiringTexts::tr("There is nothing to look in."), {},
                   ExpiringTexts::tr("Refresh (F5) reads the lists."));
    else if (query.days == ExpiringQuery::Expired)
        place.tell(ExpiringTexts::tr("No secret has expired."));
    else
        place.tell(ExpiringTexts::tr("No secret expires within %n days.", nullptr, query.days));
}

} // namespace Keyturn
