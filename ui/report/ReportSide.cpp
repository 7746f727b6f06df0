// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/ReportSide.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "ui/common/Theme.h"
#include "ui/report/MissingList.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

QLabel* wrapped(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

void prepare(QScrollArea* area) {
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
}

}  // namespace

SubmitView::SubmitView(QWidget* parent) : QScrollArea(parent) {
  prepare(this);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  m_title = wrapped(inner);
  m_early = wrapped(inner);
  m_early->setObjectName(QStringLiteral("report.submit.early"));
  m_missingTitle = wrapped(inner);
  m_missing = new MissingList(inner);
  m_missing->setObjectName(QStringLiteral("report.submit.missing"));
  m_text = wrapped(inner);
  m_noteLabel = wrapped(inner);
  m_note = new QLineEdit(inner);
  m_note->setObjectName(QStringLiteral("report.submit.note"));
  m_noteLabel->setBuddy(m_note);
  m_submit = new QPushButton(inner);
  m_submit->setObjectName(QStringLiteral("report.submit.confirm"));
  m_submit->setProperty("main", true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_submit);
  buttons->addStretch(1);
  for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_early), static_cast<QWidget*>(m_missingTitle), static_cast<QWidget*>(m_missing),
                          static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_noteLabel), static_cast<QWidget*>(m_note)})
    m_column->addWidget(widget);
  m_column->addLayout(buttons);
  m_column->addStretch(1);
  setWidget(inner);
  viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  connect(m_submit, &QPushButton::clicked, this, &SubmitView::submitRequested);
  Theme::follow(this, [this] { retranslate(); });
}

void SubmitView::show(const Readiness& readiness, int year, qint64 nextVersion, const QDate& letter) {
  m_letter = letter;
  m_year = year;
  m_version = nextVersion;
  m_required = readiness.required();
  m_all = static_cast<int>(readiness.items.size());
  m_missing->setItems(readiness.items, true);
  retranslate();
}

void SubmitView::setEnabledForWriting(bool enabled) { m_submit->setEnabled(enabled); }

QString SubmitView::note() const { return m_note->text().trimmed(); }

void SubmitView::retranslate() {
  m_column->setContentsMargins(px(12), px(10), px(12), px(12));
  m_column->setSpacing(px(8));
  m_title->setFont(Theme::font(12, true));
  m_missingTitle->setFont(Theme::font(10, true));
  m_title->setText(m_version <= 1 ? tr("Sending the report of %1").arg(m_year)
                                  : tr("Sending a correction of the report of %1").arg(m_year));
  const QDate today = Clock::today();
  QStringList early;
  if (m_year > 0 && today <= QDate(m_year, 12, 31))
    early << tr("The year %1 is not over: what happens until 31 December would not be in this version.").arg(m_year);
  if (m_letter.isValid() && m_letter > today)
    early << tr("The document is dated %1, which is still to come.").arg(Format::date(m_letter));
  m_early->setText(early.join(QLatin1Char('\n')));
  m_early->setVisible(!early.isEmpty());
  QPalette colors = m_early->palette();
  colors.setColor(QPalette::WindowText, Theme::colors().attention);
  m_early->setPalette(colors);
  m_missingTitle->setText(m_all == 0 ? tr("Nothing is missing.")
                          : m_required == 0 ? tr("Everything required is there. Advised:")
                                            : tr("%n required things are still missing:", nullptr, m_required));
  m_text->setText(tr("The report is kept as it is now: its PDF, its workbook and its figures become version %1 and never change. "
                     "A later correction is a new version.").arg(m_version));
  m_noteLabel->setText(tr("Note to this version (what was corrected, by which letter it was sent)"));
  m_submit->setText(m_required == 0 ? tr("Send and keep version %1").arg(m_version)
                                    : tr("Send and keep version %1 all the same").arg(m_version));
}

VersionsView::VersionsView(QWidget* parent) : QScrollArea(parent) {
  prepare(this);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  setWidget(inner);
  viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  Theme::follow(this, [this] { rebuild(); });
}

void VersionsView::show(const std::vector<Submission>& versions, int year) {
  m_versions = versions;
  m_year = year;
  rebuild();
}

void VersionsView::rebuild() {
  while (QLayoutItem* item = m_column->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  m_column->setContentsMargins(px(12), px(10), px(12), px(12));
  m_column->setSpacing(px(8));
  QLabel* title = wrapped(widget());
  title->setFont(Theme::font(12, true));
  title->setText(tr("Versions of the report of %1 that were sent").arg(m_year));
  m_column->addWidget(title);
  if (m_versions.empty()) {
    QLabel* none = wrapped(widget());
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setText(tr("The report of %1 has not been sent yet.").arg(m_year));
    m_column->addWidget(none);
  }
  for (auto version = m_versions.cbegin(); version != m_versions.cend(); ++version) {
    auto* row = new QWidget(widget());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, px(4), 0, px(4));
    QLabel* text = wrapped(row);
    QStringList parts{tr("Version %1").arg(version->version.value_or(0)), Format::date(version->submittedOn)};
    for (const QString& part : {version->submittedBy, version->number, version->note})
      if (!part.isEmpty()) parts << part;
    text->setText(parts.join(QStringLiteral(" · ")));
    line->addWidget(text, 1);
    for (const bool pdf : {true, false}) {
      auto* save = new QPushButton(pdf ? tr("Save PDF…") : tr("Save XLSX…"), row);
      save->setObjectName(QStringLiteral("report.version.%1.%2").arg(version->version.value_or(0)).arg(pdf ? QStringLiteral("pdf") : QStringLiteral("xlsx")));
      connect(save, &QPushButton::clicked, this, [this, id = version->id.value, pdf] { Q_EMIT saveRequested(id, pdf); });
      line->addWidget(save);
    }
    m_column->addWidget(row);
  }
  m_column->addStretch(1);
}

}  // namespace santalka
