import type { StandIn } from './stand-in.js';

/** Holds back what a page fetches, until it is let go. */
export function holdFetch(standIn: StandIn, page: Window & typeof globalThis = window): () => void {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const { fetch } = page;
  standIn(page, 'fetch', async (...request: Parameters<typeof fetch>) => {
    await held;
    return fetch(...request);
  });
  return letGo;
}
