// What bundlers leave as it is, in the modules that TypeScript has written, made smaller. Lines stay where they were, for the source maps.
import { minifyTemplates } from './minify-templates.mjs';

const helper = /^var __decorate = [^]*?^};$/m;
const decorated =
  /^__decorate\(\[\n\s+property\(([^]*?)\)\n\], (\w+)\.prototype, "(\w+)", void 0\);(\n(?=__decorate))?/gm;
const lines = (text) => text.replace(/[^\n]/g, '');

/** An attribute with the name of its property needs none of its own: the base class gives it. */
const withoutName = (options, property) => {
  const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return options
    .replace(new RegExp(`\\battribute: '${attribute}'(?:,\\s*)?`), '')
    .replace(/^\{\s*\}$/, '{}')
    .replace(/^\{\s*\.\.\.([\w$]+(?:\([^{}]*\))?),?\s*\}$/, '$1');
};

/** Every decorator is Lit's, on a property: together they do no more than its `static properties`, and need no helper in each file. */
function declareProperties(code) {
  let isOpen = false;
  return code.replace(helper, lines).replace(decorated, (whole, options, element, name, goesOn) => {
    const begin = isOpen ? '' : `${element}.properties = { `;
    const smaller = withoutName(options || '{}', name);
    isOpen = !!goesOn;
    return `${begin}${name}: ${smaller}${isOpen ? ',' : ' };'}${'\n'.repeat(lines(whole).length - lines(smaller).length)}`;
  });
}

/** Makes a module smaller. */
export function shrink(code) {
  const result = declareProperties(minifyTemplates(code));
  const [other] = /__decorate\(.{0,200}/s.exec(result) ?? [];
  if (other) throw new Error(`This decorator is none of a property: ${other}`);
  return result;
}
