// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/FirstSteps.h"

#include "core/base/Format.h"
#include "core/domain/Municipality.h"
#include "core/editing/EditService.h"
#include "core/editing/FileSetup.h"
#include "core/services/Deadlines.h"
#include "ui/common/Icons.h"
#include "ui/common/PickField.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

QLabel* wrapped(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

/// The number of a step in a ring, filled while the step is the next one to do.
class StepNumber : public QLabel {
 public:
  using QLabel::QLabel;

 protected:
  void paintEvent(QPaintEvent*) override {
    const ThemeColors& c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool next = property("next").toBool();
    const QRectF ring(0.5, 0.5, px(29), px(29));
    painter.setPen(QPen(next ? c.accent : c.panelEdge, 1));
    painter.setBrush(next ? c.accent : c.base);
    painter.drawEllipse(ring);
    painter.setFont(Theme::font(10, true));
    painter.setPen(next ? c.onAccent : c.secondaryText);
    painter.drawText(ring, Qt::AlignCenter, text());
  }
};

}  // namespace

FirstSteps::FirstSteps(Workspace& workspace, QWidget* parent) : QFrame(parent), m_workspace(workspace) {
  setObjectName(QStringLiteral("start.steps"));
  auto* column = new QVBoxLayout(this);
  m_title = wrapped(this);
  m_intro = wrapped(this);
  m_intro->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(m_title);
  column->addWidget(m_intro);

  QVBoxLayout* body = nullptr;
  m_steps << addStep(1, column, body);
  auto* choose = new QHBoxLayout;
  m_municipality = new PickField(false, this);
  m_municipality->setObjectName(QStringLiteral("start.municipality"));
  m_municipality->setLoader([] {
    std::vector<PickField::Item> items;
    for (const Choice& one : Catalogue::municipalities().choices()) items.push_back({one.code, Catalogue::municipalities().label(one.code)});
    return items;
  });
  m_next = new QPushButton(this);
  m_next->setObjectName(QStringLiteral("start.municipality.take"));
  m_next->setProperty("main", true);
  choose->addWidget(m_municipality, 1);
  choose->addWidget(m_next);
  choose->addStretch(1);
  body->addLayout(choose);
  m_problem = wrapped(this);
  m_problem->hide();
  body->addWidget(m_problem);

  m_steps << addStep(2, column, body);
  auto* grid = new QGridLayout;
  grid->setVerticalSpacing(px(5));
  grid->setHorizontalSpacing(px(14));
  addTable(grid, "plan", "plan");
  addTable(grid, "stakeholders", "stakeholders");
  addTable(grid, "activities", "activities");
  grid->setColumnStretch(1, 1);
  body->addLayout(grid);

  m_steps << addStep(3, column, body);
  auto* last = new QHBoxLayout;
  m_report = new QPushButton(this);
  m_report->setObjectName(QStringLiteral("start.report"));
  m_readiness = new QLabel(this);
  m_readiness->setForegroundRole(QPalette::PlaceholderText);
  last->addWidget(m_report);
  last->addWidget(m_readiness);
  last->addStretch(1);
  body->addLayout(last);

  auto* look = new QHBoxLayout;
  m_lookFirst = wrapped(this);
  m_lookFirst->setForegroundRole(QPalette::PlaceholderText);
  m_sample = new QPushButton(this);
  m_sample->setObjectName(QStringLiteral("start.sample"));
  look->addWidget(m_lookFirst, 1);
  look->addWidget(m_sample);
  column->addLayout(look);
  column->addStretch(1);

  connect(m_next, &QPushButton::clicked, this, &FirstSteps::chooseMunicipality);
  connect(m_municipality, &QLineEdit::returnPressed, this, &FirstSteps::chooseMunicipality);
  connect(m_municipality, &QLineEdit::textChanged, this, [this](const QString& text) { m_next->setEnabled(!text.trimmed().isEmpty()); });
  connect(m_report, &QPushButton::clicked, this, [this] { m_workspace.go({QStringLiteral("report"), {}, 0, {}, {}}); });
  connect(m_sample, &QPushButton::clicked, this, [this] {
    if (auto* action = window()->findChild<QAction*>(QStringLiteral("action.sample"))) action->trigger();
  });
  m_next->setEnabled(false);
  Theme::follow(this, [this] { retranslate(); });
}

FirstSteps::Step FirstSteps::addStep(int number, QVBoxLayout* column, QVBoxLayout*& body) {
  auto* row = new QHBoxLayout;
  Step step{new StepNumber(QString::number(number), this), wrapped(this), wrapped(this)};
  step.text->setForegroundRole(QPalette::PlaceholderText);
  body = new QVBoxLayout;
  m_bodies << body;
  body->addWidget(step.title);
  body->addWidget(step.text);
  row->addWidget(step.number, 0, Qt::AlignTop);
  row->addLayout(body, 1);
  column->addLayout(row);
  return step;
}

