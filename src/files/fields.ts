/** What a cell of a file holds; null is an empty cell. */
export type FileValue = string | number | null;

/** One column of a file: what it is called, and what it says of a row. */
export interface Field<Row> {
  /** Name of the property in GeoJSON; English, without blanks. */
  key: string;
  /** Heading of the column in CSV and XLSX, in the reader's language. */
  header: string;
  /** Width in characters; XLSX alone has widths. */
  width: number;
  value(row: Row): FileValue;
}

/** Rows as every file writes them: one value for each column. */
export interface FileTable {
  columns: readonly { key: string; header: string; width: number }[];
  rows: readonly (readonly FileValue[])[];
}

/** What a file says of itself: what it holds, under which terms, and how it came to be. */
export interface FileStatement {
  key: string;
  label: string;
  value: string;
}
