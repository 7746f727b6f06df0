// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/SpokenLabel.h"

#include "core/base/Format.h"
#include "core/domain/EntityDescription.h"

#include <QRegularExpression>
#include <QTranslator>

#include <optional>
#include <vector>

namespace santalka {

namespace {

/// What stands at %1 of a label.
enum class Part { Text, Record, Entity, Entities, Label };

struct Sentence {
  const char* context;
  const char* source;
  Part first = Part::Text;
};

/// All that the program calls its steps; what is not in the list keeps the language it was written in.
constexpr Sentence kSentences[] = {
    {"EditService", "New: %1", Part::Record},
    {"EditService", "Changed: %1", Part::Record},
    {"EditService", "Deleted: %1", Part::Record},
    {"EditService", "Undone: %1", Part::Label},
    {"EditService", "Redone: %1", Part::Label},
    {"EditService", "Restored: %1", Part::Entity},
    {"EditService", "Brought back: %1", Part::Entity},
    {"EditService", "%1: %2 changes", Part::Entities},
    {"EditService", "%1: %2 deleted", Part::Entities},
    {"FileSetup", "New file"},
    {"ImportSession", "Plan imported: %1"},
    {"ImportSession", "Network members imported: %1"},
    {"ImportSession", "Activities imported: %1"},
    {"ImportSession", "Statistics imported: %1"},
    {"AnnualReportService", "Annual report of %1"},
    {"AnnualReportService", "Annual report of %1 submitted, version %2"},
    {"AnnualReportService", "Text of point %1"},
    {"santalka::PastePanel", "Paste %n rows"},
    {"santalka::PlanPage", "New goal"},
    {"santalka::PlanPage", "Moved up in the plan"},
    {"santalka::PlanPage", "Moved down in the plan"},
    {"santalka::SplitDialog", "Split an amount between its sources"},
};

class Tongue {
 public:
  explicit Tongue(const char* code) {
    if (!m_texts.load(QStringLiteral(":/translations/santalka_") + QLatin1String(code))) return;
    for (const Sentence& sentence : kSentences) m_patterns.push_back(patternsOf(sentence));
  }
  QString say(const char* context, const char* source, int count = -1) const {
    const QString said = m_texts.translate(context, source, nullptr, count);
    return said.isEmpty() ? QString::fromUtf8(source) : said;
  }
  /// What stands at %1, %2 or %n where the label is this sentence in this language.
  std::optional<QStringList> parts(std::size_t sentence, const QString& label) const {
    if (sentence >= m_patterns.size()) return std::nullopt;
    for (const QRegularExpression& pattern : m_patterns[sentence])
      if (const auto match = pattern.match(label); match.hasMatch()) return match.capturedTexts().mid(1);
    return std::nullopt;
  }

 private:
  std::vector<QRegularExpression> patternsOf(const Sentence& sentence) const {
    std::vector<QRegularExpression> out;
    QStringList forms{say(sentence.context, sentence.source)};
    // The forms of plural in both languages.
    if (forms.first().contains(QLatin1String("%n"))) forms = {say(sentence.context, sentence.source, 1), say(sentence.context, sentence.source, 2), say(sentence.context, sentence.source, 10)};
    for (const QString& form : std::as_const(forms)) {
      QString pattern = QRegularExpression::escape(form);
      for (const char* place : {"%1", "%2"}) pattern.replace(QRegularExpression::escape(QLatin1String(place)), QStringLiteral("(.+)"));
      pattern.replace(QRegularExpression::escape(QStringLiteral("%n")), QStringLiteral("(\\d+)"));
      out.emplace_back(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    }
    return out;
  }

  QTranslator m_texts;
  std::vector<std::vector<QRegularExpression>> m_patterns;  ///< by sentence
};

const Tongue& tongueOf(Language language) {
  static const Tongue lithuanian("lt"), english("en");
  return language == Language::English ? english : lithuanian;
}

/// „Veikla „Susitikimas““: the entity in the other language, the title as it was.
std::optional<QString> recordAnew(const QString& words, const Tongue& from, const Tongue& to) {
  for (const EntityDescription* entity : allEntities()) {
    const QString name = from.say(entity->context, entity->singular);
    if (words == name) return to.say(entity->context, entity->singular);
    if (!words.startsWith(name)) continue;
    const QStringList around = from.say("NamedRecord", "%1 “%2”").replace(QLatin1String("%1"), name).split(QLatin1String("%2"));
    if (around.size() != 2 || !words.startsWith(around[0]) || !words.endsWith(around[1]) || words.size() < around[0].size() + around[1].size()) continue;
    const QString title = words.mid(around[0].size(), words.size() - around[0].size() - around[1].size());
    return to.say("NamedRecord", "%1 “%2”").arg(to.say(entity->context, entity->singular), title);
  }
  return std::nullopt;
}

std::optional<QString> entityAnew(const QString& words, bool plural, const Tongue& from, const Tongue& to) {
  for (const EntityDescription* entity : allEntities()) {
    const char* name = plural ? entity->plural : entity->singular;
    if (words == from.say(entity->context, name)) return to.say(entity->context, name);
  }
  return std::nullopt;
}

std::optional<QString> anew(const QString& label, const Tongue& from, const Tongue& to) {
  for (std::size_t i = 0; i < std::size(kSentences); ++i) {
    const Sentence& sentence = kSentences[i];
    auto parts = from.parts(i, label);
    if (!parts) continue;
    std::optional<QString> first = parts->value(0);
    switch (sentence.first) {
      case Part::Text: break;
      case Part::Record: first = recordAnew(*first, from, to); break;
      case Part::Entity: first = entityAnew(*first, false, from, to); break;
      case Part::Entities: first = entityAnew(*first, true, from, to); break;
      case Part::Label: first = anew(*first, from, to).value_or(*first); break;
    }
    if (!first) continue;
    // A number asks for a form of plural, which sentences without one do not have.
    const bool counted = QByteArrayView(sentence.source).contains("%n");
    QString said = to.say(sentence.context, sentence.source, counted ? first->toInt() : -1);
    if (counted) return said.replace(QLatin1String("%n"), *first);
    if (parts->size() > 1) return said.arg(*first, parts->at(1));
    return parts->isEmpty() ? said : said.arg(*first);
  }
  return std::nullopt;
}

}  // namespace

QString spokenLabel(const QString& stored) {
  if (stored.isEmpty()) return stored;
  const Tongue& now = tongueOf(Format::language());
  const Tongue& other = tongueOf(Format::language() == Language::English ? Language::Lithuanian : Language::English);
  return anew(stored, other, now).value_or(stored);
}

}  // namespace santalka
