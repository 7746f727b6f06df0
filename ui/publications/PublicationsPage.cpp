// SPDX-License-Identifier: EUPL-1.2
#include "ui/publications/PublicationsPage.h"

#include "ui/common/Chips.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

namespace santalka {

namespace {

const QString WithoutLink = QStringLiteral("withoutLink");
const QString WithoutMark = QStringLiteral("withoutMark");

bool lacksLink(const Record& record) { return !record.value(QStringLiteral("links_micenter")).toBool(); }
bool lacksMark(const Record& record) { return !record.value(QStringLiteral("eu_mark")).toBool(); }

}  // namespace

PublicationsPage::PublicationsPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Publication, Icon::Megaphone,
                 {QT_TRANSLATE_NOOP("EntityPage", "Publications and outreach"), QT_TRANSLATE_NOOP("EntityPage", "New publication"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter publications"), QT_TRANSLATE_NOOP("EntityPage", "No publications yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down the website section, leaflets and posts that inform residents. A link to micenter.lt is obligatory.")},
                 workspace, parent) {
  table().setColumns({{QStringLiteral("published_on"), 108}, {QStringLiteral("kind"), 120}, {QStringLiteral("title"), 280},
                      {QStringLiteral("languages"), 130}, {QStringLiteral("links_micenter"), 110}, {QStringLiteral("eu_mark"), 90},
                      {QStringLiteral("reach"), 80}});
  table().remember(QStringLiteral("publications"));
  chips().add({}, {});
  chips().add(WithoutLink, {}, StateMark::Behind);
  chips().add(WithoutMark, {}, StateMark::Behind);
  connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString& key) {
    model().setFilter(key == WithoutLink ? RecordTableModel::Predicate(lacksLink)
                      : key == WithoutMark ? RecordTableModel::Predicate(lacksMark) : RecordTableModel::Predicate());
  });
}

void PublicationsPage::updateCounts() {
  chips().setNumber({}, model().totalCount());
  chips().setNumber(WithoutLink, model().count(lacksLink));
  chips().setNumber(WithoutMark, model().count(lacksMark));
}

void PublicationsPage::retranslate() {
  chips().setWord({}, tr("All"));
  chips().setWord(WithoutLink, tr("Without micenter.lt"));
  chips().setWord(WithoutMark, tr("Without the EU mark"));
  EntityPage::retranslate();
}

}  // namespace santalka
