// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace santalka {

/// Questions and reports that need an answer before the work goes on. What can be said without stopping the user
/// belongs into a MessageBanner instead. Every call has an id, so that a test can answer it beforehand.
namespace Messages {

/// Asks with buttons that say what will be done (never "OK"); the first is the default. Answers the index of the
/// chosen button, or -1 when the user closes the box.
int ask(QWidget* parent, const QString& id, const QString& title, const QString& text, const QStringList& buttons);

/// Says what went wrong and what to do.
void error(QWidget* parent, const QString& title, const Error& error);
void inform(QWidget* parent, const QString& title, const QString& text);

/// From here on the question with this id is answered with this button and no box is shown.
void prepareAnswer(const QString& id, int button);
/// In tests: boxes are collected instead of shown; answers the texts so far and forgets them.
void collectInsteadOfShowing(bool collect);
QStringList takeCollected();

}  // namespace Messages
}  // namespace santalka
