// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/LanguageSwitch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstring>

namespace santalka {

namespace {

/// QObject::tr asks with the namespace; texts that core asks for by a bare class name are found as well.
class OwnTexts : public QTranslator {
 public:
  QString translate(const char* context, const char* text, const char* comment, int n) const override {
    constexpr const char prefix[] = "santalka::";
    const QString found = QTranslator::translate(context, text, comment, n);
    if (!found.isNull() || !context || std::strncmp(context, prefix, sizeof prefix - 1) != 0) return found;
    return QTranslator::translate(context + sizeof prefix - 1, text, comment, n);
  }
};

/// English needs our file only for its plural forms; Qt's own texts are English already.
void load(QTranslator& translator, const QString& name) {
  QCoreApplication::removeTranslator(&translator);
  if (translator.load(QStringLiteral(":/translations/") + name)) QCoreApplication::installTranslator(&translator);
}

}  // namespace

void switchLanguage(Language language) {
  static OwnTexts own;
  static QTranslator qt;
  Format::setLanguage(language);
  QLocale::setDefault(Format::locale());
  const bool lithuanian = language == Language::Lithuanian;
  if (lithuanian) {
    load(qt, QStringLiteral("qtbase_lt.qm"));
  } else {
    QCoreApplication::removeTranslator(&qt);
  }
  load(own, lithuanian ? QStringLiteral("santalka_lt.qm") : QStringLiteral("santalka_en.qm"));
}

}  // namespace santalka
