// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"

#include <random>

namespace santalka::faults {

/// A person at work, by a seed: the same seed makes the same edits, each depending only on what the file holds. So a
/// second file worked on with the same seed tells what any number of edits must have come to.
class Editing {
 public:
  Editing(EditService& edit, unsigned seed) : m_edit(edit), m_random(seed) {}

  enum class Done { Change, Undo, Redo, Nothing };
  /// One edit: a new record, a changed field, a deletion, undo or redo.
  Result<Done> step();

 private:
  Result<Done> insert();
  Result<Done> change();
  Result<Done> remove();
  std::optional<Record> anyRecord(EntityKind kind);
  QString words();
  unsigned below(unsigned limit) { return limit == 0 ? 0 : static_cast<unsigned>(m_random() % limit); }

  EditService& m_edit;
  std::mt19937 m_random;
};

/// All records of the file and what could be undone, as one hash; times are left out.
Result<QByteArray> stateOf(const EditService& edit);
/// The full check of structure and references; empty when the file is sound.
Result<QStringList> findings(const Store& store);

}  // namespace santalka::faults
