// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/OfficeForm.h"

namespace santalka::reports::OfficeForm {

namespace {

const QString kSetting = QStringLiteral("report_template");

Result<QByteArray> kept(const Store& store) {
  auto text = store.setting(kSetting);
  if (!text) return text.error();
  return text->toUtf8();
}

bool fits(const ReportTemplate& form, int year) { return form.validFrom <= year && year <= form.validTo; }

}  // namespace

QString settingKey() { return kSetting; }

Result<std::optional<ReportTemplate>> own(const Store& store) {
  auto text = kept(store);
  if (!text) return text.error();
  if (text->isEmpty()) return std::optional<ReportTemplate>();
  auto form = ReportTemplate::parse(*text);
  if (!form) return form.error();
  return std::optional<ReportTemplate>(std::move(*form));
}

Result<ReportTemplate> forYear(const Store& store, int year) {
  auto mine = own(store);
  if (!mine) return mine.error();
  if (*mine && fits(**mine, year)) return std::move(**mine);
  return ReportTemplate::forYear(year);
}

Result<QByteArray> json(const Store& store, int year) {
  auto mine = own(store);
  if (mine && *mine && fits(**mine, year)) return kept(store);
  return ReportTemplate::shippedJson(year);
}

}  // namespace santalka::reports::OfficeForm
