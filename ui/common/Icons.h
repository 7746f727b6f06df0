// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>

class QPainter;

namespace santalka {

/// Line icons of the program, drawn in code (stroke 1.3 at 16 px) in the colours of the theme at any scale.
enum class Icon {
  None,
  Home, Clock, Network, Calendar, Flag, Clipboard, Bars, PlanTree, Bulb, Euro, Folder, Document, Megaphone, Bank, Gear,
  Undo, Redo, Plus, Import, Export, Print, Search, Filter, Columns, Trash, Copy, Paste, Paperclip, Mail, Eye, Lock,
  History, Table, Submit, Info, Person, Link, Pencil, Save, Help, List, Target, School,
  ChevronDown, ChevronUp, ChevronRight, ChevronLeft, Close, Tick,
};

/// Each state of a thing has its own shape as well as its colour and word: colour never speaks alone.
enum class StateMark {
  None,
  Good,      ///< ✓ disc: reached, done
  Ongoing,   ///< half disc
  Behind,    ///< triangle: attention
  Overdue,   ///< octagon: overdue, error
  Unknown,   ///< dashed ring
  Later,     ///< ring: nothing to do yet
  New,       ///< plus disc
  Changed,   ///< lozenge
  Same,      ///< two lines
  Never,     ///< hollow square: never contacted
};

QIcon icon(Icon icon);
void paintIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& color);
/// The icon as one of a single colour, for a ground on which the usual colours cannot be read.
QIcon recoloured(const QIcon& icon, const QColor& color, int side);

QIcon stateIcon(StateMark mark);
void paintState(QPainter* painter, const QRect& rect, StateMark mark);
/// The colour of the word that stands beside the mark.
QColor stateColor(StateMark mark);

}  // namespace santalka
