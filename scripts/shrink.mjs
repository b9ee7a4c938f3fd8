// What bundlers leave as it is, in the modules that TypeScript has written, made smaller. Lines stay where they were, for the source maps.
import { minifyTemplates } from './minify-templates.mjs';

const helper = /^var __decorate = [^]*?^};$/m;
const decorated = /^__decorate\(\[\n\s+property\(([^]*?)\)\n\], (\w+)\.prototype, "(\w+)", void 0\);$/gm;
const lines = (text) => text.replace(/[^\n]/g, '');

/** Every decorator is Lit's, on a property: it does no more than this call, and needs no helper in each file. */
const declareProperties = (code) =>
  code
    .replace(helper, lines)
    .replace(
      decorated,
      (whole, options, element, name) =>
        `${element}.createProperty("${name}"${options && `, ${options}`});${'\n'.repeat(lines(whole).length - lines(options).length)}`,
    );

/** Makes a module smaller. */
export function shrink(code) {
  const result = declareProperties(minifyTemplates(code));
  const [other] = /__decorate\(.{0,200}/s.exec(result) ?? [];
  if (other) throw new Error(`This decorator is none of a property: ${other}`);
  return result;
}
