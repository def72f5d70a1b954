// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryrole.h"

#include "app/core/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

bool DirectoryRole::isSameAs(const DirectoryRole &other) const
{
    if (!templateId.isNull() && !other.templateId.isNull())
        return templateId == other.templateId;
    return !displayName.isEmpty()
        && displayName.compare(other.displayName, Qt::CaseInsensitive) == 0;
}

GraphResult<DirectoryRole> DirectoryRole::fromJson(const QJsonObject &json)
{
    JsonReader in(json);
    const DirectoryRole role{
        .displayName = in.optionalString("displayName"_L1),
        .templateId = in.optionalUuid("roleTemplateId"_L1),
    };
    if (role.displayName.isEmpty() && role.templateId.isNull())
        return tl::unexpected(GraphError::malformedReply(u"neither a name nor a template"_s));
    return in.finish(role).map_error(&GraphError::malformedReply);
}

} // namespace Keyturn
