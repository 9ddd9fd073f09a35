/** A slip and a market sheet are known again by a number of up to nine digits, which a hand can type where no camera reads it. */
export const paperNumberMax = 999_999_999;
