/** A phone prints nothing from the mini program; the sheet is in `print-sheet.h5.ts`. */
export {}
