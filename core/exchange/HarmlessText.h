// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka::HarmlessText {

/// A text for a cell of a text table, changed so that no spreadsheet takes any of it for a formula. A program of another country
/// parts the line at other signs than the comma and then takes no notice of our quotation marks: not only what begins the text but
/// also what follows a semicolon, a tab, a bar or a line's end in it can begin a cell. What would be run there gets an
/// apostrophe before it, as does what already has apostrophes before it, so that taking one off gives the text back. Phones and
/// numbers are no formulas and stay as they are.
QString of(const QString& text);

/// The text that of() was given. `changed` then says whether there was an apostrophe to take off.
QString original(const QString& text, bool* changed = nullptr);

}  // namespace santalka::HarmlessText
