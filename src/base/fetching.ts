// What only elements with `src` need, in one file.
export { follow, holdDocument } from '../sources/hold-source.js';
