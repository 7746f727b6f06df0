// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/SantalkaStyle.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>
#include <QWidget>

namespace santalka {

using Theme::px;

namespace {

void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, double edgeWidth = 1) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const double w = qMax(1.0, edgeWidth * Theme::scale() / 100.0);
  painter->setBrush(fill);
  painter->setPen(QPen(edge, w));
  painter->drawRoundedRect(QRectF(rect).adjusted(w / 2, w / 2, -w / 2, -w / 2), px(3), px(3));
  painter->restore();
}

bool hasFocus(const QStyleOption* option) { return option->state & QStyle::State_HasFocus; }
bool isEnabled(const QStyleOption* option) { return option->state & QStyle::State_Enabled; }

bool isMain(const QStyleOption* option, const QWidget* widget) {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  if (!button || !isEnabled(option)) return false;
  return (button->features & QStyleOptionButton::DefaultButton) || (widget && widget->property("main").toBool());
}

void pushButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
  const ThemeColors& c = Theme::colors();
  const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
  const bool hover = option->state & QStyle::State_MouseOver;
  if (isMain(option, widget)) {
    box(painter, option->rect, down ? c.accent.darker(115) : hover ? c.accent.lighter(108) : c.accent,
        hasFocus(option) ? c.text : c.accent, hasFocus(option) ? 2 : 1);
    return;
  }
  const QColor fill = !isEnabled(option) ? c.window : down ? c.highlight : hover ? c.changedCell : c.button;
  const QColor edge = !isEnabled(option) ? c.panelEdge : hasFocus(option) ? c.accent : c.fieldEdge;
  box(painter, option->rect, fill, edge, hasFocus(option) ? 2 : 1);
}

void toolButtonPanel(const QStyleOption* option, QPainter* painter) {
  const ThemeColors& c = Theme::colors();
  const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
  const bool raised = option->state & QStyle::State_MouseOver && isEnabled(option);
  if (down || raised || hasFocus(option))
    box(painter, option->rect, down ? c.highlight : raised ? c.changedCell : QColor(Qt::transparent),
        hasFocus(option) ? c.accent : Qt::transparent, hasFocus(option) ? 2 : 1);
}

/// What the open list of a combo box needs to show its words whole, within reason.
int widthOfList(const QWidget* widget) {
  const auto* combo = qobject_cast<const QComboBox*>(widget);
  if (!combo) return 0;
  int words = 0;
  const QFontMetrics metrics(combo->font());
  for (int i = 0; i < combo->count(); ++i)
    words = qMax(words, metrics.horizontalAdvance(combo->itemText(i)) + (combo->itemIcon(i).isNull() ? 0 : combo->iconSize().width() + px(6)));
  const int bar = combo->count() > combo->maxVisibleItems() ? px(12) : 0;
  return qMin(words + bar + px(24), px(560));
}

}  // namespace

SantalkaStyle::SantalkaStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void SantalkaStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  // A scroll area only frames what it holds: Tab goes to that, and the area follows. One that is read by itself has a name.
  if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->accessibleName().isEmpty()) area->setFocusPolicy(Qt::NoFocus);
}

int SantalkaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return px(16);
    case PM_LargeIconSize: return px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(15);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(6);
    case PM_ScrollBarExtent: return px(12);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_SplitterWidth: return px(5);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_HeaderMargin: return px(6);
    case PM_FocusFrameHMargin: return px(5);
    case PM_HeaderMarkSize: return px(10);
    case PM_HeaderDefaultSectionSizeVertical: return px(26);
    case PM_HeaderDefaultSectionSizeHorizontal: return px(110);
    case PM_ButtonMargin: return px(10);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolBarItemSpacing: return px(4);
    case PM_ToolBarItemMargin: return px(5);
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarExtensionExtent: return px(24);
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarHMargin: return px(5);
    case PM_TabBarTabHSpace: return px(20);
    case PM_TabBarTabVSpace: return px(12);
    case PM_TabBarBaseOverlap: return 0;
    case PM_TreeViewIndentation: return px(18);
    case PM_MenuButtonIndicator: return px(14);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int SantalkaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const {
  switch (hint) {
    case SH_Table_GridLineColor: return static_cast<int>(Theme::colors().gridLine.rgb());
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return widget && widget->inherits("QMenu") ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

QIcon SantalkaStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
  // Fusion's own picture is dark on either ground.
  if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton) return icon(Icon::ChevronDown);
  return QProxyStyle::standardIcon(which, option, widget);
}

