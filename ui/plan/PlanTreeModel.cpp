// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanTreeModel.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/editing/EditService.h"

namespace santalka {

struct PlanTreeModel::Node {
  PlanRow row;
  Node* parent = nullptr;
  int place = 0;
  std::vector<std::unique_ptr<Node>> children;

  Node* add(PlanRow::Kind kind) {
    auto made = std::make_unique<Node>();
    made->row = row;
    made->row.kind = kind;
    made->parent = this;
    made->place = static_cast<int>(children.size());
    children.push_back(std::move(made));
    return children.back().get();
  }
};

PlanTreeModel::PlanTreeModel(EditService& edits, RefusedTexts& refused, QObject* parent) : QAbstractItemModel(parent), m_edits(edits), m_refused(refused) {
  connect(&m_edits, &EditService::changed, this, &PlanTreeModel::take);
  connect(&m_refused, &RefusedTexts::changed, this, [this](const RefusedTexts::Place& place) {
    if (const QModelIndex row = indexOf(place.kind, place.id); row.isValid()) Q_EMIT dataChanged(row.siblingAtColumn(0), row.siblingAtColumn(PlanColumnCount - 1));
  });
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::setPlan(Id<Plan> plan) {
  if (plan == m_plan) return;
  m_plan = plan;
  m_stale = true;
  if (m_watched) ensureLoaded();
}

void PlanTreeModel::setYear(int year) {
  if (year == m_wantedYear) return;
  m_wantedYear = year;
  if (m_stale) return;
  evaluate();
  rebuild();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, PlanColumnCount - 1);
}

void PlanTreeModel::setFilter(const PlanFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  rebuild();
}

void PlanTreeModel::setWatched(bool watched) {
  m_watched = watched;
  if (watched) ensureLoaded();
}

void PlanTreeModel::ensureLoaded() {
  if (m_stale) reload();
}

void PlanTreeModel::reload() {
  m_stale = false;
  if (!m_plan.isValid()) {
    m_snapshot.clear();
  } else if (auto read = m_snapshot.load(m_edits.store(), m_plan); !read) {
    m_snapshot.clear();
    Q_EMIT failed(read.error().message);
  }
  evaluate();
  rebuild();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, PlanColumnCount - 1);
}

void PlanTreeModel::evaluate() {
  m_snapshot.evaluate(m_wantedYear, Clock::today());
  m_folded.clear();
  for (const Measure& measure : m_snapshot.facts().measures) {
    QString text = QStringLiteral("%1 %2 %3").arg(measure.number, measure.title, measure.responsible);
    for (const qint64 indicator : m_snapshot.indicatorsOf(measure.id.value)) text += QLatin1Char(' ') + m_snapshot.indicator(indicator)->title;
    m_folded.insert(measure.id.value, fold(text));
  }
}

void PlanTreeModel::take(const ChangeNotice& notice) {
  if (m_stale) return;
  if (!m_watched) {
    m_stale = true;
    return;
  }
  switch (m_snapshot.take(notice)) {
    case PlanSnapshot::Effect::None: return;
    case PlanSnapshot::Effect::Reload: reload(); return;
    case PlanSnapshot::Effect::Rows:
      evaluate();
      rebuild();
      return;
    case PlanSnapshot::Effect::Values:
      evaluate();
      // A row whose state a filter asks for stays until the filter is touched, so that it is not lost while it is edited.
      for (const auto& root : m_roots) announceAll(root.get());
      Q_EMIT refreshed();
  }
}

void PlanTreeModel::announceAll(Node* node) {
  Q_EMIT dataChanged(indexOf(node, 0), indexOf(node, PlanColumnCount - 1));
  for (const auto& child : node->children) announceAll(child.get());
}

