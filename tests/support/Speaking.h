// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Format.h"

#include <QCoreApplication>
#include <QTranslator>

namespace santalka::test {

/// The program in one language, as it runs; as before when it goes out of scope.
class Speaking {
 public:
  explicit Speaking(Language language) : m_before(Format::language()) {
    Format::setLanguage(language);
    m_loaded = m_translator.load(language == Language::Lithuanian ? QStringLiteral(":/translations/santalka_lt.qm") : QStringLiteral(":/translations/santalka_en.qm"));
    if (m_loaded) QCoreApplication::installTranslator(&m_translator);
  }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
  /// Whether the language's texts of the report are there.
  bool isWhole() const {
    const QString probe = QCoreApplication::translate("AnnualCover", "members of the network (%n group(s))", nullptr, 2);
    return m_loaded && !probe.contains(QStringLiteral("(s)"));
  }
  ~Speaking() {
    QCoreApplication::removeTranslator(&m_translator);
    Format::setLanguage(m_before);
  }

 private:
  QTranslator m_translator;
  Language m_before;
  bool m_loaded = false;
};

}  // namespace santalka::test
