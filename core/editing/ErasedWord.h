// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka {

/// The neutral word that stands for an erased person. It is written in the language that is spoken when the person is erased, and
/// known again in every language.
namespace ErasedWord {

QString now();
bool is(const QString& text);
bool standsIn(const QString& text);

}  // namespace ErasedWord
}  // namespace santalka
