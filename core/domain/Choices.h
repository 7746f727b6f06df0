// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace santalka {

/// One value that a field may take: the code is stored, the label is shown.
struct Choice {
  QString code;
  QString lithuanian;
  QString english;
  QStringList variants;  ///< other spellings that an import understands
  QString group;         ///< how the catalogue groups it, may be empty
};

/// A closed or open list of values: an enum of the domain, or a catalogue of resources/lists.
class ChoiceSet {
 public:
  using Loader = std::function<std::vector<Choice>()>;
  /// Labels of enums are translated by Qt; those of catalogues stand in the catalogue in both languages.
  ChoiceSet(QString name, const char* context, Loader loader);

  const QString& name() const { return m_name; }
  const std::vector<Choice>& choices() const;
  const Choice* find(const QString& code) const;
  /// The label in the language of the program; a code that the list does not hold is its own label.
  QString label(const QString& code) const;
  /// The code that a person's text means: code, label in either language, or a known variant; folded comparison.
  std::optional<QString> codeFor(const QString& text) const;

 private:
  void load() const;

  QString m_name;
  const char* m_context;
  Loader m_loader;
  mutable bool m_loaded = false;
  mutable std::vector<Choice> m_choices;
  mutable QHash<QString, int> m_byCode;
  mutable QHash<QString, int> m_byText;
};

/// A value of a C++ enum as it is stored, with its English label (translated in the context "Choice").
struct EnumCode {
  const char* code;
  const char* label;
};

/// Specialised beside each enum: the codes in the order of the enumerators.
template <class E>
struct EnumCodes;

const ChoiceSet& enumChoiceSet(const char* name, const EnumCode* codes, int count);

template <class E>
const ChoiceSet& enumChoices() {
  static const ChoiceSet& set =
      enumChoiceSet(EnumCodes<E>::name, EnumCodes<E>::codes.data(), static_cast<int>(EnumCodes<E>::codes.size()));
  return set;
}

template <class E>
QString codeOf(E value) {
  return QString::fromLatin1(EnumCodes<E>::codes[static_cast<std::size_t>(value)].code);
}

template <class E>
std::optional<E> enumFromCode(const QString& code) {
  for (std::size_t i = 0; i < EnumCodes<E>::codes.size(); ++i)
    if (code == QLatin1String(EnumCodes<E>::codes[i].code)) return static_cast<E>(i);
  return std::nullopt;
}

template <class E>
QString labelOf(E value) {
  return enumChoices<E>().label(codeOf(value));
}

/// The catalogues that ship in resources/lists, loaded when first asked for.
namespace Catalogue {
const ChoiceSet& municipalities();
const ChoiceSet& institutionGroups();
const ChoiceSet& citizenships();
const ChoiceSet& statuses();
const ChoiceSet& languages();
const ChoiceSet& arrivalGrounds();
const ChoiceSet& targetGroups();
const ChoiceSet& duties();
const ChoiceSet& activityKinds();
const ChoiceSet& units();
const ChoiceSet& serviceAreas();

/// All columns of one row of a catalogue by its code, e.g. name_gen of a municipality; empty when there is none.
QHash<QString, QString> row(const QString& list, const QString& code);
/// Every row of a catalogue in its order.
std::vector<QHash<QString, QString>> rows(const QString& list);
}  // namespace Catalogue

}  // namespace santalka
