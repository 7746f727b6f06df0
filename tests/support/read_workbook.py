# SPDX-License-Identifier: EUPL-1.2
"""Reads a workbook with openpyxl, which had no part in writing it, and prints as JSON what a test wants to know:
the cells of every named range, and per sheet the set-up of print, the frozen cell, the charts, formulas and widths."""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils import range_boundaries


def plain(cell):
    value = cell.value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"date": value.strftime("%Y-%m-%d"), "format": cell.number_format}
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"number": value, "format": cell.number_format}
    return {"text": "" if value is None else str(value), "type": cell.data_type}


def main(path):
    book = openpyxl.load_workbook(path)
    names = {}
    listed = book.defined_names
    for defined in getattr(listed, "definedName", None) or listed.values():
        for sheet, place in defined.destinations:
            left, top, right, bottom = range_boundaries(place)
            names[defined.name] = [[plain(book[sheet].cell(row, column)) for column in range(left, right + 1)] for row in range(top, bottom + 1)]
    sheets = []
    for sheet in book.worksheets:
        sheets.append({
            "name": sheet.title,
            "charts": len(sheet._charts),
            "freeze": sheet.freeze_panes,
            "titles": sheet.print_title_rows,
            "fit": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            "paper": sheet.page_setup.paperSize,
            "landscape": sheet.page_setup.orientation == "landscape",
            "state": sheet.sheet_state,
            "formulas": sum(1 for row in sheet.iter_rows() for cell in row if cell.data_type == "f"),
            "texts": [str(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)],
        })
    json.dump({"names": names, "sheets": sheets}, sys.stdout)


main(sys.argv[1])
