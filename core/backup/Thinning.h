// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/Backup.h"

#include <QDate>

#include <vector>

namespace santalka {

/// Which backups of one file may go. A pure function of their numbers, days and reasons: it never asks what day it is, so
/// a clock that jumps ten years ahead makes nothing old.
namespace Thinning {

constexpr int Days = 14;    ///< days on which there was a change, not days of the calendar
constexpr int Weeks = 10;
constexpr int Months = 12;
constexpr int OnRequest = 10;
constexpr int BeforeRisk = 5;  ///< of each reason

struct Item {
  qint64 number = 0;
  QDate day;
  BackupReason reason = BackupReason::Daily;
  int version = 0;
};

/// Numbers of those that may be removed, in the order to remove them: the oldest last. The newest backup of all is never
/// among them, nor the first and the last one made before a migration from each version.
std::vector<qint64> removable(std::vector<Item> items);

}  // namespace Thinning
}  // namespace santalka
