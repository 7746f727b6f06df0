// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/LanguageSwitch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstring>

namespace santalka {

namespace {

/// The contexts of our texts are bare class names, for window and core alike; QObject::tr asks with the namespace.
class OwnTexts : public QTranslator {
 public:
  QString translate(const char* context, const char* text, const char* comment, int n) const override {
    constexpr const char prefix[] = "santalka::";
    if (context && std::strncmp(context, prefix, sizeof prefix - 1) == 0) context += sizeof prefix - 1;
    return QTranslator::translate(context, text, comment, n);
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
