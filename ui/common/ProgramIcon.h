// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

namespace santalka {

/// The picture of the program itself, for its windows and the task bar: resources/icons/santalka.svg, drawn while building.
QIcon programIcon();

}  // namespace santalka
