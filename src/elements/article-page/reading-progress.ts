/** Keeps `--_read` of the bar at the share of the text that has passed the viewport's end; answers how to stop. */
export function followReading(text: Element, bar: HTMLElement): () => void {
  let frame = 0;
  const measure = (): void => {
    frame = 0;
    const { top, height } = text.getBoundingClientRect();
    const read = height ? (innerHeight - top) / height : 0;
    bar.style.setProperty('--_read', String(Math.min(Math.max(read, 0), 1)));
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(measure);
  };
  // Scrolling elsewhere on the page counts as well: the text may stand in a box that scrolls.
  document.addEventListener('scroll', schedule, { passive: true, capture: true });
  addEventListener('resize', schedule);
  schedule();
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('scroll', schedule, { capture: true });
    removeEventListener('resize', schedule);
  };
}
