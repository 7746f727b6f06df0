// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Workspace.h"

#include "core/base/Clock.h"
#include "core/domain/Doubts.h"
#include "core/editing/EditService.h"
#include "ui/common/NewRecords.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RefusedTexts.h"

namespace santalka {

namespace {

/// Until the report of the past year is sent (20 January, with a month's grace) the past year is the one worked on.
int yearWorkedOn(const QDate& today) { return today.month() < 3 ? today.year() - 1 : today.year(); }

/// What is typed one by one is doubted aloud; a table brought in is looked through by the check of the file.
constexpr int TypedChanges = 3;

QString firstDoubt(const ChangeNotice& notice) {
  if (static_cast<int>(notice.changes.size()) > TypedChanges) return {};
  for (const Change& change : notice.changes)
    if (change.action != Change::Action::Remove)
      for (const Problem& doubt : doubts(change.record)) return Workspace::tr("%1 It is kept as written.").arg(doubt.message);
  return {};
}

}  // namespace

Workspace::Workspace(QObject* parent) : QObject(parent), m_year(yearWorkedOn(Clock::today())) {}

Workspace::~Workspace() = default;

void Workspace::attach(EditService& edits, const QString& path, bool readOnly) {
  m_edits = &edits;
  m_names = std::make_unique<RecordNames>(edits);
  m_refused = std::make_unique<RefusedTexts>(edits);
  m_newRecords = std::make_unique<NewRecords>(edits);
  m_path = path;
  m_readOnly = readOnly;
  connect(&edits, &EditService::changed, this, [this, told = QString()](const ChangeNotice& notice) mutable {
    const QString doubt = firstDoubt(notice);
    if (!doubt.isEmpty() && doubt != told) say(StateMark::Behind, doubt);
    told = doubt;
  });
  Q_EMIT fileAttached();
}

void Workspace::detach() {
  Q_EMIT fileDetached();
  m_names.reset();
  m_refused.reset();
  m_newRecords.reset();
  m_edits = nullptr;
  m_backups = nullptr;
}

void Workspace::turnReadOnly() {
  if (!m_edits || m_readOnly) return;
  m_readOnly = true;
  Q_EMIT readOnlyTurned();
}

EditService& Workspace::edits() const {
  Q_ASSERT(m_edits);
  return *m_edits;
}

const Store& Workspace::store() const { return edits().store(); }

RecordNames& Workspace::names() const {
  Q_ASSERT(m_names);
  return *m_names;
}

RefusedTexts& Workspace::refused() const {
  Q_ASSERT(m_refused);
  return *m_refused;
}

NewRecords& Workspace::newRecords() const {
  Q_ASSERT(m_newRecords);
  return *m_newRecords;
}

void Workspace::setYear(int year) {
  if (year == m_year) return;
  m_year = year;
  Q_EMIT yearChanged(year);
}

void Workspace::say(StateMark mark, const QString& text, const QString& actionText, std::function<void()> action) {
  Q_EMIT said(mark, text, actionText, std::move(action));
}

}  // namespace santalka
