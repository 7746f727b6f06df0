// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Funding.h"
#include "core/domain/Project.h"
#include "core/editing/EditService.h"

#include <QHash>

namespace santalka::sample {

/// What later parts of the sample refer to. Ids are those of the file.
struct Context {
  EditService& edit;
  QHash<QString, qint64> sources;        ///< funding source by code
  QHash<QString, qint64> measures;       ///< measure by number
  std::vector<qint64> needs;
  std::vector<qint64> stakeholders;
  int year = 2026;
};

inline QString text(const char* utf8) { return QString::fromUtf8(utf8); }

Result<void> addOffice(Context& context);      ///< municipality, coordinator, addressees, sources
Result<void> addNetwork(Context& context);     ///< stakeholders and contacts
Result<void> addNeeds(Context& context);       ///< needs, challenges, studies
Result<void> addPlan(Context& context);        ///< plan, measures, indicators, values, money
Result<void> addProjects(Context& context);    ///< proposals, projects, payment requests, channels, deadlines
Result<void> addActivities(Context& context);
Result<void> addStatistics(Context& context);
Result<void> addReports(Context& context);     ///< prose of two years
Result<void> addLargeCity(Context& context);   ///< everything of the large file

}  // namespace santalka::sample
