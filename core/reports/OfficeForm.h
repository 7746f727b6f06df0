// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/reports/ReportTemplate.h"

namespace santalka::reports {

/// The form by which the reports of a file are made: the office's own where it brought one, else the shipped one. The
/// ministry's form changes, so the office can take the present form out, edit it as text and bring it back.
namespace OfficeForm {

/// Key of the file's setting that holds the office's own form as JSON; empty text: none.
QString settingKey();
/// The form for a year; the office's own only in the years for which it says it is valid.
Result<ReportTemplate> forYear(const Store& store, int year);
/// The office's own form, if there is one.
Result<std::optional<ReportTemplate>> own(const Store& store);
/// The form in use as JSON, to be edited.
Result<QByteArray> json(const Store& store, int year);

}  // namespace OfficeForm
}  // namespace santalka::reports
