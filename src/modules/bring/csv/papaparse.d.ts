/** What of Papa Parse is used here. Its published types bring all of Node's along, and those are no part of the app. */
declare module 'papaparse' {
  type ParseError = { readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'; readonly row?: number };
  type Parsed = { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] };
  const papaparse: {
    parse(text: string, config: { readonly delimiter: string; readonly skipEmptyLines: false }): Parsed;
  };
  export default papaparse;
}
