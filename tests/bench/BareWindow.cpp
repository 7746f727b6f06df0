// SPDX-License-Identifier: EUPL-1.2
// The peer of the start-up figure: an empty QMainWindow that ends after its first paint.
//   bare_window            compare with: santalka --quit-after-paint FILE
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {
class Window : public QMainWindow {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    if (!QApplication::arguments().contains(QStringLiteral("--stay"))) QTimer::singleShot(0, qApp, &QApplication::quit);
  }
};
}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  Window window;
  window.resize(1280, 800);
  window.show();
  return app.exec();
}
