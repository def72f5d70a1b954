// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

/// Replies of a large tenant as `GET /applications?$top=999&$select=…` gives them, the same in
/// every run: 1.25 secrets an object, names of some words.
QList<QByteArray> listBodies(int objectCount);
