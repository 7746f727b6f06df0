// SPDX-License-Identifier: EUPL-1.2
#include "core/submission/OfficeFormChange.h"

#include "core/reports/OfficeForm.h"

namespace santalka::OfficeFormChange {

namespace {

/// A setting is no step to be undone; a notice without records tells that something about the file is different.
Result<void> keep(EditService& edit, const QString& json) {
  if (auto done = edit.store().setSetting(reports::OfficeForm::settingKey(), json); !done) return done;
  edit.adopt({ChangeNotice{}});
  return {};
}

}  // namespace

Result<reports::ReportTemplate> adopt(EditService& edit, const QString& path) {
  auto bytes = reports::ReportTemplate::bytesOf(path);
  if (!bytes) return bytes.error();
  auto form = reports::ReportTemplate::parse(*bytes);
  if (!form) return form;
  if (auto done = keep(edit, QString::fromUtf8(*bytes)); !done) return done.error();
  return form;
}

Result<void> giveUp(EditService& edit) { return keep(edit, QString()); }

}  // namespace santalka::OfficeFormChange
