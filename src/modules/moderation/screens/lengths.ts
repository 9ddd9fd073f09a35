/** The same as in `core/cases/entries.ts`: what decodes entries is no part of a form. */
export const mostWords = 500;
