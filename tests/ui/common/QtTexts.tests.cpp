// SPDX-License-Identifier: EUPL-1.2
// Qt has no Lithuanian of its own. These tests hold ours: in the programs, found by Qt's own widgets, and complete where it shows.
#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QColorDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTranslator>
#include <QUndoStack>

#include <memory>

namespace {

// Qt's texts in Lithuanian for as long as it lives.
class LithuanianQt {
public:
  LithuanianQt() {
    REQUIRE(m_translator.load(QStringLiteral(":/translations/qtbase_lt.qm")));
    REQUIRE(QApplication::installTranslator(&m_translator));
  }
  ~LithuanianQt() { QApplication::removeTranslator(&m_translator); }
  LithuanianQt(const LithuanianQt&) = delete;
  LithuanianQt& operator=(const LithuanianQt&) = delete;

private:
  QTranslator m_translator;
};

std::string buttonText(const QMessageBox& box, QMessageBox::StandardButton button) {
  return box.button(button)->text().toStdString();
}

QStringList actionTexts(const QObject& owner) {
  QStringList texts;
  for (const QAction* action : owner.findChildren<QAction*>()) texts << action->text();
  return texts;
}

}  // namespace

TEST_CASE("The buttons of a message are Lithuanian", "[ui][i18n]") {
  const LithuanianQt lithuanian;
  QMessageBox box;
  box.setStandardButtons(QMessageBox::Ok | QMessageBox::Save | QMessageBox::SaveAll | QMessageBox::Open | QMessageBox::Yes |
                         QMessageBox::YesToAll | QMessageBox::No | QMessageBox::NoToAll | QMessageBox::Abort |
                         QMessageBox::Retry | QMessageBox::Ignore | QMessageBox::Close | QMessageBox::Cancel |
                         QMessageBox::Discard | QMessageBox::Help | QMessageBox::Apply | QMessageBox::Reset |
                         QMessageBox::RestoreDefaults);
  CHECK(buttonText(box, QMessageBox::Ok) == "Gerai");
  CHECK(buttonText(box, QMessageBox::Save) == "Įrašyti");
  CHECK(buttonText(box, QMessageBox::SaveAll) == "Įrašyti viską");
  CHECK(buttonText(box, QMessageBox::Open) == "Atverti");
  CHECK(buttonText(box, QMessageBox::Yes) == "&Taip");
  CHECK(buttonText(box, QMessageBox::YesToAll) == "T&aip visiems");
  CHECK(buttonText(box, QMessageBox::No) == "&Ne");
  CHECK(buttonText(box, QMessageBox::NoToAll) == "N&e visiems");
  CHECK(buttonText(box, QMessageBox::Abort) == "Nutraukti");
  CHECK(buttonText(box, QMessageBox::Retry) == "Kartoti");
  CHECK(buttonText(box, QMessageBox::Ignore) == "Nepaisyti");
  CHECK(buttonText(box, QMessageBox::Close) == "Užverti");
  CHECK(buttonText(box, QMessageBox::Cancel) == "Atšaukti");
  CHECK(buttonText(box, QMessageBox::Discard) == "Neįrašyti");
  CHECK(buttonText(box, QMessageBox::Help) == "Žinynas");
  CHECK(buttonText(box, QMessageBox::Apply) == "Taikyti");
  CHECK(buttonText(box, QMessageBox::Reset) == "Atstatyti");
  CHECK(buttonText(box, QMessageBox::RestoreDefaults) == "Atkurti numatytuosius");
}

TEST_CASE("Qt's own file dialog is Lithuanian", "[ui][i18n]") {
  const LithuanianQt lithuanian;
  QFileDialog dialog;
  dialog.setOption(QFileDialog::DontUseNativeDialog);
  dialog.setFileMode(QFileDialog::ExistingFile);
  dialog.show();
  CHECK(dialog.windowTitle().toStdString() == "Atverti");
  CHECK(dialog.labelText(QFileDialog::LookIn).toStdString() == "Ieškoti:");
  CHECK(dialog.labelText(QFileDialog::FileName).toStdString() == "Failo &vardas:");
  CHECK(dialog.labelText(QFileDialog::FileType).toStdString() == "Failų rūšis:");
  CHECK(dialog.labelText(QFileDialog::Accept).toStdString() == "&Atverti");
  CHECK(dialog.labelText(QFileDialog::Reject).toStdString() == "Atšaukti");
  const QStringList actions = actionTexts(dialog);
  CHECK(actions.contains(QStringLiteral("&Naujas aplankas")));
  CHECK(actions.contains(QStringLiteral("Rodyti &paslėptus failus")));

  dialog.setAcceptMode(QFileDialog::AcceptSave);
  CHECK(dialog.windowTitle().toStdString() == "Įrašyti kaip");
  CHECK(dialog.labelText(QFileDialog::Accept).toStdString() == "Į&rašyti");
}

TEST_CASE("The menu of a text field, undo and the print preview are Lithuanian", "[ui][i18n]") {
  const LithuanianQt lithuanian;

  QLineEdit field;
  const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
  QStringList menuTexts;
  for (const QAction* action : menu->actions()) menuTexts << action->text().section(QLatin1Char('\t'), 0, 0);
  for (const char* text : {"&Atšaukti", "&Grąžinti", "Iškir&pti", "&Kopijuoti", "Į&dėti", "Ištrinti", "Pažymėti viską"})
    CHECK(menuTexts.contains(QString::fromUtf8(text)));

  QUndoStack stack;
  const std::unique_ptr<QAction> undo(stack.createUndoAction(nullptr));
  CHECK(undo->text().toStdString() == "Atšaukti");

  QPrinter printer;
  const QPrintPreviewDialog preview(&printer);
  CHECK(preview.windowTitle().toStdString() == "Spaudinio peržiūra");
  const QStringList actions = actionTexts(preview);
  for (const char* text : {"Spausdinti", "Puslapio nuostatos", "Pagal plotį", "Kitas puslapis", "Stačias", "Gulsčias"})
    CHECK(actions.contains(QString::fromUtf8(text)));

  CHECK(QColorDialog().windowTitle().toStdString() == "Pasirinkite spalvą");
  CHECK(QInputDialog().labelText().toStdString() == "Įveskite reikšmę:");
}

TEST_CASE("Keys are named in Lithuanian for people and in English for storage", "[ui][i18n]") {
  const LithuanianQt lithuanian;
  const QKeySequence keys(Qt::CTRL | Qt::Key_Left);
  CHECK(keys.toString(QKeySequence::NativeText).toStdString() == "Ctrl+Kairėn");
  CHECK(keys.toString(QKeySequence::PortableText).toStdString() == "Ctrl+Left");
}
