// SPDX-License-Identifier: EUPL-1.2
// draw_icons SVG FOLDER SIZE… draws FOLDER/<name of the SVG>-SIZE.png for each size.
// Our icons are made of rect, circle and path with plain colours, which is all that is read here: anything else is an error,
// so that an icon never comes out other than it was drawn. QtSvg is needed neither to build nor to run.
#include "core/base/Outline.h"

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPen>
#include <QXmlStreamReader>

#include <cstdio>
#include <optional>
#include <vector>

namespace {

struct Shape {
  QPainterPath path;
  QColor fill = Qt::transparent;
  QPen pen = Qt::NoPen;
};

struct Drawing {
  QRectF box;
  std::vector<Shape> shapes;
  QString mistake;
};

class SvgReader {
 public:
  Drawing read(QIODevice& file) {
    m_xml.setDevice(&file);
    while (!m_xml.atEnd() && !m_xml.hasError() && m_drawing.mistake.isEmpty()) {
      m_xml.readNext();
      if (m_xml.isStartElement()) element();
    }
    if (m_drawing.mistake.isEmpty() && m_xml.hasError()) wrong(m_xml.errorString());
    if (m_drawing.mistake.isEmpty() && (m_drawing.box.isEmpty() || m_drawing.shapes.empty())) wrong(QStringLiteral("nothing to draw"));
    return m_drawing;
  }

 private:
  void wrong(const QString& what) { m_drawing.mistake = QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(what); }

  double number(const char* name, double otherwise = 0) {
    const auto text = m_xml.attributes().value(QLatin1String(name));
    if (text.isEmpty()) return otherwise;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok) wrong(QStringLiteral("“%1” is not a number").arg(text));
    return value;
  }

  QColor color(const char* name, const QColor& otherwise) {
    const auto text = m_xml.attributes().value(QLatin1String(name));
    if (text.isEmpty()) return otherwise;
    if (text == QLatin1String("none")) return Qt::transparent;
    const QColor value(text.toString());
    if (!value.isValid()) wrong(QStringLiteral("“%1” is not a colour").arg(text));
    return value;
  }

  void element() {
    const auto name = m_xml.name();
    if (name == QLatin1String("svg")) {
      const auto view = m_xml.attributes().value(QLatin1String("viewBox")).toString().split(QLatin1Char(' '));
      if (view.size() == 4) m_drawing.box = QRectF(view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble());
      return;
    }
    if (name == QLatin1String("title")) {
      m_xml.skipCurrentElement();
      return;
    }
    checkAttributes();
    Shape shape;
    if (name == QLatin1String("rect")) {
      shape.path.addRoundedRect(QRectF(number("x"), number("y"), number("width"), number("height")), number("rx"), number("rx"));
    } else if (name == QLatin1String("circle")) {
      shape.path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
    } else if (name == QLatin1String("path")) {
      const auto path = santalka::outlinePath(m_xml.attributes().value(QLatin1String("d")));
      if (!path) return wrong(QStringLiteral("the path is not made of M, L, C and Z"));
      shape.path = *path;
      shape.path.setFillRule(Qt::WindingFill);
    } else {
      return wrong(QStringLiteral("<%1> is not read here").arg(name));
    }
    shape.fill = color("fill", Qt::black);
    const QColor stroke = color("stroke", Qt::transparent);
    if (stroke.alpha() > 0) shape.pen = QPen(stroke, number("stroke-width", 1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_drawing.shapes.push_back(shape);
  }

  void checkAttributes() {
    static const QStringList known{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height"),
                                   QStringLiteral("rx"), QStringLiteral("cx"), QStringLiteral("cy"), QStringLiteral("r"), QStringLiteral("d"),
                                   QStringLiteral("fill"), QStringLiteral("stroke"), QStringLiteral("stroke-width"),
                                   QStringLiteral("stroke-linecap"), QStringLiteral("stroke-linejoin")};
    for (const QXmlStreamAttribute& attribute : m_xml.attributes())
      if (!known.contains(attribute.qualifiedName())) wrong(QStringLiteral("“%1” is not read here").arg(attribute.qualifiedName()));
  }

  QXmlStreamReader m_xml;
  Drawing m_drawing;
};

QImage drawn(const Drawing& drawing, int size) {
  QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(size / drawing.box.width(), size / drawing.box.height());
  painter.translate(-drawing.box.topLeft());
  for (const Shape& shape : drawing.shapes) {
    painter.setPen(shape.pen);
    painter.setBrush(shape.fill);
    painter.drawPath(shape.path);
  }
  return image;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("draw_icons SVG FOLDER SIZE...\n", stderr);
    return 2;
  }
  const QString source = QFile::decodeName(argv[1]);
  QFile file(source);
  if (!file.open(QIODevice::ReadOnly)) {
    std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(file.errorString()));
    return 1;
  }
  const Drawing drawing = SvgReader().read(file);
  if (!drawing.mistake.isEmpty()) {
    std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(drawing.mistake));
    return 1;
  }
  for (int i = 3; i < argc; ++i) {
    const int size = QByteArray(argv[i]).toInt();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(QFile::decodeName(argv[2]), QFileInfo(source).completeBaseName()).arg(size);
    if (size < 1 || size > 1024 || !drawn(drawing, size).save(path)) {
      std::fprintf(stderr, "%s: cannot be written\n", qPrintable(path));
      return 1;
    }
  }
  return 0;
}
