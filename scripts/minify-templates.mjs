// Bundlers leave the text of css`…` and html`…` alone: white space and comments in it would travel to every reader.
import ts from 'typescript';

const minifyStyles = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}')
    .replace(/([\s:(,-])0\.(\d)/g, '$1.$2')
    .trim();

// A space stays where a line broke: between two words it is seen.
const minifyMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');

const minifiers = new Map([
  ['css', minifyStyles],
  ['html', minifyMarkup],
]);

/** Makes the templates of a module smaller. Lines stay where they were, for the source maps. */
export function minifyTemplates(code) {
  if (!/\b(?:css|html) ?`/.test(code)) return code;
  let result = '';
  let end = 0;
  const minifyPiece = (minify, { pos, end: close }) => {
    const start = code.slice(pos).search(/[`}]/) + pos + 1;
    // What follows is a backtick or "${".
    const stop = code[close - 1] === '`' ? close - 1 : close - 2;
    const text = code.slice(start, stop);
    const smaller = minify(text);
    const lines = text.split('\n').length - smaller.split('\n').length;
    result += code.slice(end, start) + smaller + code.slice(stop, close) + '\n'.repeat(lines);
    end = close;
  };
  const visit = (node) => {
    const minify = ts.isTaggedTemplateExpression(node) && minifiers.get(node.tag.getText());
    const { template } = node;
    if (minify && ts.isNoSubstitutionTemplateLiteral(template)) minifyPiece(minify, template);
    else if (minify) {
      minifyPiece(minify, template.head);
      for (const { expression, literal } of template.templateSpans) {
        visit(expression);
        minifyPiece(minify, literal);
      }
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true));
  return result + code.slice(end);
}
