// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/ErasedWord.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

#include <algorithm>

namespace santalka::ErasedWord {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Erasure)
};

constexpr const char* Source = QT_TRANSLATE_NOOP("Erasure", "erased person");

const QStringList& inAllLanguages() {
  static const QStringList words = [] {
    QStringList out{QString::fromUtf8(Source)};
    QTranslator lithuanian;
    if (lithuanian.load(QStringLiteral(":/translations/santalka_lt"))) out << lithuanian.translate("Erasure", Source);
    return out;
  }();
  return words;
}

}  // namespace

QString now() { return Texts::tr(Source); }

bool is(const QString& text) { return inAllLanguages().contains(text.trimmed()); }

bool standsIn(const QString& text) {
  const QStringList& words = inAllLanguages();
  return std::any_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}

}  // namespace santalka::ErasedWord
