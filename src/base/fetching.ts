// What only elements with `src` need, in one file: what fetches, and the button by which a reader tries again.
export { follow, holdDocument } from '../sources/hold-source.js';
export { Retry } from './retry.js';
