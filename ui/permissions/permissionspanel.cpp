// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/permissionspanel.h"

#include "app/core/plainname.h"
#include "app/directory/missingpermissions.h"
#include "ui/common/announcement.h"
#include "ui/common/calmwheel.h"
#include "ui/common/fittingscrollarea.h"
#include "ui/common/wrappedlabel.h"
#include "ui/help/explainbutton.h"
#include "ui/permissions/grantingtext.h"
#include "ui/permissions/mayaddtext.h"
#include "ui/permissions/permissionoffer.h"
#include "ui/permissions/permissiontexts.h"
#include "ui/permissions/rolename.h"
#include "ui/permissions/texttable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array Kinds{ObjectKind::Application, ObjectKind::ServicePrincipal,
                               ObjectKind::AgentIdentityBlueprint};
    constexpr std::array Acts{DirectoryAct::AddSecret, DirectoryAct::RemoveSecret,
                              DirectoryAct::List, DirectoryAct::ReadPolicy, DirectoryAct::Refresh};
    constexpr std::array Rows{TokenKind::WorkAccount, TokenKind::PersonalAccount,
                              TokenKind::Application};

    void makeBold(QWidget &widget, bool isBold)
    {
        QFont font = widget.font();
        font.setBold(isBold);
        widget.setFont(font);
    }

    /// The tables themselves do not scroll.
    void followCells(QTableWidget &table, QScrollArea &area)
    {
        QObject::connect(&table, &QTableWidget::currentItemChanged, &area,
                         [&table, &area](const QTableWidgetItem *current) {
                             if (!current || !table.hasFocus())
                                 return;
                             const QRect cell = table.visualItemRect(current);
                             const QPoint middle =
                                 table.viewport()->mapTo(area.widget(), cell.center());
                             area.ensureVisible(middle.x(), middle.y(), 0, cell.height());
                         });
    }

} // namespace

PermissionsPanel::PermissionsPanel(Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_form(new QFormLayout)
    , m_account(new WrappedLabel({}, this))
    , m_kind(new QComboBox(this))
    , m_object(new WrappedLabel({}, this))
    , m_verdict(new WrappedLabel({}, this))
    , m_nextStep(new WrappedLabel({}, this))
    , m_act(new QComboBox(this))
    , m_permissions(new TextTable({{tr("Permission type"), 4},
                                   {tr("Least privileged permissions"), 5},
                                   {tr("Higher privileged permissions"), 5}},
                                  this))
    , m_offer(new PermissionOffer(this))
    , m_rolesNote(new WrappedLabel({}, this))
    , m_roles(new TextTable({{tr("Owner or role"), 3}, {tr("You"), 2}}, this))
    , m_page(new QLabel(this))
    , m_checkAgain(new QPushButton(tr("Check &again"), this))
    , m_check(new WrappedLabel({}, this))
    , m_explain(new ExplainButton(this))
{
    setWindowTitle(tr("Permissions"));
    addForm();
    auto *const area = new FittingScrollArea(makeContent(), this);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addLayout(makeButtons());
    offerKinds();
    offerActs();
    for (QTableWidget *table : {m_permissions, m_roles})
        followCells(*table, *area);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        offerActs();
        showAll();
    });
    connect(m_act, &QComboBox::currentIndexChanged, this, [this] {
        showVerdict();
        showTable();
    });
    showAll();
    // Qt itself gives no window more than two thirds of the screen's width: lines would be shorter
    // than planned for, and the window had to grow while it is about to be placed.
    resize(sizeHint().boundedTo(screen()->availableSize()));
    m_kind->setFocus();
}

