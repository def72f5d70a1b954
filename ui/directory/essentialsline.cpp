// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/essentialsline.h"

#include "app/core/plainname.h"
#include "app/directory/directoryobject.h"
#include "app/directory/expiry.h"
#include "app/directory/owner.h"
#include "ui/common/datewidth.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fontsize.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/popupbutton.h"
#include "ui/directory/hiding.h"
#include "ui/directory/objecttexts.h"
#include "ui/directory/ownertexts.h"
#include "ui/directory/portalactions.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int IdCharacters = 15;
    constexpr int OwnersCharacters = 28;
    constexpr int Gap = 12;

    CopyField::Content idContent(const QString &id)
    {
        return {.shown = id.isEmpty() ? u"—"_s : id, .copied = id};
    }

    CopyField::Content idContent(const QUuid &id)
    {
        return idContent(id.isNull() ? QString() : id.toString(QUuid::WithoutBraces));
    }

    /// From where the middle of its letters is that of larger ones beside it.
    int toBaseline(const QWidget &large, const QWidget &small)
    {
        const QFontMetrics one = large.fontMetrics();
        const QFontMetrics other = small.fontMetrics();
        return ((one.ascent() - one.descent()) - (other.ascent() - other.descent()) + 1) / 2;
    }

    int dateCharacters(const QWidget &widget)
    {
        const QFontMetrics metrics = widget.fontMetrics();
        return dateWidth(metrics) / letterWidth(metrics) + 1;
    }

} // namespace