bool PlanTreeModel::passes(const Measure& measure) const {
  const qint64 id = measure.id.value;
  if (!m_filter.responsible.isEmpty() && measure.responsible != m_filter.responsible) return false;
  if (!m_filter.state.isEmpty()) {
    const MeasureYear* year = m_snapshot.measureYear(id);
    if (!year || !year->active || PlanCells::filterKey(year->state) != m_filter.state) return false;
  }
  if (!m_filter.source.isEmpty()) {
    bool found = false;
    const auto lines = m_snapshot.linesOf(id, m_snapshot.year());
    if (m_filter.source == QLatin1String("none")) found = lines.empty() ? measure.needsNoMoney : lines.front()->kind == BudgetKind::NotNeeded;
    for (const BudgetLine* line : lines) {
      if (m_filter.source == QLatin1String("sought")) found |= line->kind == BudgetKind::Sought;
      else if (m_filter.source == QLatin1String("unnamed")) found |= line->kind == BudgetKind::Funded && !line->source.isValid();
      else found |= line->source.isValid() && m_filter.source == QStringLiteral("source.%1").arg(line->source.value);
    }
    if (!found) return false;
  }
  const QString& text = m_folded[id];
  for (const QString& word : fold(m_filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    if (!text.contains(word)) return false;
  return true;
}

void PlanTreeModel::rebuild() {
  beginResetModel();
  m_groups.clear();
  m_roots.clear();
  m_measureNodes.clear();
  m_indicatorNodes.clear();
  m_objectiveNodes.clear();
  m_goalNodes.clear();
  const PlanFacts& facts = m_snapshot.facts();
  // Measures by objective, 0 last: those without one.
  QHash<qint64, std::vector<const Measure*>> measures;
  for (const Measure& measure : facts.measures)
    if (passes(measure)) measures[m_snapshot.objective(measure.objective.value) ? measure.objective.value : 0].push_back(&measure);
  const auto isShown = [&](qint64 objective) {
    if (!m_filter.isEmpty() || objective == 0) return measures.contains(objective);
    return true;
  };
  std::vector<qint64> goals;
  for (const Goal& goal : facts.goals) goals.push_back(goal.id.value);
  const bool levels = !goals.empty();
  goals.push_back(0);
  for (const qint64 goal : goals) {
    std::vector<qint64> objectives;
    for (const Objective& objective : facts.objectives)
      if ((m_snapshot.goal(objective.goal.value) ? objective.goal.value : 0) == goal && isShown(objective.id.value)) objectives.push_back(objective.id.value);
    if (goal == 0 && isShown(0)) objectives.push_back(0);
    // A goal without objectives is shown to be filled; a filter shows what it finds.
    if (objectives.empty() && (goal == 0 || !m_filter.isEmpty())) continue;
    Node* above = levels ? addHead(PlanRow::Kind::Goal, nullptr, goal) : nullptr;
    if (above) m_goalNodes.insert(goal, above);
    for (const qint64 objective : objectives) {
      Node* group = addHead(PlanRow::Kind::Objective, above, objective);
      m_objectiveNodes.insert(objective, group);
      m_groups.push_back(group);
      for (const Measure* measure : measures.value(objective)) addMeasure(*group, *measure);
    }
  }
  endResetModel();
  Q_EMIT refreshed();
}

PlanTreeModel::Node* PlanTreeModel::addHead(PlanRow::Kind kind, Node* above, qint64 id) {
  Node* made = nullptr;
  if (above) {
    made = above->add(kind);
  } else {
    m_roots.push_back(std::make_unique<Node>());
    made = m_roots.back().get();
    made->row.kind = kind;
    made->place = static_cast<int>(m_roots.size()) - 1;
  }
  (kind == PlanRow::Kind::Goal ? made->row.goal : made->row.objective) = id;
  return made;
}

void PlanTreeModel::addMeasure(Node& group, const Measure& measure) {
  Node* node = group.add(PlanRow::Kind::Measure);
  node->row.measure = measure.id.value;
  m_measureNodes.insert(measure.id.value, node);
  const auto& indicators = m_snapshot.indicatorsOf(measure.id.value);
  node->row.several = indicators.size() > 1;
  if (indicators.size() == 1) node->row.indicator = indicators.front();
  for (const qint64 indicator : indicators) {
    Node* own = node;
    if (node->row.several) {
      own = node->add(PlanRow::Kind::Indicator);
      own->row.several = false;
      own->row.indicator = indicator;
    }
    m_indicatorNodes.insert(indicator, own);
  }
}

PlanTreeModel::Node* PlanTreeModel::nodeOf(const QModelIndex& index) const {
  return index.isValid() ? static_cast<Node*>(index.internalPointer()) : nullptr;
}

PlanRow PlanTreeModel::rowAt(const QModelIndex& index) const {
  const Node* node = nodeOf(index);
  return node ? node->row : PlanRow{};
}

QModelIndex PlanTreeModel::indexOf(const Node* node, int column) const {
  return node ? createIndex(node->place, column, node) : QModelIndex();
}

QModelIndex PlanTreeModel::indexOf(EntityKind kind, qint64 id, PlanColumn column) const {
  const auto& nodes = kind == EntityKind::Goal        ? m_goalNodes
                      : kind == EntityKind::Objective ? m_objectiveNodes
                      : kind == EntityKind::Indicator ? m_indicatorNodes
                                                      : m_measureNodes;
  return indexOf(nodes.value(id), static_cast<int>(column));
}

std::vector<Id<Measure>> PlanTreeModel::shownMeasures() const {
  std::vector<Id<Measure>> ids;
  for (const Node* group : m_groups)
    for (const auto& measure : group->children) ids.push_back(Id<Measure>{measure->row.measure});
  return ids;
}

int PlanTreeModel::countOf(const QString& stateKey) const {
  int count = 0;
  for (const MeasureYear& measure : m_snapshot.inYear().measures)
    count += measure.active && PlanCells::filterKey(measure.state) == stateKey;
  return count;
}

void PlanTreeModel::collect(const Node& node, std::vector<const Node*>& all) const {
  all.push_back(&node);
  for (const auto& child : node.children) collect(*child, all);
}

QModelIndex PlanTreeModel::neighbour(const QModelIndex& index, int step) const {
  std::vector<const Node*> all;
  for (const auto& root : m_roots) collect(*root, all);
  const auto at = std::find(all.begin(), all.end(), nodeOf(index));
  if (at == all.end()) return {};
  const auto next = at - all.begin() + step;
  if (next < 0 || next >= static_cast<qsizetype>(all.size())) return {};
  return indexOf(all[static_cast<std::size_t>(next)], index.column());
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const {
  const Node* above = nodeOf(parent);
  const auto& list = above ? above->children : m_roots;
  if (row < 0 || row >= static_cast<int>(list.size()) || column < 0 || column >= PlanColumnCount) return {};
  return createIndex(row, column, list[static_cast<std::size_t>(row)].get());
}

QModelIndex PlanTreeModel::parent(const QModelIndex& index) const {
  const Node* node = nodeOf(index);
  return node && node->parent ? indexOf(node->parent, 0) : QModelIndex();
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const {
  if (parent.column() > 0) return 0;
  const Node* node = nodeOf(parent);
  return static_cast<int>(node ? node->children.size() : m_roots.size());
}

int PlanTreeModel::columnCount(const QModelIndex&) const { return PlanColumnCount; }

}  // namespace santalka
