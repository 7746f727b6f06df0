// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/ObservationEntry.h"

#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
const char* const kKeys[] = {"date", "territory", "citizenship", "status", "sex", "age", "ground", "value"};
}

ObservationEntry::ObservationEntry(EditService& edits, RecordNames& names, QWidget* parent)
    : QFrame(parent), m_edits(edits), m_entity(describe(EntityKind::Observation)) {
  setObjectName(QStringLiteral("statistics.entry"));
  auto* flow = new FlowLayout(this);
  for (const char* name : kKeys) {
    const QString key = QLatin1String(name);
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(1));
    auto* label = new QLabel(cell);
    label->setForegroundRole(QPalette::PlaceholderText);
    FieldEditor* editor = FieldEditor::make(m_entity, m_entity.field(key), names, FieldEditor::Place::Form, cell);
    editor->setObjectName(QStringLiteral("entry.observations.") + key);
    label->setBuddy(editor);
    column->addWidget(label);
    column->addWidget(editor);
    flow->addWidget(cell);
    m_editors.insert(key, editor);
    m_labels.insert(key, label);
  }
  m_save = new QPushButton(this);
  m_save->setObjectName(QStringLiteral("entry.observations.save"));
  m_save->setProperty("main", true);
  m_close = new QPushButton(this);
  m_close->setObjectName(QStringLiteral("entry.observations.close"));
  flow->addWidget(m_save);
  flow->addWidget(m_close);
  connect(m_save, &QPushButton::clicked, this, [this] { save(); });
  connect(m_close, &QPushButton::clicked, this, &ObservationEntry::closeRequested);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  Theme::follow(this, [this] { retranslate(); });
}

void ObservationEntry::retranslate() {
  setContentsMargins(px(12), px(8), px(12), px(8));
  for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
    it.value()->setText(CellText::caption(m_entity, m_entity.field(it.key())));
    it.value()->setFont(Theme::font(9));
    m_editors[it.key()]->setFixedWidth(it.key() == QLatin1String("age") || it.key() == QLatin1String("sex") ? px(76)
                                       : it.key() == QLatin1String("value") || it.key() == QLatin1String("date") ? px(104) : px(140));
  }
  m_save->setText(tr("Write down"));
  m_close->setText(tr("Close"));
}

void ObservationEntry::start(Id<Series> series, const QDate& date, const QString& territory) {
  m_series = series;
  for (FieldEditor* editor : std::as_const(m_editors)) editor->setProblem({});
  m_editors[QStringLiteral("date")]->setValue(date);
  m_editors[QStringLiteral("territory")]->setValue(territory);
  for (const char* key : {"citizenship", "status", "sex", "age", "ground"}) m_editors[QLatin1String(key)]->setValue(QString());
  m_editors[QStringLiteral("value")]->setValue(QVariant());
  m_editors[QStringLiteral("citizenship")]->setFocus(Qt::OtherFocusReason);
}

Result<Record> ObservationEntry::read() {
  Record record = Record::make(EntityKind::Observation);
  record.set(QStringLiteral("series_id"), m_series.value);
  for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
    auto value = it.value()->value();
    it.value()->setProblem(value ? QString() : value.error().message);
    if (!value) return value.error();
    record.set(it.key(), *value);
  }
  const bool known = record.value(QStringLiteral("value")).isValid();
  record.set(QStringLiteral("state"), codeOf(known ? ObservationState::Known : ObservationState::Unknown));
  return record;
}

Result<qint64> ObservationEntry::existing(const Record& record) const {
  Query query;
  for (const char* key : {"series_id", "date", "territory", "citizenship", "status", "sex", "age", "ground"})
    query.where(QLatin1String(key), record.value(QLatin1String(key)));
  query.limit = 1;
  auto found = m_edits.store().records(EntityKind::Observation, query);
  if (!found) return found.error();
  return found->empty() ? qint64{0} : found->front().id;
}

bool ObservationEntry::save() {
  auto record = read();
  if (!record) {
    Q_EMIT refused(record.error().message);
    return false;
  }
  const auto other = existing(*record);
  if (other && *other != 0) {
    Q_EMIT taken(*other);
    return false;
  }
  auto id = m_edits.insert(*record);
  if (!id) {
    Q_EMIT refused(id.error().message);
    return false;
  }
  Q_EMIT saved(*id);
  start(m_series, record->value(QStringLiteral("date")).toDate(), record->text(QStringLiteral("territory")));
  return true;
}

void ObservationEntry::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) save();
  else if (event->key() == Qt::Key_Escape) Q_EMIT closeRequested();
  else QFrame::keyPressEvent(event);
}

void ObservationEntry::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::colors().groupRow);
}

}  // namespace santalka
