/** How far an element with `loading="lazy"` may be from the viewport when it starts to load. */
const lazyMargin = '50%';

/** Calls back once, when the element comes near the viewport; answers how to stop waiting. */
export function nearViewport(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: lazyMargin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
