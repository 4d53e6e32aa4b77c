/** The row that Charles Bennett works out, counted from 0: process. */
export const WORKED_ROW = 2
