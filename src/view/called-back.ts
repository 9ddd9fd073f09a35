import { proxy } from 'comlink';

/** A function of the page that the worker may call: it stays here, and only its name goes over. */
export const calledBack = <A extends unknown[], R>(called: (...args: A) => R): ((...args: A) => R) => proxy(called);
