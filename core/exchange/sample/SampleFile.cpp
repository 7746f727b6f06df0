// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/sample/SampleFile.h"

#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/exchange/sample/SampleParts.h"

#include <QFile>

namespace santalka {

namespace {

/// The sample is written as if on one fixed day, so that it is the same at every run.
class FixedDay {
 public:
  FixedDay() { Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(10, 42), Qt::UTC)); }
  ~FixedDay() { Clock::setFixed({}); }
};

Result<void> fill(DataFile& file, SampleSize size) {
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  sample::Context context{edit, {}, {}, {}, {}, SampleYear};
  using Part = Result<void> (*)(sample::Context&);
  const std::vector<Part> normal{sample::addOffice,   sample::addNetwork,    sample::addNeeds,      sample::addPlan,
                                 sample::addProjects, sample::addActivities, sample::addStatistics, sample::addReports};
  const std::vector<Part> large{sample::addOffice, sample::addLargeCity, sample::addReports};
  for (const Part part : size == SampleSize::Large ? large : normal)
    if (auto done = part(context); !done) return done;
  return edit.closeHistory();
}

}  // namespace

namespace {

/// The sample is the same wherever it is made: it does not tell who made it, and it has a name of its own as a file.
Result<void> forgetMaker(Database& database) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  Store store(database);
  if (auto done = store.setSetting(QStringLiteral("file_id"), QStringLiteral("00000000000000000000000000005a6d")); !done) return done;
  if (auto done = store.setSetting(QStringLiteral("last_journal"), QStringLiteral("00000000")); !done) return done;
  if (auto done = store.setSetting(QStringLiteral("writer"), QStringLiteral("{}")); !done) return done;
  return (*transaction)->commit();
}

}  // namespace

Result<void> writeSample(const QString& path, SampleSize size) {
  const FixedDay day;
  auto file = DataFile::create(path);
  if (!file) return file.error();
  auto done = fill(**file, size);
  if (done) done = forgetMaker((*file)->database());
  if (!done) {
    file->reset();
    QFile::remove(path);  // ours, and not finished
  }
  return done;
}

}  // namespace santalka