void PermissionsPanel::addForm()
{
    m_account->setObjectName(u"account"_s);
    m_object->setObjectName(u"object"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_nextStep->setObjectName(u"nextStep"_s);
    m_kind->setObjectName(u"kind"_s);
    m_act->setObjectName(u"act"_s);
    // Qt reports a combo box by its current text, so its name goes into the description as well.
    m_kind->setAccessibleDescription(tr("Objects"));
    m_act->setAccessibleDescription(tr("Action"));
    calmWheel(*m_kind);
    calmWheel(*m_act);
    m_form->addRow(tr("Signed in"), m_account);
    m_form->addRow(tr("&Objects"), m_kind);
    m_form->addRow(tr("Chosen"), m_object);
    // Qt puts a label of its own somewhat below the first of several lines.
    auto *const adding = new QLabel(tr("Add secret"), this);
    adding->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->addRow(adding, m_verdict);
    m_form->addRow(QString(), m_nextStep);
    m_form->addRow(tr("Ac&tion"), m_act);
}

QWidget *PermissionsPanel::makeContent()
{
    m_permissions->setAccessibleName(tr("Documented permissions"));
    m_roles->setAccessibleName(tr("Roles that suffice"));
    connect(m_offer, &PermissionOffer::askChosen, this, &PermissionsPanel::askChosen);
    m_rolesNote->setObjectName(u"rolesNote"_s);
    m_page->setObjectName(u"page"_s);
    m_page->setTextFormat(Qt::PlainText);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const content = new QWidget(this);
    auto *const rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->addLayout(m_form);
    rows->addWidget(m_permissions);
    rows->addWidget(m_offer);
    rows->addWidget(m_rolesNote);
    rows->addWidget(m_roles);
    rows->addWidget(m_page);
    rows->addStretch();
    return content;
}

QLayout *PermissionsPanel::makeButtons()
{
    m_check->setObjectName(u"check"_s);
    m_checkAgain->setToolTip(tr("Get a new token, such as after a role was activated"));
    m_checkAgain->setAutoDefault(false); // or Enter would start it from anywhere
    // Of use all the time, or it would lose the focus: one that is under way goes on.
    connect(m_checkAgain, &QPushButton::clicked, this, [this] {
        if (!m_isChecking)
            Q_EMIT checkAgainChosen();
    });
    auto *const close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_checkAgain);
    buttons->addWidget(m_check, 1);
    buttons->addWidget(m_explain);
    buttons->addWidget(close);
    return buttons;
}

void PermissionsPanel::offerKinds()
{
    for (const ObjectKind kind : Kinds)
        m_kind->addItem(objectsText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_facts.kind)));
}

/// What is documented for the kind; what was chosen stays chosen where it is.
void PermissionsPanel::offerActs()
{
    const QSignalBlocker whoeverAsksShowsIt(m_act);
    const QVariant chosen = m_act->currentData();
    m_act->clear();
    for (const DirectoryAct act : Acts) {
        if (findPermissionTable(chosenKind(), act))
            m_act->addItem(actText(act), int(act));
    }
    m_act->setCurrentIndex(std::max(0, m_act->findData(chosen)));
}

void PermissionsPanel::setFacts(const Facts &facts)
{
    m_facts = facts;
    m_isChecking = false;
    showAll();
    // Who does not see the words change has to hear of it.
    QLabel &news = m_facts.problem.isEmpty() ? *m_verdict : *m_check;
    announce(news, news.text());
}

void PermissionsPanel::setChecking()
{
    m_isChecking = true;
    showCheck();
    announce(*m_check, m_check->text());
}

void PermissionsPanel::showAll()
{
    const QString account = plainName(m_facts.account);
    const QString kind = tokenKindText(m_facts.token.kind);
    m_account->setText(account.isEmpty() ? kind : tr("%1 – %2").arg(account, kind));
    m_object->setText(plainName(m_facts.objectName));
    m_form->setRowVisible(m_object, isAboutObject());
    showVerdict();
    showTable();
    showCheck();
}

