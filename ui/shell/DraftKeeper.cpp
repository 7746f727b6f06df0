// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/DraftKeeper.h"

#include "core/base/Clock.h"
#include "core/domain/AnnualReport.h"
#include "core/editing/EditService.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusedTexts.h"
#include "ui/report/ProsePanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTimer>

#include <utility>

namespace santalka {

namespace {

template <class W>
W* around(QWidget* inner) {
  for (QWidget* widget = inner; widget; widget = widget->parentWidget())
    if (auto* found = qobject_cast<W*>(widget)) return found;
  return nullptr;
}

/// The page of the navigation that the widget stands on: the outermost, where pages are grouped.
QString pageOf(QWidget* inner) {
  QString name;
  for (QWidget* widget = inner; widget; widget = widget->parentWidget())
    if (widget->objectName().startsWith(QLatin1String("page."))) name = widget->objectName().mid(5);
  return name;
}

/// What the user types into: a field's editor, or the report's prose.
QWidget* editorAround(QWidget* focus) {
  if (auto* field = around<FieldEditor>(focus)) return field;
  return around<ProsePanel>(focus);
}

QString textOf(QWidget* editor) {
  if (auto* field = qobject_cast<FieldEditor*>(editor)) return field->text();
  if (auto* prose = qobject_cast<ProsePanel*>(editor)) return prose->editor().toPlainText();
  return {};
}

}  // namespace

DraftKeeper::DraftKeeper(MainWindow& window, const QString& folder) : QObject(&window), m_window(window), m_workspace(window.workspace()), m_folder(folder), m_timer(new QTimer(this)) {
  m_timer->setInterval(EveryMs);
  connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
  connect(&m_workspace, &Workspace::fileAttached, this, &DraftKeeper::attach);
  connect(&m_workspace, &Workspace::fileDetached, this, &DraftKeeper::detach);
  if (m_workspace.hasFile()) attach();
}

DraftKeeper::~DraftKeeper() { detach(); }

void DraftKeeper::attach() {
  m_drafts.reset();
  if (m_workspace.isReadOnly()) return;
  m_drafts = std::make_unique<Drafts>(m_folder, m_workspace.path());
  connect(&m_workspace.edits(), &EditService::changed, this, &DraftKeeper::forget);
  connect(&m_workspace.refused(), &RefusedTexts::changed, this, [this](const RefusedTexts::Place& place) {
    if (!m_workspace.refused().find(place)) giveUp(describe(place.kind).table, place.id, place.field);
  });
  m_timer->start();
  // The window has its pages by then.
  if (!m_drafts->all().empty()) QTimer::singleShot(0, this, [this] { (void)giveBack(); });
}

void DraftKeeper::detach() {
  m_timer->stop();
  // A file that is closed in order has saved everything. One that may not be written any more has not: what was typed
  // then comes back when it is opened again.
  if (m_drafts && !m_workspace.isReadOnly()) m_drafts->dropAll();
  m_drafts.reset();
  m_editor.clear();
  m_kept.reset();
}

std::optional<Draft> DraftKeeper::draftOf(QWidget* editor) const {
  Draft draft;
  draft.page = pageOf(editor);
  draft.at = Clock::now();
  draft.text = textOf(editor);
  if (auto* prose = qobject_cast<ProsePanel*>(editor)) {
    draft.entity = describe(EntityKind::ReportSection).table;
    draft.field = prose->point();
    return draft;
  }
  auto* field = qobject_cast<FieldEditor*>(editor);
  if (!field) return {};
  // "form.<entity>.<field>", "cell.…", "quick.…": where it stands and what it edits.
  draft.entity = field->objectName().section(QLatin1Char('.'), 1, 1);
  draft.field = field->field().key;
  if (auto* form = around<RecordForm>(editor)) draft.record = form->recordId();
  else if (around<QuickEntryRow>(editor)) draft.record = 0;
  else if (auto* table = around<RecordTable>(editor)) draft.record = table->currentId();
  if (draft.entity.isEmpty()) return {};
  return draft;
}

void DraftKeeper::focusMoved(QWidget* now) {
  QWidget* editor = now ? editorAround(now) : nullptr;
  // A list that pops up, another program in front: the field is not left.
  if (!now || editor == m_editor) return;
  if (m_kept) QTimer::singleShot(0, this, [this, draft = *m_kept, left = m_editor] { settle(draft, left); });
  m_kept.reset();
  m_editor = editor;
  m_before = editor ? textOf(editor) : QString();
  disconnect(m_typing);
  m_typed = false;
  // A text that the program put there (a date to begin with) is nobody's draft.
  if (auto* field = qobject_cast<FieldEditor*>(editor)) m_typing = connect(field, &FieldEditor::edited, this, [this] { m_typed = true; });
  if (auto* row = around<QuickEntryRow>(editor)) connect(row, &QuickEntryRow::emptied, this, &DraftKeeper::forgetQuickRow, Qt::UniqueConnection);
}

/// Esc emptied the row under the head: none of its fields is half typed any more.
void DraftKeeper::forgetQuickRow() {
  if (const auto open = m_editor ? draftOf(m_editor) : std::nullopt) giveUp(open->entity, 0, {});
}

/// What was typed there (an empty field: anywhere in the record) was given up.
void DraftKeeper::giveUp(const QString& entity, qint64 record, const QString& field) {
  if (!m_drafts) return;
  const auto same = [&](const Draft& draft) { return draft.entity == entity && draft.record == record && (field.isEmpty() || draft.field == field); };
  for (const Draft& draft : std::vector<Draft>(m_drafts->all()))
    if (same(draft)) m_drafts->drop(draft);
  if (m_kept && same(*m_kept)) m_kept.reset();
}

bool DraftKeeper::isRefused(const Draft& draft) const {
  const EntityDescription* entity = findEntity(draft.entity);
  return entity && m_workspace.refused().find({entity->kind, draft.record, draft.field});
}

/// What was saved is no draft any more, whoever saved it.
void DraftKeeper::forget(const ChangeNotice& notice) {
  if (!m_drafts) return;
  const auto savedBy = [&notice](const Draft& draft) -> const Record* {
    for (const Change& change : notice.changes)
      if (change.record.description().table == draft.entity && (draft.record == 0 || draft.record == change.record.id)) return &change.record;
    return nullptr;
  };
  // The field being typed in is saved only when its own value went into the record.
  const auto open = m_editor ? draftOf(m_editor) : std::nullopt;
  const Record* record = open ? savedBy(*open) : nullptr;
  const auto* field = qobject_cast<FieldEditor*>(m_editor.data());
  const bool same = record && (field ? field->value().has_value() && canonical(field->field(), *field->value()) == record->value(open->field)
                                     : record->value(QStringLiteral("text")).toString() == open->text);
  if (same) {
    m_kept.reset();
    m_before = open->text;
  }
  for (const Draft& draft : std::vector<Draft>(m_drafts->all()))
    if (savedBy(draft) && (same || !open || !draft.sameField(*open))) m_drafts->drop(draft);
}

/// The field was left: saved, and then its draft goes, or refused, and then it stays.
void DraftKeeper::settle(const Draft& draft, const QPointer<QWidget>& editor) {
  if (!m_drafts) return;
  if (draft.record != 0 && isRefused(draft)) return;
  if (const auto* field = qobject_cast<FieldEditor*>(editor.data()); field && draft.record == 0 && !field->text().isEmpty()) return;
  m_drafts->drop(draft);
}

void DraftKeeper::keepNow() {
  if (!m_drafts || !m_editor || (!m_typed && qobject_cast<FieldEditor*>(m_editor.data()))) return;
  auto draft = draftOf(m_editor);
  if (!draft) return;
  if (draft->text == m_before) {  // as it was: nothing is half typed
    if (m_kept) m_drafts->drop(*std::exchange(m_kept, std::nullopt));
    return;
  }
  m_kept = draft;
  m_drafts->keep(*draft);
}

int DraftKeeper::giveBack() {
  if (!m_drafts) return 0;
  int given = 0;
  for (const Draft& draft : std::vector<Draft>(m_drafts->all())) {
    if (putBack(draft)) ++given;
    else m_drafts->drop(draft);  // its record or field is no longer there
  }
  if (given > 0)
    m_workspace.say(StateMark::Good, tr("The program was interrupted while you were typing. What you had typed is back in its field (%n); it is not saved yet.", nullptr, given));
  return given;
}

bool DraftKeeper::putBack(const Draft& draft) {
  const QString section = describe(EntityKind::ReportSection).table;
  const bool isProse = draft.entity == section && draft.record == 0;
  m_window.goTo(isProse ? Place{draft.page, {}, 0, {}, draft.field} : Place{draft.page, draft.entity, draft.record, draft.record ? draft.field : QString(), {}});
  if (isProse) {
    auto* prose = m_window.findChild<ProsePanel*>();
    if (!prose || prose->point() != draft.field || prose->editor().toPlainText() == draft.text) return false;
    prose->editor().setPlainText(draft.text);
    return true;
  }
  const QString name = QStringLiteral("%1.%2").arg(draft.entity, draft.field);
  FieldEditor* editor = nullptr;
  if (draft.record == 0) {
    editor = m_window.findChild<FieldEditor*>(QStringLiteral("quick.") + name);
  } else {
    for (FieldEditor* one : m_window.findChildren<FieldEditor*>(QStringLiteral("form.") + name))
      if (auto* form = around<RecordForm>(one); form && form->recordId() == draft.record) editor = one;
    if (!editor)
      for (RecordTable* table : m_window.findChildren<RecordTable*>()) {
        if (table->records().entity().table != draft.entity || !table->showRecord(draft.record, draft.field)) continue;
        table->edit(table->currentIndex());
        editor = table->findChild<FieldEditor*>(QStringLiteral("cell.") + name);
        if (editor) break;
      }
  }
  // What the record holds already was saved after all.
  if (!editor || editor->text() == draft.text) return false;
  editor->setFocus(Qt::OtherFocusReason);
  editor->setText(draft.text);
  return true;
}

}  // namespace santalka
