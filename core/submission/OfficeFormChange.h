// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"
#include "core/reports/ReportTemplate.h"

namespace santalka::OfficeFormChange {

/// Checks a template and keeps it in the file as the office's own; what is wrong with it is named and the form in use stays.
Result<reports::ReportTemplate> adopt(EditService& edit, const QString& path);
/// Back to the shipped form.
Result<void> giveUp(EditService& edit);

}  // namespace santalka::OfficeFormChange
