// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/XlsxReader.h"

#include "core/exchange/PackageXml.h"
#include "core/exchange/SheetTexts.h"
#include "core/exchange/XlsxSheet.h"

#include <QHash>
#include <QSet>

namespace santalka {

namespace {

struct Relation {
  QString type;  // its last word: "worksheet", "styles"
  QString target;
};
using Relations = QHash<QString, Relation>;

// "../worksheets/sheet1.xml" beside "xl/workbook.xml" becomes "xl/worksheets/sheet1.xml".
QString resolved(const QString& base, const QString& target) {
  if (target.startsWith(u'/')) return target.mid(1);
  QStringList parts = base.split(u'/');
  parts.removeLast();
  for (const QString& part : target.split(u'/')) {
    if (part == u"..") {
      if (!parts.isEmpty()) parts.removeLast();
    } else if (part != u"." && !part.isEmpty()) {
      parts.append(part);
    }
  }
  return parts.join(u'/');
}

Result<Relations> readRelations(const ZipPackage& package, const QString& part, ReadContext& context) {
  const qsizetype slash = part.lastIndexOf(u'/');
  const QString relations = part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
  Relations found;
  if (!package.has(relations)) return found;
  if (auto error = weighOtherPart(package, relations, context)) return *std::move(error);
  PackageXml xml(package, relations, context.fileName, context.limits);
  while (xml.next()) {
    if (!xml.isStart() || xml.name() != u"Relationship") continue;
    const QString type = xml.attribute(u"Type");
    // Each part may be named in several ways, but none by thousands.
    if (found.size() > context.limits.entries) return context.tooLarge();
    found.insert(xml.attribute(u"Id"), {type.mid(type.lastIndexOf(u'/') + 1), resolved(part, xml.attribute(u"Target"))});
  }
  if (xml.failed()) return xml.error();
  return found;
}

QString targetOfType(const Relations& relations, QStringView type) {
  for (const Relation& relation : relations)
    if (relation.type == type) return relation.target;
  return {};
}

struct SheetEntry {
  QString name;
  QString part;
  bool hidden = false;
};

struct Book {
  std::vector<SheetEntry> sheets;
  bool dates1904 = false;
};

Result<Book> readBook(const ZipPackage& package, const QString& part, const Relations& relations, ReadContext& context) {
  Book book;
  if (auto error = weighOtherPart(package, part, context)) return *std::move(error);
  PackageXml xml(package, part, context.fileName, context.limits);
  while (xml.next()) {
    if (!xml.isStart()) continue;
    if (xml.name() == u"workbookPr") {
      const QString flag = xml.attribute(u"date1904");
      book.dates1904 = flag == u"1" || flag == u"true" || flag == u"on";
    } else if (xml.name() == u"sheet") {
      const QXmlStreamAttributes attributes = xml.attributes();
      QString id;
      for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == u"id" && !attribute.prefix().isEmpty()) id = attribute.value().toString();
      const Relation relation = relations.value(id);
      // Chart sheets and old macro sheets hold no table.
      if (relation.type != u"worksheet") continue;
      const QString state = attributeOf(attributes, u"state");
      book.sheets.push_back({attributeOf(attributes, u"name"), relation.target, state == u"hidden" || state == u"veryHidden"});
      if (int(book.sheets.size()) > context.limits.sheets) return context.tooManySheets();
    }
  }
  if (xml.failed()) return xml.error();
  return book;
}

Result<std::vector<TextPool::Ref>> readSharedStrings(const ZipPackage& package, const QString& part, ReadContext& context) {
  std::vector<TextPool::Ref> strings;
  PackageXml xml(package, part, context.fileName, context.limits);
  while (xml.next()) {
    if (!xml.isStart() || xml.name() != u"si") continue;
    const QString text = readRichText(xml);
    if (text.size() > TextPool::longestText || strings.size() > size_t(context.limits.cells)) return context.tooLarge();
    strings.push_back(context.pool->add(text));
    if (context.pool->characters() > context.limits.characters) return context.tooLarge();
  }
  if (xml.failed()) return xml.error();
  return strings;
}

}  // namespace

Result<std::vector<Sheet>> readXlsx(const ZipPackage& package, ReadContext& context) {
  const auto root = readRelations(package, QString(), context);
  if (!root) return root.error();
  QString bookPart = targetOfType(*root, u"officeDocument");
  if (bookPart.isEmpty()) bookPart = QStringLiteral("xl/workbook.xml");
  const auto relations = readRelations(package, bookPart, context);
  if (!relations) return relations.error();
  const auto book = readBook(package, bookPart, *relations, context);
  if (!book) return book.error();
  if (book->sheets.empty()) return context.about(SheetTexts::tr("it holds no sheet with cells."));

  QSet<QString> named;
  for (const SheetEntry& entry : book->sheets) {
    if (named.contains(entry.part.toLower()))
      return context.about(SheetTexts::tr("several sheets of it are one and the same, which no office program writes. Ask the sender for a new copy."), entry.part);
    named.insert(entry.part.toLower());
    if (auto error = weighPart(package, entry.part, {"c", "row", "v", "is"}, context)) return *std::move(error);
  }
  XlsxParts parts;
  parts.dates1904 = book->dates1904;
  if (const QString styles = targetOfType(*relations, u"styles"); package.has(styles)) {
    if (auto error = weighOtherPart(package, styles, context)) return *std::move(error);
    auto looks = readXlsxStyles(package, styles, context.fileName, context.limits);
    if (!looks) return looks.error();
    parts.looks = *std::move(looks);
  }
  if (const QString texts = targetOfType(*relations, u"sharedStrings"); package.has(texts)) {
    if (auto error = weighPart(package, texts, {"si"}, context)) return *std::move(error);
    auto strings = readSharedStrings(package, texts, context);
    if (!strings) return strings.error();
    parts.strings = *std::move(strings);
  }
  std::vector<Sheet> sheets;
  for (const SheetEntry& entry : book->sheets) {
    auto sheet = XlsxSheetReader(package, entry.part, entry.name, parts, context).read();
    if (!sheet) return sheet.error();
    sheet->hidden = entry.hidden;
    sheets.push_back(*std::move(sheet));
  }
  return sheets;
}

}  // namespace santalka
