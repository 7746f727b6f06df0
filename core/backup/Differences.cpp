// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/Differences.h"

#include "core/base/Format.h"
#include "core/domain/CountedNames.h"
#include "core/domain/EntityDescription.h"

#include <QCoreApplication>

namespace santalka::Differences {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Differences)
};

/// The first part carries the noun, the others their number only.
QString line(const Snapshot::Difference& one) {
  QStringList parts;
  const auto add = [&](qint64 count, const QString& words) {
    if (count > 0) parts << words.arg(parts.isEmpty() ? countedName(one.kind, count) : Format::integer(count));
  };
  add(one.onlyThere, Texts::tr("%1 more"));
  add(one.onlyHere, Texts::tr("%1 fewer"));
  add(one.changed, Texts::tr("%1 with other values"));
  return parts.join(QStringLiteral(", "));
}

}  // namespace

QStringList inWords(const std::vector<Snapshot::Difference>& differences) {
  QStringList lines;
  for (const Snapshot::Difference& one : differences) lines << line(one);
  return lines;
}

QStringList contents(const QMap<QString, qint64>& rows) {
  QStringList list;
  for (const EntityDescription* entity : allEntities())
    if (const qint64 count = rows.value(entity->table); count > 0) list << countedName(entity->kind, count);
  return list;
}

}  // namespace santalka::Differences