EssentialsLine::EssentialsLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_kind(new ElidedLabel(Qt::ElideRight, this))
    , m_portalMenu(new QMenu(this))
    , m_portal(new PopupButton(*m_portalMenu, this))
    , m_hiding(new ElidedLabel(Qt::ElideRight, this))
    , m_remedy(new QToolButton(this))
    , m_appId(new CopyField(tr("Application (client) ID"), tr("Copy Application (client) ID"),
                            Qt::ElideMiddle, IdCharacters, this))
    , m_objectId(
          new CopyField(tr("Object ID"), tr("Copy Object ID"), Qt::ElideMiddle, IdCharacters, this))
    , m_tenantId(new CopyField(tr("Directory (tenant) ID"), tr("Copy Directory (tenant) ID"),
                               Qt::ElideMiddle, IdCharacters, this))
    , m_created(new CopyField(tr("Created on"), tr("Copy time of creation"), Qt::ElideRight,
                              dateCharacters(*this), this))
    , m_owners(
          new CopyField(tr("Owners"), tr("Copy owners"), Qt::ElideRight, OwnersCharacters, this))
    , m_explain(new ExplainButton(this))
    , m_fields({m_appId, m_objectId, m_tenantId, m_created, m_owners})
    , m_grid(new QGridLayout)
{
    m_name->setObjectName(u"displayName"_s);
    QFont font = m_name->font();
    font.setBold(true);
    takeSize(font, font, 1.25);
    m_name->setFont(font);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setQuiet(true);
    m_owners->setObjectName(u"owners"_s);
    m_created->setObjectName(u"created"_s);
    m_owners->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_hiding->setObjectName(u"hiding"_s);
    m_remedy->setFocusPolicy(Qt::TabFocus);
    connect(m_remedy, &QToolButton::clicked, this, &EssentialsLine::remedyChosen);
    m_remedy->setText(u"Xg"_s); // for its height
    const int remedyHeight = m_remedy->sizeHint().height();
    m_portal->setText(tr("Entra admin center"));
    m_portal->setAccessibleName(tr("Open in Entra admin center"));
    m_portal->setArrowType(Qt::DownArrow);
    m_portal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_portal->hide();
    m_portalMenu->setToolTipsVisible(true);
    setHiding({});
    setTenantId({});

    auto *title = new QHBoxLayout;
    title->setContentsMargins(CopyField::Inset, 0, CopyField::Inset, 0);
    title->setSpacing(letterWidth(fontMetrics()) * 2);
    title->addWidget(m_name);
    for (ElidedLabel *const label : {m_kind, m_hiding}) {
        label->setContentsMargins(0, 2 * toBaseline(*m_name, *label), 0, 0);
        title->addWidget(label);
    }
    m_kind->setSizePolicy(QSizePolicy::Minimum, m_kind->sizePolicy().verticalPolicy());
    title->addWidget(m_remedy);
    title->addStrut(remedyHeight); // or what is below would move when it comes
    title->addStretch(1);
    title->addWidget(m_portal);
    m_grid->setHorizontalSpacing(Gap);
    m_grid->setVerticalSpacing(2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(title);
    layout->addLayout(m_grid);
    arrange(int(m_fields.size()));
}

void EssentialsLine::setObject(const DirectoryObject &object)
{
    m_name->setText(plainName(object.displayName));
    m_kind->setText(objectKindText(object));
    m_appId->setContent(idContent(object.ref.appId));
    m_objectId->setContent(idContent(object.ref.objectId));
    m_created->setContent({.shown = localDateText(object.createdDateTime),
                           .copied = exactTimeText(object.createdDateTime)});
}

void EssentialsLine::addPortal(const PortalActions &portal)
{
    m_portalMenu->addActions(portal.all());
    connect(&portal, &PortalActions::changed, m_portal,
            [this](bool isPossible, const QString &why) {
                m_portal->setEnabled(isPossible);
                m_portal->setToolTip(why);
            });
    m_portal->show();
}

void EssentialsLine::setHiding(const Hiding &hiding)
{
    m_hiding->setText(hiding.reason);
    m_remedy->setText(hiding.remedy);
    m_hiding->setVisible(!hiding.reason.isEmpty());
    m_remedy->setVisible(!hiding.reason.isEmpty());
}

void EssentialsLine::setTenantId(const QString &tenantId)
{
    m_tenantId->setContent(idContent(tenantId));
}

void EssentialsLine::tellOwners(const CopyField::Content &owners, const QString &topic)
{
    m_owners->setContent(owners);
    m_explain->setTopic(topic);
}

void EssentialsLine::setOwners(const OwnerList &owners)
{
    tellOwners({.shown = ownersText(owners),
                .copied = ownersToCopy(owners),
                .whole = ownersInFull(owners)});
}

void EssentialsLine::setOwnersUnread(const GraphError &error, ObjectKind kind)
{
    const QString reason =
        graphReadingErrorText(error, kind) + u'\n' + tr("Refresh (F5) reads them again.");
    const QString details = graphErrorDetails(error);
    tellOwners({.shown = tr("Owners could not be read"),
                .copied = details.isEmpty() ? reason : details,
                .whole = reason},
               errorTopic(error));
}

void EssentialsLine::setOwnersAwaited(bool isSlow)
{
    tellOwners({.shown = isSlow ? tr("Reading…") : QString(), .copied = {}});
}

void EssentialsLine::setOwnersUnavailable(const QString &reason)
{
    tellOwners({.shown = u"—"_s, .copied = {}, .whole = reason});
}

/// Narrower than the fields are now: they wrap.
QSize EssentialsLine::minimumSizeHint() const
{
    auto *const widest = *std::ranges::max_element(
        m_fields, {}, [](const CopyField *field) { return field->minimumSizeHint().width(); });
    return {widest->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void EssentialsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsIn(width()); columns != m_columns)
        arrange(columns);
}

/// As many as have room side by side, each as wide as its widest field.
int EssentialsLine::columnsIn(int width) const
{
    for (int columns = int(m_fields.size()); columns > 1; --columns) {
        std::vector<int> widths(size_t(columns), 0);
        for (size_t i = 0; i < m_fields.size(); ++i) {
            int &column = widths[i % size_t(columns)];
            const bool spansTheRest = i + 1 == m_fields.size() && i >= size_t(columns);
            if (!spansTheRest)
                column = std::max(column, m_fields[i]->sizeHint().width());
        }
        int sum = Gap * (columns - 1);
        if (!m_explain->isHidden())
            sum += Gap + m_explain->sizeHint().width();
        for (const int column : widths)
            sum += column;
        if (sum <= width)
            return columns;
    }
    return 1;
}

void EssentialsLine::arrange(int columns)
{
    for (CopyField *field : m_fields)
        m_grid->removeWidget(field);
    m_grid->removeWidget(m_explain);
    for (int column = 0; column < int(m_fields.size()); ++column)
        m_grid->setColumnStretch(column, column == columns - 1 ? 1 : 0);
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const bool isLast = i + 1 == int(m_fields.size());
        const int column = i % columns;
        // Only the owners take what room is left; IDs stay narrow.
        m_grid->addWidget(m_fields[size_t(i)], i / columns, column, 1,
                          isLast ? columns - column : 1, isLast ? Qt::Alignment() : Qt::AlignLeft);
    }
    m_grid->addWidget(m_explain, (int(m_fields.size()) - 1) / columns, columns, Qt::AlignVCenter);
    m_columns = columns;
    updateGeometry();
}

} // namespace Keyturn