QSize SantalkaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const {
  QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
  switch (type) {
    case CT_PushButton: {
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      // Fusion asks for at least 80 pixels; a word as short as "PDF" needs less.
      int width = size.width() + px(20);
      if (button && !button->icon.isNull()) width += px(4);
      return {width, qMax(px(28), size.height() + px(8))};
    }
    case CT_LineEdit: return {s.width(), qMax(px(26), s.height())};
    case CT_ComboBox: return {size.width() + px(38), qMax(px(26), size.height() + px(6))};
    case CT_SpinBox: return {s.width(), qMax(px(26), s.height())};
    case CT_MenuBarItem: return {s.width(), qMax(px(26), size.height() + px(6))};
    case CT_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return s;
      return {s.width() + px(8), qMax(px(26), s.height())};
    }
    case CT_ToolButton: {
      const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
      const bool both = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull();
      return {s.width() + (both ? px(10) : 0), qMax(px(28), s.height())};
    }
    case CT_HeaderSection: return {s.width(), qMax(px(26), s.height() - px(6))};
    case CT_ItemViewItem: return {s.width() + px(4), qMax(px(24), s.height())};
    default: return s;
  }
}

QRect SantalkaStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  if (element != SE_LineEditContents) return rect;
  return rect.adjusted(px(4), 0, -px(2), 0);
}

QRect SantalkaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) return {};
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) slider = qBound(qMin(px(32), length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
      return flat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
    };
    switch (part) {
      case SC_ScrollBarSlider: return along(start, slider);
      case SC_ScrollBarSubPage: return along(0, start);
      case SC_ScrollBarAddPage: return along(start + slider, length - start - slider);
      case SC_ScrollBarGroove: return along(0, length);
      default: return {};
    }
  }
  if (control == CC_ComboBox) {
    const QRect r = option->rect;
    const int arrow = px(22);
    if (part == SC_ComboBoxEditField) return r.adjusted(px(6), 1, -arrow, -1);
    if (part == SC_ComboBoxArrow) return QRect(r.right() - arrow, r.top(), arrow, r.height());
    if (part == SC_ComboBoxListBoxPopup) return r.adjusted(0, 0, qMax(0, widthOfList(widget) - r.width()), 0);
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

void SantalkaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
  const ThemeColors& c = Theme::colors();
  switch (element) {
    case PE_PanelButtonCommand: pushButtonPanel(option, painter, widget); return;
    case PE_PanelButtonTool: toolButtonPanel(option, painter); return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return;
    case PE_PanelLineEdit: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      const bool readOnly = option->state & State_ReadOnly;
      const QColor fill = !isEnabled(option) ? c.window : readOnly ? c.readOnlyBase : option->palette.color(QPalette::Base);
      if (frame && frame->lineWidth <= 0) {
        painter->fillRect(option->rect, fill);
        return;
      }
      const bool wrong = widget && widget->property("invalid").toBool();
      const QColor edge = wrong ? c.error : hasFocus(option) ? c.accent : isEnabled(option) ? c.fieldEdge : c.panelEdge;
      box(painter, option->rect, fill, edge, hasFocus(option) || wrong ? 2 : 1);
      return;
    }
    case PE_FrameLineEdit: return;
    case PE_FrameFocusRect: {
      painter->save();
      painter->setPen(QPen(c.accent, px(2)));
      painter->setBrush(Qt::NoBrush);
      const int inset = px(1);
      painter->drawRect(option->rect.adjusted(inset, inset, -inset, -inset));
      painter->restore();
      return;
    }
    case PE_Frame:
    case PE_FrameWindow:
    case PE_FrameTabWidget: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (frame && frame->lineWidth <= 0) return;
      painter->save();
      const bool focused = hasFocus(option) && widget && widget->property("framedFocus").toBool();
      const bool wrong = widget && widget->property("invalid").toBool();
      painter->setPen(QPen(wrong ? c.error : focused ? c.accent : c.panelEdge, 1));
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      painter->restore();
      return;
    }
    case PE_FrameTabBarBase:
      painter->setPen(c.panelEdge);
      painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (!header || header->sortIndicator == QStyleOptionHeader::None) return;
      const bool down = header->sortIndicator == QStyleOptionHeader::SortDown;
      paintIcon(painter, option->rect, down ? Icon::ChevronUp : Icon::ChevronDown, c.secondaryText);
      return;
    }
    case PE_IndicatorToolBarSeparator:
      painter->setPen(c.panelEdge);
      painter->drawLine(option->rect.center().x(), option->rect.top() + px(4), option->rect.center().x(), option->rect.bottom() - px(4));
      return;
    case PE_IndicatorBranch: {
      if (!(option->state & State_Children)) return;
      const int side = px(12);
      const QRect r(option->rect.center().x() - side / 2, option->rect.center().y() - side / 2, side, side);
      paintIcon(painter, r, option->state & State_Open ? Icon::ChevronDown : Icon::ChevronRight, c.text);
      return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void SantalkaStyle::drawCheck(const QStyleOption* option, QPainter* painter, bool round) const {
  const ThemeColors& c = Theme::colors();
  const bool on = option->state & State_On;
  const bool partly = option->state & State_NoChange;
  const QRectF r = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QColor mark = isEnabled(option) ? c.accent : c.panelEdge;
  painter->setPen(QPen(on || hasFocus(option) ? mark : c.fieldEdge, hasFocus(option) ? 2 : 1));
  painter->setBrush(on && !round ? mark : c.base);
  if (round) {
    painter->drawEllipse(r);
    if (on) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(mark);
      painter->drawEllipse(r.center(), r.width() * 0.28, r.height() * 0.28);
    }
  } else {
    painter->drawRoundedRect(r, px(2), px(2));
    if (on) paintIcon(painter, option->rect, Icon::Tick, c.onAccent);
    if (partly) painter->fillRect(r.adjusted(r.width() * 0.25, r.height() * 0.42, -r.width() * 0.25, -r.height() * 0.42), c.text);
  }
  painter->restore();
}

void SantalkaStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const {
  const ThemeColors& c = Theme::colors();
  painter->fillRect(option->rect, option->state & State_MouseOver && option->state & State_Enabled ? c.changedCell : c.window);
  painter->setPen(c.panelEdge);
  painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
  painter->setPen(c.gridLine);
  painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
}

void SantalkaStyle::drawTab(const QStyleOption* option, QPainter* painter) const {
  const ThemeColors& c = Theme::colors();
  painter->setPen(c.panelEdge);
  painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
  if (option->state & State_MouseOver && !(option->state & State_Selected))
    painter->fillRect(option->rect.adjusted(0, 0, 0, -1), c.changedCell);
  if (option->state & State_Selected) {
    QRect line = option->rect;
    line.setTop(line.bottom() - px(3) + 1);
    painter->fillRect(line, c.accent);
  }
}

void SantalkaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  const ThemeColors& c = Theme::colors();
  switch (element) {
    case CE_PushButtonLabel: {
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      if (!button || button->features & QStyleOptionButton::HasMenu) break;
      const bool main = isMain(option, widget);
      const int side = button->icon.isNull() ? 0 : px(16);
      const int gap = side && !button->text.isEmpty() ? px(7) : 0;
      const QFontMetrics& metrics = button->fontMetrics;
      const int words = metrics.size(Qt::TextShowMnemonic, button->text).width();
      QRect place = button->rect;
      place.setLeft(place.left() + qMax(0, (place.width() - side - gap - words) / 2));
      if (side) {
        const QRect picture(place.left(), place.top() + (place.height() - side) / 2, side, side);
        const QIcon shown = main ? recoloured(button->icon, c.onAccent, side) : button->icon;
        shown.paint(painter, picture, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
      }
      QPalette colors = button->palette;
      if (main) colors.setColor(QPalette::ButtonText, c.onAccent);
      else if (option->state & State_On) colors.setColor(QPalette::ButtonText, c.highlightedText);
      drawItemText(painter, place.adjusted(side + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                   colors, isEnabled(option), button->text, QPalette::ButtonText);
      return;
    }
    case CE_HeaderSection: drawHeaderSection(option, painter); return;
    case CE_HeaderEmptyArea:
      painter->fillRect(option->rect, c.window);
      painter->setPen(c.panelEdge);
      painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
      return;
    case CE_HeaderLabel: {
      const auto* given = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (!given) break;
      QStyleOptionHeaderV2 header;
      if (const auto* v2 = qstyleoption_cast<const QStyleOptionHeaderV2*>(option)) header = *v2;
      else static_cast<QStyleOptionHeader&>(header) = *given;
      header.palette.setColor(QPalette::ButtonText, c.secondaryText);
      // A head of one line that does not fit ends in „…“, also where it stands at the right.
      const bool oneLine = !header.text.contains(QLatin1Char('\n')) && !(int(header.textAlignment) & Qt::TextWordWrap);
      if (oneLine) header.text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, header.rect.width());
      // The margins above and below leave less than the letters with a tail need.
      if (oneLine) header.rect.adjust(0, -px(4), 0, px(4));
      header.state &= ~State_On;  // the header of the current column is not set in bold
      QProxyStyle::drawControl(element, &header, painter, widget);
      return;
    }
    case CE_ComboBoxLabel: {
      const auto* given = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      if (!given || given->editable) break;
      // A choice that does not fit ends in „…“ instead of half a letter.
      QStyleOptionComboBox box(*given);
      const int room = subControlRect(CC_ComboBox, given, SC_ComboBoxEditField, widget).width() - (given->currentIcon.isNull() ? 0 : given->iconSize.width() + px(4)) - px(2);
      box.currentText = given->fontMetrics.elidedText(given->currentText, Qt::ElideRight, room);
      QProxyStyle::drawControl(element, &box, painter, widget);
      return;
    }
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, c.window); return;
    case CE_MenuBarItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (!item) break;
      const bool active = option->state & (State_Selected | State_Sunken) && isEnabled(option);
      painter->fillRect(option->rect, active ? c.highlight : c.window);
      const int flags = Qt::AlignCenter | Qt::TextSingleLine |
                        (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
      drawItemText(painter, item->rect, flags, item->palette, isEnabled(option), item->text, QPalette::WindowText);
      return;
    }
    case CE_ToolBar:
      painter->fillRect(option->rect, c.window);
      return;
    case CE_ToolButtonLabel: {
      const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
      if (!button || button->toolButtonStyle != Qt::ToolButtonTextBesideIcon || button->icon.isNull()) break;
      const int side = px(16);
      const QRect place(button->rect.x() + px(7), button->rect.y() + (button->rect.height() - side) / 2, side, side);
      button->icon.paint(painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
      drawItemText(painter, button->rect.adjusted(px(7) + side + px(7), 0, 0, 0),
                   Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, button->palette, isEnabled(option),
                   button->text, QPalette::ButtonText);
      return;
    }
    case CE_Splitter: {
      painter->fillRect(option->rect, c.window);
      painter->setPen(c.panelEdge);
      if (option->state & State_Horizontal) {
        painter->drawLine(option->rect.topLeft(), option->rect.bottomLeft());
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
      } else {
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
      }
      return;
    }
    default: break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void SantalkaStyle::drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  const ThemeColors& c = Theme::colors();
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  const bool focused = hasFocus(option) || (widget && widget->isAncestorOf(widget->focusWidget()) && widget->focusWidget()->hasFocus());
  const bool wrong = widget && widget->property("invalid").toBool();
  const QColor edge = wrong ? c.error : focused ? c.accent : isEnabled(option) ? c.fieldEdge : c.panelEdge;
  const QColor fill = !isEnabled(option) ? c.window : option->state & State_MouseOver && !combo->editable ? c.readOnlyBase : c.base;
  box(painter, option->rect, fill, edge, focused || wrong ? 2 : 1);
  const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
  const int side = px(12);
  paintIcon(painter, QRect(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side), Icon::ChevronDown,
            isEnabled(option) ? c.secondaryText : c.panelEdge);
}

void SantalkaStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const {
  const ThemeColors& c = Theme::colors();
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  painter->fillRect(option->rect, option->palette.window());
  if (!bar || bar->maximum <= bar->minimum) return;
  const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
  const bool active = option->activeSubControls & SC_ScrollBarSlider && option->state & (State_Sunken | State_MouseOver);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(active ? c.secondaryText : c.fieldEdge);
  const int inset = px(3);
  const QRect r = slider.adjusted(inset, inset, -inset, -inset);
  painter->drawRoundedRect(r, px(3), px(3));
  painter->restore();
}

void SantalkaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
  switch (control) {
    case CC_ComboBox: {
      const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      if (combo && combo->frame) {
        drawCombo(option, painter, widget);
        return;
      }
      break;
    }
    case CC_ScrollBar: drawScrollBar(option, painter); return;
    default: break;
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace santalka
