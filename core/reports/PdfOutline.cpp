// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/PdfOutline.h"

#include <QRegularExpression>

#include <vector>

namespace santalka::reports {

namespace {

/// The objects of a file with one plain table of places, as QPdfWriter makes it.
class Objects {
 public:
  explicit Objects(const QByteArray& pdf) : m_pdf(pdf) {
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (start < 0) return;
    m_table = pdf.mid(start + 9).trimmed().split('\n').value(0).trimmed().toLongLong();
    const qsizetype trailer = pdf.indexOf("trailer", m_table);
    if (m_table <= 0 || trailer < 0 || pdf.mid(m_table, 7) != "xref\n0 ") return;
    m_trailer = pdf.mid(trailer, start - trailer);
    m_first = pdf.indexOf('\n', m_table + 5) + 1;
    m_size = number("Size");
  }
  bool isGood() const { return m_size > 0 && number("Root") > 0; }
  qint64 table() const { return m_table; }
  int size() const { return m_size; }
  QByteArray trailer() const { return m_trailer; }
  /// The number behind a name in the trailer.
  int number(const char* name) const {
    const QRegularExpression pattern(QStringLiteral("/%1 (\\d+)").arg(QLatin1String(name)));
    return pattern.match(QString::fromLatin1(m_trailer)).captured(1).toInt();
  }
  /// What stands between "N 0 obj" and "endobj".
  QByteArray object(int n) const {
    if (n <= 0 || n >= m_size) return {};
    const qint64 place = m_pdf.mid(m_first + 20 * n, 10).toLongLong();
    const QByteArray head = QByteArray::number(n) + " 0 obj";
    if (place <= 0 || m_pdf.mid(place, head.size()) != head) return {};
    const qsizetype end = m_pdf.indexOf("endobj", place);
    return end < 0 ? QByteArray() : m_pdf.mid(place + head.size(), end - place - head.size()).trimmed();
  }

 private:
  const QByteArray& m_pdf;
  QByteArray m_trailer;
  qint64 m_table = 0;
  qsizetype m_first = 0;
  int m_size = 0;
};

/// The pages in order; Qt hangs them all under one node.
std::vector<int> pagesOf(const Objects& objects, const QByteArray& catalog) {
  static const QRegularExpression root(QStringLiteral("/Pages (\\d+) 0 R"));
  static const QRegularExpression kids(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
  static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
  const QByteArray node = objects.object(root.match(QString::fromLatin1(catalog)).captured(1).toInt());
  std::vector<int> out;
  for (auto it = reference.globalMatch(kids.match(QString::fromLatin1(node)).captured(1)); it.hasNext();) out.push_back(it.next().captured(1).toInt());
  return out;
}

QByteArray textString(const QString& text) {
  QByteArray hex("<FEFF");
  for (const QChar c : text) hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
  return hex + '>';
}

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

/// The outline as objects: its root, then one for each bookmark.
QByteArrayList outline(const QList<PageLayout::Bookmark>& marks, int first, const std::vector<int>& pages) {
  constexpr double PointsPerMillimetre = 72.0 / 25.4;
  constexpr double PageHeight = 842;  // A4 as Qt writes it
  QList<qsizetype> sections;
  for (qsizetype i = 0; i < marks.size(); ++i)
    if (marks[i].level == 0 || i == 0) sections << i;
  const auto objectOf = [first](qsizetype i) { return first + 1 + static_cast<int>(i); };
  QByteArrayList out;
  out << "<< /Type /Outlines /First " + reference(objectOf(sections.first())) + " /Last " + reference(objectOf(sections.last())) + " /Count " +
             QByteArray::number(sections.size()) + " >>";
  qsizetype section = -1;
  for (qsizetype i = 0; i < marks.size(); ++i) {
    const bool top = section + 1 < sections.size() && sections[section + 1] == i;
    if (top) ++section;
    const qsizetype begin = sections[section];
    const qsizetype end = section + 1 < sections.size() ? sections[section + 1] : marks.size();
    const double y = PageHeight - qMax(0.0, marks[i].top - 4) * PointsPerMillimetre;
    QByteArray item = "<< /Title " + textString(marks[i].title) + " /Parent " + reference(top ? first : objectOf(begin)) + " /Dest [" +
                      reference(pages[static_cast<std::size_t>(marks[i].page)]) + " /XYZ 0 " + QByteArray::number(y, 'f', 1) + " 0]";
    if (top) {
      if (section > 0) item += " /Prev " + reference(objectOf(sections[section - 1]));
      if (end < marks.size()) item += " /Next " + reference(objectOf(end));
      // Closed: the fields show when the section is opened.
      if (end > begin + 1)
        item += " /First " + reference(objectOf(begin + 1)) + " /Last " + reference(objectOf(end - 1)) + " /Count -" + QByteArray::number(end - begin - 1);
    } else {
      if (i > begin + 1) item += " /Prev " + reference(objectOf(i - 1));
      if (i + 1 < end) item += " /Next " + reference(objectOf(i + 1));
    }
    out << item + " >>";
  }
  return out;
}

}  // namespace

QByteArray withOutline(QByteArray pdf, const QList<PageLayout::Bookmark>& bookmarks, const QByteArray& language) {
  const Objects objects(pdf);
  if (!objects.isGood()) return pdf;
  const int root = objects.number("Root");
  QByteArray catalog = objects.object(root);
  const std::vector<int> pages = pagesOf(objects, catalog);
  if (!catalog.startsWith("<<") || !catalog.endsWith(">>") || pages.empty() || catalog.contains("/Outlines")) return pdf;
  QList<PageLayout::Bookmark> marks;
  for (const PageLayout::Bookmark& mark : bookmarks)
    if (mark.page >= 0 && static_cast<std::size_t>(mark.page) < pages.size()) marks << mark;
  catalog.chop(2);
  if (!catalog.contains("/Lang")) catalog += "/Lang (" + language + ")\n";
  catalog += "/ViewerPreferences << /DisplayDocTitle true >>\n";
  const int first = objects.size();
  QByteArrayList added;
  if (!marks.isEmpty()) {
    added = outline(marks, first, pages);
    catalog += "/Outlines " + reference(first) + "\n/PageMode /UseOutlines\n";
  }
  catalog += ">>";
  QByteArray out = pdf;
  if (!out.endsWith('\n')) out += '\n';
  QByteArrayList places;
  const auto put = [&](int number, const QByteArray& content) {
    places << QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
    out += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
  };
  put(root, catalog);
  for (qsizetype i = 0; i < added.size(); ++i) put(first + static_cast<int>(i), added[i]);
  const qsizetype table = out.size();
  out += "xref\n" + QByteArray::number(root) + " 1\n" + places.takeFirst();
  if (!added.isEmpty()) out += QByteArray::number(first) + ' ' + QByteArray::number(added.size()) + '\n' + places.join();
  QByteArray trailer = objects.trailer().trimmed();
  trailer.replace("/Size " + QByteArray::number(first), "/Size " + QByteArray::number(first + added.size()));
  trailer.insert(trailer.lastIndexOf(">>"), "/Prev " + QByteArray::number(objects.table()) + '\n');
  return out + trailer + "\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

}  // namespace santalka::reports
