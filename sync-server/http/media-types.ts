import { extname } from 'node:path';

type MediaType = { readonly type: string; readonly shrinks: boolean };

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, shrinks: true });
const shrinking = (type: string): MediaType => ({ type, shrinks: true });
const packed = (type: string): MediaType => ({ type, shrinks: false });

const mediaTypesByExtension: ReadonlyMap<string, MediaType> = new Map([
  ['.html', text('text/html')],
  ['.css', text('text/css')],
  ['.js', text('text/javascript')],
  ['.mjs', text('text/javascript')],
  ['.txt', text('text/plain')],
  ['.json', shrinking('application/json')],
  ['.webmanifest', shrinking('application/manifest+json')],
  ['.svg', shrinking('image/svg+xml')],
  ['.wasm', shrinking('application/wasm')],
  ['.ico', shrinking('image/x-icon')],
  ['.png', packed('image/png')],
  ['.jpg', packed('image/jpeg')],
  ['.webp', packed('image/webp')],
  ['.avif', packed('image/avif')],
  ['.woff2', packed('font/woff2')],
]);

/** By the end of the name. `shrinks`: whether compressing it is worth the work. */
export const mediaTypeOf = (file: string): MediaType =>
  mediaTypesByExtension.get(extname(file).toLowerCase()) ?? packed('application/octet-stream');
