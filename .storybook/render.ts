import { html, type TemplateResult } from 'lit';
import { attributesOf } from './arg-types.js';

/** Lit knows a template by the identity of its strings. */
const templates = new Map<string, TemplateStringsArray>();

function stringsFor(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join(' ');
  const known = templates.get(key);
  if (known) return known;
  const [first, ...rest] = names;
  const attributes = first ? [`<${tag} ${first}=`, ...rest.map((name) => ` ${name}=`), '>'] : [`<${tag}>`];
  const strings = [...attributes, `</${tag}>`];
  const made = Object.assign(strings, { raw: strings });
  templates.set(key, made);
  return made;
}

/** The document as an author would write it into the page. */
export function documentScript(document: unknown): HTMLScriptElement | undefined {
  if (document === undefined || document === null) return undefined;
  const script = globalThis.document.createElement('script');
  script.type = 'application/json';
  // As on any page: `</script>` in a text must not end the script.
  script.textContent = JSON.stringify(document).replaceAll('<', '\\u003c');
  return script;
}

/** A site's own markup of an item. */
function itemTemplate(markup: unknown): HTMLTemplateElement | undefined {
  if (typeof markup !== 'string') return undefined;
  const template = globalThis.document.createElement('template');
  template.slot = 'item';
  template.innerHTML = markup;
  return template;
}

/** An element with its attributes, as an author would write it. An argument that is `undefined` or `false` is no attribute. */
export function element(tag: string, args: Readonly<Record<string, unknown>>): TemplateResult {
  const names = attributesOf(tag)
    .map(({ name }) => name)
    .filter((name) => args[name] !== undefined && args[name] !== null && args[name] !== false);
  const values = names.map((name) => (args[name] === true ? '' : args[name]));
  return html(stringsFor(tag, names), ...values, [documentScript(args.document), itemTemplate(args.template)]);
}
