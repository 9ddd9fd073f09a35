declare const brand: unique symbol;

/** A type that only its own maker can produce: an `EntryId` is a string, but not every string is an `EntryId`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
