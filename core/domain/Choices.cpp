// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Choices.h"

#include "core/base/Format.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <memory>
#include <mutex>

namespace santalka {

namespace {

/// The catalogues are our own files: plain CSV with quotes, UTF-8, a header, commas.
std::vector<QStringList> readCsv(const QString& path) {
  std::vector<QStringList> rows;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return rows;
  const QString text = QString::fromUtf8(file.readAll());
  QStringList row;
  QString cell;
  bool quoted = false;
  const auto endRow = [&] {
    row << cell;
    cell.clear();
    if (row.size() > 1 || !row.front().isEmpty()) rows.push_back(row);
    row.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted) {
      if (c != QLatin1Char('"'))
        cell += c;
      else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
        cell += text[++i];
      else
        quoted = false;
    } else if (c == QLatin1Char('"')) {
      quoted = true;
    } else if (c == QLatin1Char(',')) {
      row << cell;
      cell.clear();
    } else if (c == QLatin1Char('\n')) {
      endRow();
    } else if (c != QLatin1Char('\r')) {
      cell += c;
    }
  }
  if (!cell.isEmpty() || !row.isEmpty()) endRow();
  return rows;
}

struct List {
  std::vector<QHash<QString, QString>> rows;
  QHash<QString, int> byCode;
};

/// Loaded once and kept: the lists do not change while the program runs.
const List& list(const QString& name) {
  static std::mutex mutex;
  static QHash<QString, std::shared_ptr<List>> loaded;
  const std::lock_guard guard(mutex);
  if (const auto it = loaded.constFind(name); it != loaded.cend()) return **it;
  auto made = std::make_shared<List>();
  const auto csv = readCsv(QStringLiteral(":/lists/%1.csv").arg(name));
  for (std::size_t r = 1; r < csv.size(); ++r) {
    QHash<QString, QString> row;
    for (qsizetype c = 0; c < csv[r].size() && c < csv[0].size(); ++c) row.insert(csv[0][c], csv[r][c]);
    made->byCode.insert(csv[r].front(), static_cast<int>(made->rows.size()));
    made->rows.push_back(std::move(row));
  }
  loaded.insert(name, made);
  return *made;
}

struct CatalogueColumns {
  QString lithuanian = QStringLiteral("name_lt");
  QString english = QStringLiteral("name_en");
  QStringList variants;
  QString group;
};

ChoiceSet catalogue(const QString& name, const CatalogueColumns& columns = {}) {
  return ChoiceSet(name, nullptr, [name, columns] {
    const List& source = list(name);
    std::vector<Choice> out;
    out.reserve(source.rows.size());
    for (const auto& row : source.rows) {
      Choice choice;
      choice.code = row.value(row.contains(QStringLiteral("code")) ? QStringLiteral("code")
                              : row.contains(QStringLiteral("lau_code")) ? QStringLiteral("lau_code")
                                                                         : QStringLiteral("id"));
      choice.lithuanian = row.value(columns.lithuanian);
      choice.english = row.value(columns.english);
      choice.group = row.value(columns.group);
      for (const QString& column : columns.variants)
        for (const QString& part : row.value(column).split(QLatin1Char(';'), Qt::SkipEmptyParts))
          choice.variants << part.trimmed();
      out.push_back(std::move(choice));
    }
    return out;
  });
}

// Whatever language the program speaks now.
QString inLithuanian(const char* context, const QString& english) {
  static const std::unique_ptr<QTranslator> texts = [] {
    auto made = std::make_unique<QTranslator>();
    (void)made->load(QStringLiteral(":/translations/santalka_lt.qm"));
    return made;
  }();
  return texts->translate(context, english.toUtf8().constData());
}

}  // namespace

ChoiceSet::ChoiceSet(QString name, const char* context, Loader loader)
    : m_name(std::move(name)), m_context(context), m_loader(std::move(loader)) {}

void ChoiceSet::load() const {
  static std::recursive_mutex mutex;
  const std::lock_guard guard(mutex);
  if (m_loaded) return;
  m_choices = m_loader();
  const auto remember = [this](const QString& text, int index) {
    const QString key = fold(text);
    if (!key.isEmpty() && !m_byText.contains(key)) m_byText.insert(key, index);
  };
  const int count = static_cast<int>(m_choices.size());
  for (int i = 0; i < count; ++i) {
    m_byCode.insert(m_choices[static_cast<std::size_t>(i)].code, i);
    remember(m_choices[static_cast<std::size_t>(i)].lithuanian, i);
  }
  for (int i = 0; i < count; ++i) {
    const Choice& choice = m_choices[static_cast<std::size_t>(i)];
    remember(choice.code, i);
    remember(choice.english, i);
    for (const QString& variant : choice.variants) remember(variant, i);
  }
  m_loaded = true;
}

const std::vector<Choice>& ChoiceSet::choices() const {
  load();
  return m_choices;
}

