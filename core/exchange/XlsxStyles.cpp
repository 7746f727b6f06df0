// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/XlsxStyles.h"

#include <QHash>

namespace santalka {

namespace {

// The formats every Excel has without writing them down; 27–36 and 50–58 are dates of Far Eastern editions.
NumberLook builtIn(int id) {
  using Kind = NumberLook::Kind;
  if (id == 9 || id == 10) return {Kind::Percent};
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58) return {Kind::Date};
  if (id == 22) return {Kind::DateTime};
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56) return {Kind::Time};
  return {};
}

// The first section without what is only written out: quoted words, escapes, fillers, colours and conditions.
QString bareCode(const QString& code) {
  QString bare;
  for (qsizetype i = 0; i < code.size(); ++i) {
    const QChar c = code[i];
    if (c == u'"') {
      i = code.indexOf(u'"', i + 1);
      if (i < 0) break;
    } else if (c == u'\\' || c == u'_' || c == u'*') {
      ++i;
    } else if (c == u'[') {
      const qsizetype close = code.indexOf(u']', i);
      if (close < 0) break;
      const QString inside = code.mid(i + 1, close - i - 1).toLower();
      const bool elapsed = !inside.isEmpty() && QStringView(u"hms").contains(inside[0]) && inside.count(inside[0]) == inside.size();
      if (elapsed) bare += inside;
      i = close;
    } else if (c == u';') {
      break;
    } else {
      bare += c.toLower();
    }
  }
  return bare;
}

}  // namespace

NumberLook lookOfFormat(const QString& code) {
  using Kind = NumberLook::Kind;
  QString bare = bareCode(code);
  if (bare.startsWith(u"general") || bare == u"@") return {};
  bare.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
  const bool time = bare.contains(u'h') || bare.contains(u's');
  const bool date = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !time);
  if (date) return {time ? Kind::DateTime : Kind::Date};
  if (time) return {Kind::Time};
  if (bare.contains(u'%')) return {Kind::Percent};
  const bool zeros = bare.size() > 1 && bare.count(u'0') == bare.size();
  return {Kind::Number, zeros ? int(bare.size()) : 0};
}

Result<std::vector<NumberLook>> readXlsxStyles(const ZipPackage& package, const QString& part, const QString& fileName, const ReadLimits& limits) {
  std::vector<NumberLook> looks;
  QHash<int, NumberLook> custom;
  PackageXml xml(package, part, fileName, limits);
  bool inCells = false;
  while (xml.next()) {
    if (xml.name() == u"cellXfs" && !xml.isText()) inCells = xml.isStart();
    if (!xml.isStart()) continue;
    if (xml.name() == u"numFmt") {
      // dxf formats carry numFmt as well; only the first of an id counts, and cellXfs follow numFmts.
      const int id = xml.attribute(u"numFmtId").toInt();
      if (!custom.contains(id)) custom.insert(id, lookOfFormat(xml.attribute(u"formatCode")));
    } else if (inCells && xml.name() == u"xf") {
      const int id = xml.attribute(u"numFmtId").toInt();
      looks.push_back(custom.contains(id) ? custom.value(id) : builtIn(id));
    }
  }
  if (xml.failed()) return xml.error();
  return looks;
}

}  // namespace santalka
