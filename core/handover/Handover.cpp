// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/Handover.h"

#include "core/backup/BackupStore.h"
#include "core/backup/SecondPlace.h"
#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/base/PassingFolder.h"
#include "core/base/Steps.h"
#include "core/db/Snapshot.h"
#include "core/editing/ChangeLog.h"
#include "core/handover/HandoverDocument.h"
#include "core/handover/HandoverMark.h"
#include "core/reports/OutputFile.h"
#include "core/reports/PdfWriter.h"
#include "core/sealing/SealedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace santalka::Handover {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Handover)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// A name that is free in the folder: nothing that lies there is written over.
QString freeName(const QString& folder, const QString& base, const QString& ending) {
  QString path = QDir(folder).filePath(base + ending);
  for (int n = 2; QFileInfo::exists(path); ++n) path = QDir(folder).filePath(QStringLiteral("%1 (%2)%3").arg(base).arg(n).arg(ending));
  return path;
}

Result<std::vector<FileFinding>> check(const Store& store, const QString& path) {
  auto findings = FileCheck::run(store);
  if (!findings) return findings.error();
  const auto damaged = std::find_if(findings->begin(), findings->end(), [](const FileFinding& one) { return one.kind != FileFinding::Kind::Rule; });
  if (damaged != findings->end())
    return Error{ErrorCode::Damaged, Texts::tr("“%1” is damaged and cannot be handed over as it is: %2 Restore the newest good backup first.").arg(shown(path), damaged->message), {}};
  return findings;
}

/// The copy bears the mark of the hand-over; the file itself gets it when the whole package stands. `target`: what the copy will be
/// called, for messages.
Result<void> copyTo(const QString& data, const QString& copy, const HandoverMark::Mark& mark, const QString& target) {
  const auto make = [&]() -> Result<void> {
    if (auto copied = Snapshot::copy(data, copy); !copied) return copied;
    {
      auto database = Database::open(copy, Database::Mode::ReadWrite);
      if (!database) return database.error();
      Store store(**database);
      if (auto marked = HandoverMark::set(store, mark); !marked) return marked;
    }
    auto sound = Snapshot::read(copy, true);
    return sound ? Result<void>() : Result<void>(sound.error());
  };
  auto made = make();
  if (made) return made;
  Error error = made.error();
  error.message.replace(shown(copy), shown(target));
  return error;
}

/// What is to travel under a password never stands on the stick without it, not for a moment: a stick may be drawn out, and
/// what was deleted on it can be brought back.
Result<QString> writeSealed(const QString& data, const Order& order, const QString& base, const HandoverMark::Mark& mark) {
  const PassingFolder here;
  const QString plain = here.filePath(QStringLiteral("copy"));
  const QString target = freeName(order.folder, base, sealedEnding());
  if (auto copied = copyTo(data, plain, mark, target); !copied) return copied.error();
  Steps::reached("handover.seal");
  if (auto done = SealedFile::seal(plain, target, order.password); !done) return done.error();
  return target;
}

Result<QString> writePlain(const QString& data, const Order& order, const QString& base, const HandoverMark::Mark& mark) {
  QTemporaryDir work(order.folder + QStringLiteral("/.santalka-XXXXXX"));
  if (!work.isValid())
    return Error{ErrorCode::ReadOnly, Texts::tr("Nothing can be written to the folder “%1”. Choose another one.").arg(shown(order.folder)), work.errorString()};
  const QString copy = work.filePath(QStringLiteral("copy"));
  const QString target = freeName(order.folder, base, QStringLiteral(".santalka"));
  if (auto copied = copyTo(data, copy, mark, target); !copied) return copied.error();
  if (!QFile::rename(copy, target)) return reports::OutputFile::failure(target, QFileDevice::RenameError, {});
  return target;
}

}  // namespace

QString sealedEnding() { return QStringLiteral(".santalka-sealed"); }

Result<Package> write(Store& store, const Order& order) {
  if (!QFileInfo(order.folder).isDir())
    return Error{ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist. Choose another place for the package.").arg(shown(order.folder)), {}};
  if (!order.password.isEmpty() && order.password.size() < SealedFile::ShortestPassword)
    return Error{ErrorCode::Invalid, SealedFile::tooShort(), {}};
  Package out;
  auto findings = check(store, order.path);
  if (!findings) return findings.error();
  out.findings = std::move(*findings);
  const QString data = store.database().path();
  const BackupStore ring = BackupStore::ofFile(data, order.path);
  auto backup = ring.make({data, order.path, BackupReason::Manual, Texts::tr("Hand-over")});
  if (!backup) return backup.error();
  out.backup = std::move(*backup);
  auto step = ChangeLog(store.database()).lastStep();
  if (!step) return step.error();
  const HandoverMark::Mark mark{Clock::now(), order.from, order.to, *step};
  const QString base = QStringLiteral("%1 %2").arg(QFileInfo(order.path).completeBaseName(), Format::date(order.today));
  auto copy = order.password.isEmpty() ? writePlain(data, order, base, mark) : writeSealed(data, order, base, mark);
  if (!copy) return copy.error();
  out.copy = *copy;
  HandoverDetails details{order.from, order.to, QFileInfo(out.copy).fileName(), order.today, {}, out.findings.empty()};
  details.backupPlaces << shown(ring.folder());
  if (const SecondPlace second = SecondPlace::ofFile(data, order.path); second.isChosen()) details.backupPlaces << shown(second.folder());
  out.page = freeName(order.folder, base + QStringLiteral(", ") + Texts::tr("state of the work"), QStringLiteral(".pdf"));
  const auto complete = [&]() -> Result<void> {
    auto document = handoverDocument(store, details);
    if (!document) return document.error();
    auto written = reports::writePdf(std::make_shared<const reports::ReportDocument>(std::move(*document)), out.page);
    return written ? HandoverMark::set(store, mark) : Result<void>(written.error());
  };
  if (auto done = complete(); !done) {
    for (const QString& half : {out.copy, out.page}) QFile::remove(half);  // half a package is none
    return done.error();
  }
  return out;
}

}  // namespace santalka::Handover
