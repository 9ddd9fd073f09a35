import { type RefObject, useLayoutEffect } from 'react';

/** Keeps a custom property of the page's root as high as the element, so that others can leave room for it, while it lies over them. */
export function useHeightAs(
  property: '--below' | '--said',
  element: RefObject<HTMLElement | null>,
  liesOver = true,
): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || !liesOver) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(property, `${current.offsetHeight}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty(property);
    };
  }, [property, element, liesOver]);
}