const Choice* ChoiceSet::find(const QString& code) const {
  load();
  const auto it = m_byCode.constFind(code);
  return it == m_byCode.cend() ? nullptr : &m_choices[static_cast<std::size_t>(*it)];
}

QString ChoiceSet::label(const QString& code) const {
  const Choice* choice = find(code);
  if (!choice) return code;
  if (m_context) return QCoreApplication::translate(m_context, choice->english.toUtf8().constData());
  if (Format::language() == Language::English && !choice->english.isEmpty()) return choice->english;
  return choice->lithuanian.isEmpty() ? code : choice->lithuanian;
}

std::optional<QString> ChoiceSet::codeFor(const QString& text) const {
  load();
  const QString key = fold(text);
  if (const auto it = m_byText.constFind(key); it != m_byText.cend())
    return m_choices[static_cast<std::size_t>(*it)].code;
  // Labels of enums are translated when shown, so they are compared as they are shown now.
  if (m_context)
    for (const Choice& choice : m_choices)
      if (fold(label(choice.code)) == key) return choice.code;
  // And as they are written where the program speaks Lithuanian, which a table from a colleague may be in.
  if (m_context)
    for (const Choice& choice : m_choices)
      if (fold(inLithuanian(m_context, choice.english)) == key) return choice.code;
  return std::nullopt;
}

const ChoiceSet& enumChoiceSet(const char* name, const EnumCode* codes, int count) {
  // One per enum, kept for the life of the program (called once per enum by enumChoices()).
  auto* set = new ChoiceSet(QString::fromLatin1(name), "Choice", [codes, count] {
    std::vector<Choice> out;
    for (int i = 0; i < count; ++i)
      out.push_back({QString::fromLatin1(codes[i].code), {}, QString::fromUtf8(codes[i].label), {}, {}});
    return out;
  });
  return *set;
}

namespace Catalogue {

const ChoiceSet& municipalities() {
  static const ChoiceSet set = catalogue(QStringLiteral("municipalities"),
                                         {QStringLiteral("name_nom"), QStringLiteral("name_nom"),
                                          {QStringLiteral("short_osp"), QStringLiteral("iso_name")},
                                          QStringLiteral("county")});
  return set;
}
const ChoiceSet& institutionGroups() {
  static const ChoiceSet set = catalogue(QStringLiteral("institution_groups"));
  return set;
}
const ChoiceSet& citizenships() {
  static const ChoiceSet set = catalogue(
      QStringLiteral("citizenships"), {QStringLiteral("name_lt"), QStringLiteral("name_en"),
                                       {QStringLiteral("name_lt_variants"), QStringLiteral("alpha3")},
                                       QStringLiteral("group")});
  return set;
}
const ChoiceSet& statuses() {
  static const ChoiceSet set = catalogue(QStringLiteral("statuses"),
                                         {QStringLiteral("name_lt"), QStringLiteral("name_en"),
                                          {QStringLiteral("short_lt"), QStringLiteral("seed_wording"),
                                           QStringLiteral("variants")},
                                          QStringLiteral("family")});
  return set;
}
const ChoiceSet& languages() {
  static const ChoiceSet set = catalogue(QStringLiteral("languages"), {QStringLiteral("name_lt"), QStringLiteral("name_en"),
                                                                       {QStringLiteral("adverb_lt")}, {}});
  return set;
}
const ChoiceSet& arrivalGrounds() {
  static const ChoiceSet set = catalogue(QStringLiteral("arrival_grounds"));
  return set;
}
const ChoiceSet& targetGroups() {
  static const ChoiceSet set = catalogue(QStringLiteral("target_groups"));
  return set;
}
const ChoiceSet& duties() {
  static const ChoiceSet set = catalogue(QStringLiteral("functions"), {QStringLiteral("short_lt"), QStringLiteral("short_en"),
                                                                       {QStringLiteral("title_lt")}, {}});
  return set;
}
const ChoiceSet& activityKinds() {
  static const ChoiceSet set = catalogue(QStringLiteral("activity_kinds"),
                                         {QStringLiteral("name_lt"), QStringLiteral("name_en"),
                                          {QStringLiteral("variants")}, QStringLiteral("duty")});
  return set;
}
const ChoiceSet& units() {
  static const ChoiceSet set =
      catalogue(QStringLiteral("units"), {QStringLiteral("name_lt"), QStringLiteral("name_en"), {QStringLiteral("variants")}, {}});
  return set;
}
const ChoiceSet& serviceAreas() {
  static const ChoiceSet set = catalogue(QStringLiteral("service_areas"));
  return set;
}

QHash<QString, QString> row(const QString& name, const QString& code) {
  const List& source = list(name);
  const auto it = source.byCode.constFind(code);
  return it == source.byCode.cend() ? QHash<QString, QString>() : source.rows[static_cast<std::size_t>(*it)];
}

std::vector<QHash<QString, QString>> rows(const QString& name) { return list(name).rows; }

}  // namespace Catalogue
}  // namespace santalka
