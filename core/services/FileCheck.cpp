// SPDX-License-Identifier: EUPL-1.2
#include "core/services/FileCheck.h"

#include "core/db/OwnerRules.h"
#include "core/domain/NamedRecord.h"

#include <QCoreApplication>

namespace santalka::FileCheck {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

Result<void> checkStructure(const Store& store, std::vector<FileFinding>& findings) {
  auto damage = store.damage();
  if (!damage) return damage.error();
  for (const QString& line : *damage)
    findings.push_back({FileFinding::Kind::Structure, EntityKind::Municipality, 0, {}, Texts::tr("The file is damaged: %1").arg(line)});
  auto broken = store.brokenReferences();
  if (!broken) return broken.error();
  for (const Store::BrokenReference& one : *broken) {
    FileFinding finding{FileFinding::Kind::Reference, EntityKind::Municipality, one.id, {}, {}};
    if (const EntityDescription* entity = findEntity(one.table)) finding.entity = entity->kind;
    finding.message = Texts::tr("A record of “%1” refers to one of “%2” that is not there.").arg(one.table, one.other);
    findings.push_back(std::move(finding));
  }
  return {};
}

Result<void> checkRules(const Store& store, const EntityDescription& entity, std::vector<FileFinding>& findings) {
  auto records = store.records(entity.kind);
  if (!records) return records.error();
  for (const Record& record : *records) {
    std::vector<Problem> problems = validate(record);
    for (Problem& doubt : doubts(record)) problems.push_back(std::move(doubt));
    // A reference that leads nowhere is a finding of its own.
    if (auto owned = againstStoredOwner(store, record); owned)
      for (Problem& problem : *owned) problems.push_back(std::move(problem));
    for (const Problem& problem : problems)
      findings.push_back({FileFinding::Kind::Rule, entity.kind, record.id, problem.field,
                          QStringLiteral("%1: %2").arg(namedRecord(entity, Store::titleOf(record)), problem.message)});
  }
  return {};
}

}  // namespace

Result<std::vector<FileFinding>> run(const Store& store) {
  std::vector<FileFinding> findings;
  if (auto done = checkStructure(store, findings); !done) return done.error();
  for (const EntityDescription* entity : allEntities()) {
    if (entity->bulk) continue;  // the table's own CHECKs hold their few rules, and there may be half a million
    if (auto done = checkRules(store, *entity, findings); !done) return done.error();
  }
  return findings;
}

}  // namespace santalka::FileCheck
