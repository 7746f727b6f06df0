// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/ReportFonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

#include <array>
#include <mutex>
#include <vector>

namespace santalka::reports::ReportFonts {

namespace {

constexpr int kTable = 0x600;
constexpr ushort kSubstitute = 0xFFFD;

/// One weight: glyphs and advances of the letters in use, and the font at the sizes in use. Kept per thread, because
/// fonts may not cross threads and an export may run beside the window.
class Face {
 public:
  explicit Face(bool bold) : m_bold(bold), m_reference(raw(1000)) {
    m_glyphs.fill(~0u);
    m_advances.fill(0);
  }

  quint32 glyph(ushort c) {
    ensure(c);
    return c < kTable ? m_glyphs[c] : m_rare[c].first;
  }
  float advance(ushort c) {
    if (c < kTable && m_glyphs[c] != ~0u) return m_advances[c];
    ensure(c);
    return c < kTable ? m_advances[c] : m_rare[c].second;
  }
  const QRawFont& raw(int pixelSize) {
    auto found = m_sizes.find(pixelSize);
    if (found == m_sizes.end()) found = m_sizes.insert(pixelSize, QRawFont::fromFont(font(pixelSize, m_bold)));
    return *found;
  }

 private:
  void ensure(ushort c) {
    if (c < kTable ? m_glyphs[c] != ~0u : m_rare.contains(c)) return;
    const QList<quint32> glyphs = m_reference.glyphIndexesForString(QString(QChar(c)));
    const quint32 index = glyphs.isEmpty() ? 0 : glyphs.first();
    const QList<QPointF> advances = m_reference.advancesForGlyphIndexes({index}, QRawFont::UseDesignMetrics);
    const float advance = advances.isEmpty() ? 0.5f : static_cast<float>(advances.first().x() / 1000.0);
    if (c < kTable) {
      m_glyphs[c] = index;
      m_advances[c] = advance;
    } else {
      m_rare.insert(c, {index, advance});
    }
  }

  bool m_bold;
  QHash<int, QRawFont> m_sizes;
  QRawFont m_reference;
  std::array<quint32, kTable> m_glyphs;
  std::array<float, kTable> m_advances;
  QHash<ushort, std::pair<quint32, float>> m_rare;
};

Face& face(bool bold) {
  ensureLoaded();
  thread_local Face regular(false);
  thread_local Face heavy(true);
  return bold ? heavy : regular;
}

/// Scripts whose letters change shape or order beside each other cannot be set glyph by glyph.
bool needsShaping(ushort c) { return c >= 0x0590 && c < 0x1AB0; }

bool isInvisible(QChar c) {
  const ushort u = c.unicode();
  return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2064) ||
         u == 0xFEFF || (u >= 0xFE00 && u <= 0xFE0F);
}

bool isSimple(const QString& text) {
  for (const QChar c : text) {
    const ushort u = c.unicode();
    if (!(u >= 0x20 && u < 0x7F) && !(u >= 0xA0 && u < 0x180 && u != 0xAD) && u != 0x2013 && u != 0x201E && u != 0x201C)
      return false;
  }
  return true;
}

}  // namespace

void ensureLoaded() {
  static std::once_flag once;
  std::call_once(once, [] {
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
  });
}

QString family() { return QStringLiteral("Noto Sans"); }

QFont font(qreal pixelSize, bool bold) {
  ensureLoaded();
  QFont f(family());
  f.setPixelSize(qMax(1, qRound(pixelSize)));
  f.setBold(bold);
  f.setHintingPreference(QFont::PreferNoHinting);
  return f;
}

qreal charWidth(QChar c, qreal pixelSize, bool bold) { return face(bold).advance(c.unicode()) * pixelSize; }

qreal width(QStringView text, qreal pixelSize, bool bold) {
  Face& f = face(bold);
  float sum = 0;
  for (const QChar c : text) sum += f.advance(c.unicode());
  return sum * pixelSize;
}

void draw(QPainter& painter, QPointF from, QStringView text, qreal pixelSize, bool bold, const QColor& colour) {
  if (text.isEmpty()) return;
  Face& f = face(bold);
  thread_local std::vector<quint32> glyphs;
  thread_local std::vector<QPointF> places;
  glyphs.clear();
  places.clear();
  qreal x = 0;
  for (const QChar c : text) {
    glyphs.push_back(f.glyph(c.unicode()));
    places.emplace_back(x, 0);
    x += f.advance(c.unicode()) * pixelSize;
  }
  QGlyphRun run;
  run.setRawFont(f.raw(qMax(1, qRound(pixelSize))));
  run.setRawData(glyphs.data(), places.data(), static_cast<int>(glyphs.size()));
  if (painter.pen().color() != colour || painter.pen().style() == Qt::NoPen) painter.setPen(colour);
  painter.drawGlyphRun(from, run);
}

QString printable(const QString& text, QStringList* lacking) {
  if (isSimple(text)) return text;
  QString out;
  out.reserve(text.size());
  bool lost = false;
  const QString composed = text.normalized(QString::NormalizationForm_C);
  for (qsizetype i = 0; i < composed.size(); ++i) {
    const QChar c = composed.at(i);
    const ushort u = c.unicode();
    if (u == '\t' || u == '\n' || u == '\r' || u == 0x2028 || u == 0x2029) {
      out += QLatin1Char(' ');
    } else if (u < 0x20 || (u >= 0x7F && u < 0xA0) || isInvisible(c)) {
      continue;
    } else if (u == 0x2212) {
      out += QChar(0x2013);
    } else if (c.isHighSurrogate() || c.isLowSurrogate()) {
      if (c.isHighSurrogate() && i + 1 < composed.size() && composed.at(i + 1).isLowSurrogate()) ++i;
      out += QChar(kSubstitute);
      lost = true;
    } else if (u != kSubstitute && (needsShaping(u) || face(false).glyph(u) == 0 || face(true).glyph(u) == 0)) {
      out += QChar(kSubstitute);
      lost = true;
    } else {
      out += c;
    }
  }
  if (lost && lacking && !lacking->contains(text)) lacking->append(text);
  return out;
}

}  // namespace santalka::reports::ReportFonts
