// SPDX-License-Identifier: EUPL-1.2
#include "ui/privacy/EraseDialog.h"

#include "tests/support/ui/SampleWindow.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QScreen>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("However many places an erasure names, no line is cut and the buttons stay on the screen", "[ui][privacy]") {
  SampleWindow sample;
  Erasure::Preview preview;
  preview.words = {QStringLiteral("Jurgita Ąžuolaitė")};
  for (qint64 id = 1; id <= 20; ++id) {
    preview.mentions.push_back({QStringLiteral("activities"), QStringLiteral("outcome"), id, QString(), id % 4 == 0});
    preview.toLookAt.push_back({QStringLiteral("needs"), QStringLiteral("description"), id, QString(), false});
    preview.shared.push_back({QStringLiteral("+370 349 12345"), QStringLiteral("Institucija „Ąžuolyno gimnazija“")});
  }
  const int before = Theme::scale();
  const int scale = GENERATE(100, 200);
  CAPTURE(scale);
  Theme::setScale(scale);
  {
    EraseDialog dialog(preview, sample.workspace.store());
    dialog.show();
    QCoreApplication::processEvents();
    const auto labels = dialog.findChildren<QLabel*>();
    REQUIRE(labels.size() >= 8);
    for (const QLabel* label : labels) {
      INFO(label->text().toStdString());
      CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    CHECK(dialog.height() <= dialog.screen()->availableGeometry().height());
  }
  Theme::setScale(before);
}
