// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "ui/common/copyfield.h"

#include <vector>

class QGridLayout;
class QMenu;
class QToolButton;

namespace Keyturn {

struct DirectoryObject;
struct GraphError;
struct Hiding;
struct OwnerList;
class ElidedLabel;
class ExplainButton;
class PopupButton;
class PortalActions;

/// What an object is called and known by; the admin center calls it "Essentials". Its fields stand
/// in one line where there is room, and wrap on one grid where there is not.
class EssentialsLine : public QWidget
{
    Q_OBJECT

public:
    explicit EssentialsLine(QWidget *parent = nullptr);

    void setObject(const DirectoryObject &object);
    void setTenantId(const QString &tenantId);

    void setOwners(const OwnerList &owners);
    void setOwnersUnread(const GraphError &error, ObjectKind kind);
    void setOwnersAwaited(bool isSlow); ///< says that they are being read only if that takes long
    void setOwnersUnavailable(const QString &reason);

    void addPortal(const PortalActions &portal); ///< a button with a menu of these
    void setHiding(const Hiding &hiding); ///< said beside the name, with a button for the remedy

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void remedyChosen(); ///< of the hiding

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellOwners(const CopyField::Content &owners, const QString &topic = {});
    int columnsIn(int width) const;
    void arrange(int columns);

    ElidedLabel *const m_name;
    ElidedLabel *const m_kind;
    QMenu *const m_portalMenu;
    PopupButton *const m_portal;
    ElidedLabel *const m_hiding;
    QToolButton *const m_remedy;
    CopyField *const m_appId;
    CopyField *const m_objectId;
    CopyField *const m_tenantId;
    CopyField *const m_created;
    CopyField *const m_owners;
    ExplainButton *const m_explain; // behind the owners, where they could not be read
    const std::vector<CopyField *> m_fields; // in their order
    QGridLayout *const m_grid;
    int m_columns = 0;
};

} // namespace Keyturn
