import type { Picture } from './camera.ts';

/** One page with everything on it: a row a screen, each picture with the line below which a small phone has to scroll. */
export function contactSheet(pictures: readonly Picture[]): string {
  const screens = [...new Set(pictures.map(({ screen }) => screen))];
  const figure = ({ file, language, look }: Picture): string =>
    `<figure><div><img src="${file}" alt="" loading="lazy" width="240"></div><figcaption>${language} · ${look}</figcaption></figure>`;
  const row = (screen: string): string => {
    const shown = pictures.filter((picture) => picture.screen === screen).map(figure);
    return `<section><h2 id="${screen}">${screen}</h2><div class="row">${shown.join('')}</div></section>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Minga · gallery</title>
<style>
  body { margin: 2rem; background: #ddd; font-family: system-ui, sans-serif }
  .row { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start }
  figure { margin: 0 }
  figure div { position: relative; background: #fff }
  figure div::after { content: ''; position: absolute; inset: 426px 0 auto; border-top: 1px dashed #c00 }
  img { display: block }
</style>
<h1>Every screen</h1>
<p>360 px wide; the dashed line is at 640 px. Light (day), dark (night), text at 200 % (large).</p>
<nav>${screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join(' · ')}</nav>
${screens.map(row).join('\n')}
</html>
`;
}
