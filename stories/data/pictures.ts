// `no-inline`: a bundler would turn so small a file into a data: URL, and those are not allowed in documents.
const urls = {
  bicycles: new URL('../../demo/pictures/bicycles.svg?no-inline', import.meta.url),
  bridge: new URL('../../demo/pictures/bridge.svg?no-inline', import.meta.url),
  kiln: new URL('../../demo/pictures/kiln.svg?no-inline', import.meta.url),
  kites: new URL('../../demo/pictures/kites.svg?no-inline', import.meta.url),
  market: new URL('../../demo/pictures/market.svg?no-inline', import.meta.url),
  oasis: new URL('../../demo/pictures/oasis.svg?no-inline', import.meta.url),
  observatory: new URL('../../demo/pictures/observatory.svg?no-inline', import.meta.url),
  orchard: new URL('../../demo/pictures/orchard.svg?no-inline', import.meta.url),
  portrait: new URL('../../demo/pictures/portrait.svg?no-inline', import.meta.url),
  swim: new URL('../../demo/pictures/swim.svg?no-inline', import.meta.url),
  terraces: new URL('../../demo/pictures/terraces.svg?no-inline', import.meta.url),
  tram: new URL('../../demo/pictures/tram.svg?no-inline', import.meta.url),
};
const portraitFormat = { width: 400, height: 400 };
const sceneFormat = { width: 600, height: 400 };

/** An image of a document: one of the demo's drawings, with its size, decorative unless told what it shows. */
export const picture = (name: keyof typeof urls, alt = ''): Record<string, unknown> => ({
  url: urls[name].href,
  ...(name === 'portrait' ? portraitFormat : sceneFormat),
  alt,
});
