/**
 * Reads the placeholders of an ICU message at compile time, so that `t('payTo', { nmae })` is a type error.
 *
 * `{name}` takes text that is ready to show. `{count, plural, …}`, `selectordinal` and `{n, number}` take a number,
 * `{kind, select, …}` a word. Other formats (dates) are not offered: format them first, they depend on the region.
 */
export type ValuesOf<Message extends string> = {
  readonly [Found in PlaceholderOf<Message> as Found[0]]: Found[1];
};

/** What `t` takes after the key: nothing for a message without placeholders. */
export type ValueArguments<Message extends string> = [PlaceholderOf<Message>] extends [never]
  ? []
  : [values: ValuesOf<Message>];

type PlaceholderOf<Message extends string> = InText<Message, []>;

/** Text: outside every placeholder, or inside one case of a plural or select (then `Depth` is not empty). */
type InText<Text extends string, Depth extends 1[]> =
  NextBrace<Text> extends [infer Brace, string, infer Rest extends string]
    ? Brace extends '{'
      ? AtPlaceholder<Rest, Depth>
      : Depth extends [1, ...infer Outer extends 1[]]
        ? BetweenCases<Rest, Outer>
        : never
    : never;

type AtPlaceholder<Text extends string, Depth extends 1[]> =
  NextBrace<Text> extends [infer Brace, infer Head extends string, infer Rest extends string]
    ? Placeholder<Head> | (Brace extends '}' ? InText<Rest, Depth> : InText<Rest, [1, ...Depth]>)
    : never;

/** After a case has closed: another one opens, or the placeholder ends. */
type BetweenCases<Text extends string, Depth extends 1[]> =
  NextBrace<Text> extends [infer Brace, string, infer Rest extends string]
    ? Brace extends '{'
      ? InText<Rest, [1, ...Depth]>
      : InText<Rest, Depth>
    : never;

type Placeholder<Head extends string> = Head extends `${infer Name},${infer Format}`
  ? [Trim<Name>, FormatValue<Trim<Format>>]
  : [Trim<Head>, string];

type FormatValue<Format extends string> = Format extends `select,${string}`
  ? string
  : Format extends `${'plural' | 'selectordinal'},${string}` | 'number'
    ? number
    : never;

type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Inner}}${infer Rest}`
    ? ['}', Inner, `${Rest}{${After}`]
    : ['{', Before, After]
  : Text extends `${infer Before}}${infer After}`
    ? ['}', Before, After]
    : never;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;