void PermissionsPanel::showVerdict()
{
    AddingFacts known{.kind = chosenKind(), .token = m_facts.token, .roles = m_facts.roles};
    if (isAboutObject())
        known.ownsObject = m_facts.ownsObject;
    const MayAdd verdict = mayAdd(known);
    m_verdict->setText(mayAddText(verdict, isAboutObject() ? Objects::One : Objects::AnyOfTheKind));
    makeBold(*m_verdict, verdict.answer == MayAdd::Answer::No);
    // What helps against a missing permission depends on how one is signed in.
    const bool isToldBelow = m_facts.way && verdict.hiddenBy.isEmpty()
        && verdict.has(MayAdd::Obstacle::PermissionMissing);
    //: %1 is the action "Add a secret".
    const QString below = chosenAct() == DirectoryAct::AddSecret
        ? QString()
        : tr("What can be done about it is said under the action “%1”.")
              .arg(actText(DirectoryAct::AddSecret));
    const QString step = isToldBelow ? below : mayAddNextStep(verdict);
    m_nextStep->setText(step);
    m_form->setRowVisible(m_nextStep, !step.isEmpty());
}

void PermissionsPanel::showTable()
{
    const PermissionTable *const table = findPermissionTable(chosenKind(), chosenAct());
    std::vector<QStringList> rows;
    int ownRow = -1;
    for (const TokenKind kind : Rows) {
        const bool isOwn = kind == m_facts.token.kind;
        const auto own = isOwn ? std::optional(m_facts.token) : std::nullopt;
        if (isOwn)
            ownRow = int(rows.size());
        const QString name = tokenKindText(kind);
        rows.push_back({isOwn ? tr("%1\nYou are here").arg(name) : name,
                        leastText(table->row(kind), own), higherText(table->row(kind), own)});
    }
    m_permissions->setRows(rows, ownRow);
    showOffer(*table);
    showRoles(table->rule);
    //: %1 is the address of a page.
    m_page->setText(tr("Microsoft's page: %1").arg(table->page));
}

/// Where the token does not tell what it holds, nothing is known to be missing.
void PermissionsPanel::showOffer(const PermissionTable &table)
{
    PermissionOffer::Offer offer{.canAsk = m_facts.canAsk, .way = m_facts.way};
    if (m_facts.token.permissions)
        offer.missing = missingPermissions(table, m_facts.token);
    offer.reason = reasonText(chosenAct());
    m_offer->setOffer(offer);
}

void PermissionsPanel::showRoles(const RoleRule &rule)
{
    const QString instead = withoutRolesText(m_facts.token.kind);
    m_rolesNote->setText(instead.isEmpty()
                             ? tr("Besides one of these permissions, a work or school "
                                  "account needs one of these:")
                             : instead);
    m_roles->setVisible(instead.isEmpty());
    std::vector<QStringList> rows;
    if (rule.isAnyMemberEnough)
        rows.push_back({tr("Any user, as long as the directory is not restricted"), tr("yes")});
    if (rule.isOwnerEnough) {
        const auto owns = isAboutObject() ? m_facts.ownsObject : std::nullopt;
        const QString known = owns.value_or(false) ? tr("yes") : tr("no");
        rows.push_back({tr("Owner of the object"), owns ? known : tr("not known")});
    }
    for (const DirectoryRole &role : rule.roles) {
        const bool isHad = RoleRule{.roles = {role}}.sufficientOf(m_facts.roles) != nullptr;
        const QString missing = m_facts.roles.isComplete ? tr("no") : tr("not known");
        rows.push_back({roleName(role.displayName), isHad ? tr("yours") : missing});
    }
    m_roles->setRows(rows);
}

void PermissionsPanel::showCheck()
{
    //: %1 is a time of the day.
    const QString last = m_facts.checkedAt.isValid()
        ? tr("Last checked at %1")
              .arg(QLocale().toString(m_facts.checkedAt.toLocalTime(), tr("HH:mm:ss")))
        : QString();
    const QString known = m_facts.problem.isEmpty() ? last : m_facts.problem;
    m_check->setText(m_isChecking ? tr("Checking…") : known);
    m_explain->setTopic(m_isChecking ? QString() : m_facts.problemTopic);
}

ObjectKind PermissionsPanel::chosenKind() const
{
    return ObjectKind(m_kind->currentData().toInt());
}

DirectoryAct PermissionsPanel::chosenAct() const
{
    return DirectoryAct(m_act->currentData().toInt());
}

bool PermissionsPanel::isAboutObject() const
{
    return !m_facts.objectName.isEmpty() && chosenKind() == m_facts.kind;
}

} // namespace Keyturn
