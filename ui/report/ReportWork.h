// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/reports/ReportDocument.h"
#include "core/services/Readiness.h"

#include <functional>
#include <memory>

namespace santalka {

/// A report as read from the file: what is printed, and what it lacks.
struct ReportRead {
  std::shared_ptr<const reports::ReportDocument> document;
  Readiness readiness;
};

/// The long work of the report page, free of widgets. Everything here runs in a worker's thread and opens its own
/// read-only connection.
namespace ReportWork {

using Proceed = std::function<bool()>;
using Progress = std::function<bool(int done, int all)>;

Result<ReportRead> read(const QString& dataFile, int year, const Proceed& proceed);

/// What to make; empty paths are left out.
struct Targets {
  QString pdf;
  QString xlsx;
  QString eml;
};
struct Made {
  QStringList files;
  QStringList warnings;  ///< letters the typeface lacks, addressees that are missing
};
Result<Made> write(const QString& dataFile, int year, const Targets& targets, const Progress& progress);

/// The report with its files as bytes, to be kept as sent.
struct Package {
  std::shared_ptr<const reports::ReportDocument> document;
  QByteArray pdf;
  QByteArray xlsx;
  QString signatory;
};
Result<Package> package(const QString& dataFile, int year, const Progress& progress);

}  // namespace ReportWork
}  // namespace santalka
