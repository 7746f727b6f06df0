// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"

namespace santalka::FileSetup {

/// The row of municipalities.csv that a person means by a LAU code, an ISO code (LT-01) or a name; NotFound otherwise,
/// with the hint to choose one of the 60.
Result<QHash<QString, QString>> findMunicipality(const QString& codeOrName);

/// What every file starts with: the shipped funding sources as records that the office may change.
void addFundingSources(ChangeSet& changes);

/// Fills a new file: municipality, funding sources, SPPD and its three places for coordinators who always get copies,
/// and the report of the year.
Result<void> setUp(EditService& edit, const QString& municipality, int year);

}  // namespace santalka::FileSetup