void FirstSteps::addTable(QGridLayout* grid, const char* page, const char* kind) {
  const int row = static_cast<int>(m_tables.size());
  Table table{new QLabel(this), wrapped(this), new QPushButton(this), new QLabel(this), page, kind};
  table.what->setForegroundRole(QPalette::PlaceholderText);
  table.choose->setObjectName(QStringLiteral("start.import.") + QLatin1String(kind));
  table.blank->setObjectName(QStringLiteral("start.blank.") + QLatin1String(kind));
  table.blank->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  grid->addWidget(table.name, row, 0);
  grid->addWidget(table.what, row, 1);
  grid->addWidget(table.choose, row, 2);
  grid->addWidget(table.blank, row, 3);
  connect(table.choose, &QPushButton::clicked, this, [this, kind] { m_workspace.go({QStringLiteral("import"), {}, 0, {}, QLatin1String(kind)}); });
  connect(table.blank, &QLabel::linkActivated, this, [this, page] { m_workspace.go({QLatin1String(page), {}, 0, {}, {}}); });
  m_tables << table;
}

void FirstSteps::chooseMunicipality() {
  if (m_workspace.isReadOnly()) return;
  const QString typed = m_municipality->text().trimmed();
  const QString wanted = m_municipality->chosen().isEmpty() ? typed : m_municipality->chosen().front();
  auto done = FileSetup::setUp(m_workspace.edits(), wanted, m_workspace.year());
  m_problem->setVisible(!done);
  if (!done) {
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, Theme::colors().error);
    m_problem->setPalette(red);
    m_problem->setText(done.error().message);
    return;
  }
  refresh();
}

void FirstSteps::setReadiness(int filled, int points) {
  m_filled = filled;
  m_points = points;
  refresh();
}

void FirstSteps::refresh() {
  auto homes = m_workspace.store().all<Municipality>();
  const bool chosen = homes && !homes->empty() && !homes->front().name.isEmpty();
  if (chosen) m_municipality->setText(homes->front().name);
  m_municipality->setReadOnly(chosen);
  m_next->setVisible(!chosen);
  m_steps[0].number->setProperty("next", !chosen);
  m_steps[1].number->setProperty("next", chosen);
  m_steps[0].text->setText(chosen ? tr("Chosen. Coordinator, signatory and requisites are filled in under “Municipality”.")
                                  : tr("Names and code are filled in by themselves; the coordinator and the signatory are named afterwards."));
  for (const Step& step : std::as_const(m_steps)) step.number->update();
  m_readiness->setText(m_points > 0 ? tr("%1 of %n point(s)", nullptr, m_points).arg(m_filled) : QString());
}

void FirstSteps::retranslate() {
  const int edge = px(20);
  layout()->setContentsMargins(edge, px(16), edge, px(16));
  layout()->setSpacing(px(16));
  m_title->setFont(Theme::font(14, true));
  m_title->setText(tr("Three steps to the first report"));
  m_intro->setText(tr("The file is still empty. The steps may be taken in any order, left out, or come back to."));
  for (QVBoxLayout* body : std::as_const(m_bodies)) body->setSpacing(px(5));
  for (const Step& step : std::as_const(m_steps)) {
    step.number->setFixedSize(px(44), px(32));
    step.title->setFont(Theme::font(12, true));
  }
  m_steps[0].title->setText(tr("Choose the municipality"));
  m_steps[1].title->setText(tr("Bring in the tables you have"));
  m_steps[1].text->setText(tr("They may stay as they are: the program finds the headings and shows what it understood before anything is written."));
  m_steps[2].title->setText(tr("See what the report lacks"));
  m_steps[2].text->setText(tr("By points 6.1–6.7 of the Aprašas you see what is there and what is still to be gathered by %1.").arg(Format::date(Deadlines::annualReport(m_workspace.year()).statutory)));
  m_municipality->setPlaceholderText(tr("Begin to type, for instance “siauliai”"));
  m_municipality->setAccessibleName(tr("Municipality"));
  m_municipality->setMinimumWidth(px(220));
  m_next->setText(tr("Choose"));
  const QString names[] = {tr("Plan"), tr("Institutions"), tr("Activities")};
  const QString whats[] = {tr("measures, indicators, money"), tr("network members and contacts"), tr("meetings, events, numbers of participants")};
  for (int i = 0; i < m_tables.size(); ++i) {
    m_tables[i].name->setText(names[i]);
    m_tables[i].what->setText(whats[i]);
    m_tables[i].choose->setText(tr("Choose a file…"));
    m_tables[i].choose->setAccessibleName(QStringLiteral("%1: %2").arg(names[i], m_tables[i].choose->text()));
    m_tables[i].blank->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(tr("start with an empty one").toHtmlEscaped()));
  }
  m_report->setText(tr("Open the report"));
  m_lookFirst->setText(tr("Rather look around first? The example opens in a file of its own."));
  m_sample->setText(tr("Try with a sample municipality"));
  refresh();
}

void FirstSteps::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(Theme::colors().panelEdge);
  painter.setBrush(Theme::colors().base);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace santalka
