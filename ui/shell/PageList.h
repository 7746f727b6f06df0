// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"
#include "ui/common/Icons.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace santalka {

class Page;
class Workspace;

/// An area in the navigation and how its page is made when it is first visited.
struct PageEntry {
  QString name;            ///< "activities": nav.activities, page.activities
  Icon icon = Icon::None;
  QString group;           ///< key of the group in the navigation; empty stands above all groups
  const char* title;       ///< English source text, translated in the context "PageList"
  const char* briefTitle;  ///< one word for the narrow navigation
  std::function<Page*(Workspace&, QWidget*)> make;
  std::function<int(Workspace&)> count = {};  ///< how many records: the grey number
  std::function<int(Workspace&)> due = {};    ///< how many things wait to be done there: the red disc
};

namespace PageList {

const QList<PageEntry>& all();
/// Keys of the groups in their order, and their titles in the language of the program.
QStringList groups();
QString groupTitle(const QString& key);
QString title(const PageEntry& entry);
QString briefTitle(const PageEntry& entry);
/// The page that shows records of this kind; null when none does.
const PageEntry* pageOf(EntityKind kind);

}  // namespace PageList
}  // namespace santalka
