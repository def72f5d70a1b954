// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/emptylist.h"

#include "app/core/sentences.h"
#include "app/directory/directorystore.h"
#include "app/models/objectfilter.h"
#include "app/models/objecttablemodel.h"
#include "app/models/searchquestion.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/listtexts.h"
#include "ui/permissions/grantingtext.h"

namespace Keyturn {

using State = DirectoryList::State;

EmptyList::EmptyList(const ObjectTableModel &model, QWidget *parent)
    : EmptyState(parent)
    , m_model(model)
{
    connect(this, &EmptyState::actionChosen, this, &EmptyList::findMore);
}

void EmptyList::tellWhy(const QString &type)
{
    const DirectoryList &list = m_model.list();
    if (list.state() == State::NotSupported)
        tell(tr("Not supported for personal Microsoft accounts."), {},
             tr("Sign in with a work or school account to see this list."));
    else if (list.state() == State::Loading)
        tell(tr("Loading…")); // what is looked for may still come
    else if (list.store().size() > 0)
        tellThatNothingMatches(type);
    else if (list.state() == State::Cancelled)
        tell(tr("Loading was cancelled."), tr("Refresh"), tr("Nothing had arrived until then."));
    else if (list.state() == State::Loaded)
        tellWithLack(emptyListText(list.kind()), tr("Or there are some that you may not see."),
                     emptyListNextStep(list.kind()));
    else if (list.state() == State::Failed)
        tellWithLack(tr("The list could not be loaded."), {}, tr("The message above says why."));
    else
        tell({}); // about to load
}

/// That there are no rows: with what helps if it is a permission that lacks, beside any doubt about
/// what is said, or else with what can be done otherwise.
void EmptyList::tellWithLack(const QString &sentence, const QString &doubt, const QString &nextStep)
{
    if (suffersFromLack())
        tell(sentence, m_lack.canAsk ? askForText(m_lack.permissions) : QString(),
             joinedSentences({doubt, m_lack.help}));
    else
        tell(sentence, {}, nextStep);
}

/// As far as the list has come.
bool EmptyList::suffersFromLack() const
{
    const DirectoryList &list = m_model.list();
    if (m_lack.permissions.isEmpty() || list.store().size() > 0)
        return false;
    return list.state() == State::Failed ? isRightMissing(list.error())
                                         : list.state() == State::Loaded;
}

void EmptyList::tellThatNothingMatches(const QString &type)
{
    const QString text = m_model.filter();
    if (m_model.applicationType()) {
        tell(text.isEmpty()
                 ? tr("No application here is of the type “%1”; other types are hidden.").arg(type)
                 : tr("Nothing matches “%1”. The application type “%2” may hide it.")
                       .arg(text.simplified(), type),
             tr("Show all applications"));
        return;
    }
    const auto question = SearchQuestion::fromText(text);
    if (question.areIdsMeant) {
        tell(question.ids.size() == 1
                 ? tr("Nothing in this list has the ID %1.")
                       .arg(question.ids.front().toString(QUuid::WithoutBraces))
                 : tr("Nothing in this list has one of the %Ln IDs.", nullptr,
                      int(question.ids.size())),
             tr("Clear search"), tr("Only whole IDs of a text like this are searched for."));
        return;
    }
    tell(tr("Nothing matches “%1”.").arg(text.simplified()), tr("Clear search"),
         tr("Names of this list are searched, whole or in part, and its IDs from %1 digits on.")
             .arg(ObjectFilter::LeastIdDigits));
}

/// What the button is there for.
void EmptyList::findMore()
{
    if (suffersFromLack())
        Q_EMIT askChosen(m_lack.permissions);
    else if (m_model.list().store().size() == 0)
        Q_EMIT refreshChosen();
    else if (m_model.applicationType())
        Q_EMIT allTypesChosen();
    else
        Q_EMIT clearingChosen();
}

} // namespace Keyturn
