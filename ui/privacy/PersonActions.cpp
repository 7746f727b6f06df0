// SPDX-License-Identifier: EUPL-1.2
#include "ui/privacy/PersonActions.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/db/DataFile.h"
#include "core/editing/EditService.h"
#include "core/privacy/PersonErasure.h"
#include "core/privacy/PersonExtract.h"
#include "core/reports/PdfWriter.h"
#include "ui/common/FileChooser.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"
#include "ui/privacy/EraseDialog.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace santalka {

PersonActions::PersonActions(RecordTable& table, Workspace& workspace)
    : QObject(&table), m_table(table), m_workspace(workspace), m_extract(new QAction(icon(Icon::Document), QString(), this)), m_erase(new QAction(icon(Icon::Trash), QString(), this)) {
  m_extract->setObjectName(QStringLiteral("action.person.extract"));
  m_erase->setObjectName(QStringLiteral("action.person.erase"));
  table.addActions({m_extract, m_erase});
  table.setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(m_extract, &QAction::triggered, this, &PersonActions::extract);
  connect(m_erase, &QAction::triggered, this, &PersonActions::erase);
  const auto follow = [this] {
    const bool chosen = m_table.currentId() > 0;
    m_extract->setEnabled(chosen);
    m_erase->setEnabled(chosen && !m_workspace.isReadOnly());
  };
  connect(&table, &RecordTable::currentRecordChanged, this, follow);
  follow();
  Theme::follow(&table, [this] { retranslate(); });
}

void PersonActions::retranslate() {
  m_extract->setText(tr("All data about this person…"));
  m_erase->setText(tr("Erase this person for good…"));
}

void PersonActions::extract() {
  const EntityKind kind = m_table.records().kind();
  auto extract = PersonExtract::of(m_workspace.store(), kind, m_table.currentId(), Clock::today());
  if (!extract) return Messages::error(&m_table, tr("Not written"), extract.error());
  const QString path = FileChooser::saveFile(&m_table, QStringLiteral("extract"), tr("All data about this person"), tr("Data about a contact person.pdf"), {tr("PDF document (*.pdf)")});
  if (path.isEmpty()) return;
  auto written = reports::writePdf(std::make_shared<const reports::ReportDocument>(extract->document()), path);
  if (!written) return Messages::error(&m_table, tr("Not written"), written.error());
  m_workspace.say(StateMark::Good, tr("Written: %1").arg(QFileInfo(path).fileName()), tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void PersonActions::erase() {
  const EntityKind kind = m_table.records().kind();
  const qint64 id = m_table.currentId();
  auto preview = Erasure(m_workspace.store().database(), kind, id).preview();
  if (!preview) return Messages::error(&m_table, tr("Not erased"), preview.error());
  EraseDialog dialog(*preview, m_workspace.store(), &m_table);
  if (dialog.exec() != QDialog::Accepted) return;
  struct Work {
    Result<PersonErasure::Outcome> outcome = Error{ErrorCode::Cancelled, {}, {}};
  };
  auto work = std::make_shared<Work>();
  const QString path = m_workspace.path(), who = m_workspace.edits().who(), reason = dialog.reason();
  const auto run = [work, path, kind, id, who, reason](TaskProgress&) {
    auto database = DataFile::connect(path, DataFile::Access::ReadWrite);
    if (!database) work->outcome = database.error();
    else work->outcome = PersonErasure::run(**database, path, kind, id, who, reason);
  };
  const auto finished = [this, work, kind, id, mentions = preview->mentions] {
    if (!work->outcome) return Messages::error(&m_table, tr("Not erased"), work->outcome.error());
    ChangeNotice notice;
    const auto touched = [&](EntityKind changed, qint64 record) {
      if (auto now = m_workspace.store().record(changed, record)) notice.changes.push_back({Change::Action::Update, std::move(*now)});
    };
    touched(kind, id);
    for (const Erasure::Mention& mention : mentions)
      if (const EntityDescription* entity = findEntity(mention.table); entity && !mention.sent) touched(entity->kind, mention.id);
    m_workspace.edits().adopt({notice});
    const bool whole = work->outcome->untouched.isEmpty() && work->outcome->file.toLookAt.empty();
    m_workspace.say(whole ? StateMark::Good : StateMark::Behind, PersonErasure::inWords(*work->outcome, m_workspace.store()));
  };
  if (!m_workspace.tasks().start(tr("Erasing a person"), run, finished))
    Messages::inform(&m_table, tr("Not erased"), tr("Other long work is running. Wait until it ends and try again."));
}

}  // namespace santalka
