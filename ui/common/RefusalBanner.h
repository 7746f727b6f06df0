// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBanner.h"

namespace santalka {

class EditService;
class QuickEntryRow;
class RecordTable;
class RefusedTexts;

/// Why a table took something not. Stands at the foot of the table, where it moves no row under the pointer, and goes as soon
/// as it is no longer true: what was refused was mended or given up, or something else was done.
class RefusalBanner : public MessageBanner {
  Q_OBJECT
 public:
  RefusalBanner(EditService& edits, RefusedTexts& refused, QWidget* parent = nullptr);

  void follow(RecordTable& table);
  void follow(QuickEntryRow& row);
  void refuse(const QString& reason);
  /// Goes unless what it says is still kept somewhere.
  void settle();

 private:
  RefusedTexts& m_refused;
  QString m_reason;
};

}  // namespace santalka
