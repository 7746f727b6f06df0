// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

namespace santalka {

/// Fusion with flat fields, buttons, headers, tabs and scroll bars in the colours of the theme, every size following
/// the scale. It draws; it knows no page. A QPushButton with the property "main" is filled with the accent.
class SantalkaStyle : public QProxyStyle {
  Q_OBJECT
 public:
  SantalkaStyle();

  using QProxyStyle::polish;
  void polish(QWidget* widget) override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;

 private:
  void drawCheck(const QStyleOption* option, QPainter* painter, bool round) const;
  void drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
  void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const;
  void drawTab(const QStyleOption* option, QPainter* painter) const;
  void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
};

}  // namespace santalka
