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

PlanTreeModel::PlanTreeModel(EditService& edits, QObject* parent) : QAbstractItemModel(parent), m_edits(edits) {
  connect(&m_edits, &EditService::changed, this, &PlanTreeModel::take);
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::setPlan(Id<Plan> plan) {
  if (plan == m_plan) return;
  m_plan = plan;
  m_drafts.clear();
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
      for (const auto& group : m_groups) announceAll(group.get());
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
  m_measureNodes.clear();
  m_indicatorNodes.clear();
  m_objectiveNodes.clear();
  const auto addGroup = [this](qint64 objective) {
    auto made = std::make_unique<Node>();
    made->row.kind = PlanRow::Kind::Objective;
    made->row.objective = objective;
    made->place = static_cast<int>(m_groups.size());
    m_objectiveNodes.insert(objective, made.get());
    m_groups.push_back(std::move(made));
  };
  std::vector<std::pair<qint64, std::vector<const Measure*>>> groups;
  QHash<qint64, std::size_t> at;
  for (const Objective& objective : m_snapshot.facts().objectives) {
    at.insert(objective.id.value, groups.size());
    groups.push_back({objective.id.value, {}});
  }
  for (const Measure& measure : m_snapshot.facts().measures) {
    const qint64 objective = at.contains(measure.objective.value) ? measure.objective.value : 0;
    if (!at.contains(objective)) {
      at.insert(0, groups.size());
      groups.push_back({0, {}});
    }
    if (passes(measure)) groups[at[objective]].second.push_back(&measure);
  }
  for (const auto& [objective, measures] : groups) {
    if (measures.empty() && !m_filter.isEmpty()) continue;
    addGroup(objective);
    for (const Measure* measure : measures) {
      Node* node = m_groups.back()->add(PlanRow::Kind::Measure);
      node->row.measure = measure->id.value;
      m_measureNodes.insert(measure->id.value, node);
      const auto& indicators = m_snapshot.indicatorsOf(measure->id.value);
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
  }
  endResetModel();
  Q_EMIT refreshed();
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
  const auto& nodes = kind == EntityKind::Objective ? m_objectiveNodes : kind == EntityKind::Indicator ? m_indicatorNodes : m_measureNodes;
  return indexOf(nodes.value(id), static_cast<int>(column));
}

std::vector<Id<Measure>> PlanTreeModel::shownMeasures() const {
  std::vector<Id<Measure>> ids;
  for (const auto& group : m_groups)
    for (const auto& measure : group->children) ids.push_back(Id<Measure>{measure->row.measure});
  return ids;
}

int PlanTreeModel::countOf(const QString& stateKey) const {
  int count = 0;
  for (const MeasureYear& measure : m_snapshot.inYear().measures)
    count += measure.active && PlanCells::filterKey(measure.state) == stateKey;
  return count;
}

QModelIndex PlanTreeModel::neighbour(const QModelIndex& index, int step) const {
  std::vector<const Node*> all;
  for (const auto& group : m_groups) {
    all.push_back(group.get());
    for (const auto& measure : group->children) {
      all.push_back(measure.get());
      for (const auto& indicator : measure->children) all.push_back(indicator.get());
    }
  }
  const auto at = std::find(all.begin(), all.end(), nodeOf(index));
  if (at == all.end()) return {};
  const auto next = at - all.begin() + step;
  if (next < 0 || next >= static_cast<qsizetype>(all.size())) return {};
  return indexOf(all[static_cast<std::size_t>(next)], index.column());
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const {
  const Node* above = nodeOf(parent);
  const auto& list = above ? above->children : m_groups;
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
  return static_cast<int>(node ? node->children.size() : m_groups.size());
}

int PlanTreeModel::columnCount(const QModelIndex&) const { return PlanColumnCount; }

}  // namespace santalka
