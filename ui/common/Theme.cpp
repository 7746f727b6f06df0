// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Theme.h"

#include "ui/common/SantalkaStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

namespace santalka::Theme {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value | 0xFF000000U); }

ThemeColors lightColors() {
  ThemeColors c;
  c.window = rgb(0xF1F3F5); c.navigation = rgb(0xE7EAED);
  c.base = rgb(0xFFFFFF); c.readOnlyBase = rgb(0xF7F8FA);
  c.button = rgb(0xFAFBFC); c.groupRow = rgb(0xECEFF2); c.changedCell = rgb(0xE4E8EC);
  c.text = rgb(0x1C2329); c.secondaryText = rgb(0x56616B); c.link = rgb(0x1B5A79);
  c.accent = rgb(0x1F6080); c.onAccent = rgb(0xFFFFFF);
  c.highlight = rgb(0xCFE3EE); c.highlightedText = rgb(0x12202A);
  c.fieldEdge = rgb(0x818B95); c.panelEdge = rgb(0xBFC6CD); c.gridLine = rgb(0xE1E5E9);
  c.good = rgb(0x276A3B); c.goodGround = rgb(0xE2F1E6);
  c.attention = rgb(0x7F5300); c.attentionGround = rgb(0xFAEFD2);
  c.error = rgb(0xA42A22); c.errorGround = rgb(0xFAE4E2); c.onBadge = rgb(0xFFFFFF);
  c.charts = {rgb(0x1F6080), rgb(0x5B97B8), rgb(0xBF822A), rgb(0x8A5878), rgb(0x76883A), rgb(0x8B959E)};
  c.barTrack = rgb(0xDDE2E6); c.desk = rgb(0xD5DADF);
  return c;
}

ThemeColors darkColors() {
  ThemeColors c;
  c.window = rgb(0x25292D); c.navigation = rgb(0x1F2327);
  c.base = rgb(0x1A1D20); c.readOnlyBase = rgb(0x1F2326);
  c.button = rgb(0x2E3338); c.groupRow = rgb(0x2A2F34); c.changedCell = rgb(0x343B41);
  c.text = rgb(0xE3E7EA); c.secondaryText = rgb(0xAFB8C0); c.link = rgb(0x7FBFDD);
  c.accent = rgb(0x3A7C9E); c.onAccent = rgb(0xFFFFFF);
  c.highlight = rgb(0x234354); c.highlightedText = rgb(0xF1F5F7);
  c.fieldEdge = rgb(0x6F7A84); c.panelEdge = rgb(0x4A525A); c.gridLine = rgb(0x31373D);
  c.good = rgb(0x7CC68F); c.goodGround = rgb(0x1F3727);
  c.attention = rgb(0xE3B65E); c.attentionGround = rgb(0x3B3018);
  c.error = rgb(0xF2938A); c.errorGround = rgb(0x452522); c.onBadge = rgb(0x1A1D20);
  c.charts = {rgb(0x4C9CC2), rgb(0xA9D2E5), rgb(0xDBA548), rgb(0xBC8DAD), rgb(0xA5B65F), rgb(0x7D8790)};
  c.barTrack = rgb(0x3A4148); c.desk = rgb(0x15181A);
  return c;
}

struct State {
  ThemeMode mode = ThemeMode::Light;
  int scale = 100;
  QString family;
  ThemeColors colors = lightColors();
};
State& state() {
  static State s;
  return s;
}

QPalette paletteOf(const ThemeColors& c) {
  QPalette p(c.text, c.button, c.base, c.panelEdge, c.gridLine, c.text, c.onAccent, c.base, c.window);
  p.setColor(QPalette::WindowText, c.text);
  p.setColor(QPalette::AlternateBase, c.readOnlyBase);
  p.setColor(QPalette::Button, c.button);
  p.setColor(QPalette::ButtonText, c.text);
  p.setColor(QPalette::Highlight, c.highlight);
  p.setColor(QPalette::HighlightedText, c.highlightedText);
  p.setColor(QPalette::Link, c.link);
  p.setColor(QPalette::LinkVisited, c.link);
  p.setColor(QPalette::PlaceholderText, c.secondaryText);
  p.setColor(QPalette::ToolTipBase, c.base);
  p.setColor(QPalette::ToolTipText, c.text);
  p.setColor(QPalette::Light, c.gridLine);
  p.setColor(QPalette::Mid, c.panelEdge);
  p.setColor(QPalette::Dark, c.fieldEdge);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, c.fieldEdge);
  // A list that has lost the focus keeps showing what is chosen in it.
  p.setColor(QPalette::Inactive, QPalette::Highlight, c.highlight);
  p.setColor(QPalette::Inactive, QPalette::HighlightedText, c.highlightedText);
  p.setColor(QPalette::Disabled, QPalette::Highlight, c.changedCell);
  p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.secondaryText);
  return p;
}

void applyPalette() {
  const QPalette palette = paletteOf(state().colors);
  QApplication::setPalette(palette);
  QToolTip::setPalette(palette);
}

void applyFont() {
  QApplication::setFont(font(10));
  QToolTip::setFont(font(10));
}

class Follower : public QObject {
 public:
  Follower(QWidget* widget, std::function<void()> apply) : QObject(widget), m_apply(std::move(apply)) {
    widget->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const auto type = event->type();
    if (watched == parent() && !m_busy &&
        (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange)) {
      // The function may set a font itself, which would bring us back here.
      m_busy = true;
      m_apply();
      m_busy = false;
    }
    return false;
  }

 private:
  std::function<void()> m_apply;
  bool m_busy = false;
};

}  // namespace

void install(ThemeMode mode, int scalePercent) {
  const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
  QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
  const QStringList families = QFontDatabase::applicationFontFamilies(id);
  state().family = families.isEmpty() ? QStringLiteral("Noto Sans") : families.first();
  state().mode = mode;
  state().colors = colorsOf(mode);
  state().scale = qBound(100, scalePercent, 200);
  QApplication::setStyle(new SantalkaStyle);
  applyPalette();
  applyFont();
}

void setMode(ThemeMode mode) {
  if (state().mode == mode) return;
  state().mode = mode;
  state().colors = colorsOf(mode);
  applyPalette();
}

ThemeMode mode() { return state().mode; }

void setScale(int percent) {
  percent = qBound(100, percent, 200);
  if (state().scale == percent) return;
  state().scale = percent;
  applyFont();
}

int scale() { return state().scale; }

const ThemeColors& colors() { return state().colors; }

ThemeColors colorsOf(ThemeMode mode) { return mode == ThemeMode::Dark ? darkColors() : lightColors(); }

int px(double designPixels) {
  const QScreen* screen = QGuiApplication::primaryScreen();
  const double dpi = screen ? screen->logicalDotsPerInch() : 96.0;
  return qMax(1, qRound(designPixels * state().scale / 100.0 * dpi / 96.0));
}

QFont font(double points, bool bold) {
  QFont f(state().family);
  f.setPointSizeF(points * state().scale / 100.0);
  f.setBold(bold);
  return f;
}

void follow(QWidget* widget, std::function<void()> apply) {
  apply();
  new Follower(widget, std::move(apply));
}

}  // namespace santalka::Theme
