import { attributesOf } from './arg-types.js';

const comment = /<!--(\?lit\$\d+\$|\??)-->/g;

/** Without what says nothing: an attribute that has its default, or one that a cleared control left empty. */
function dropDefaults(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('*'))
    for (const { name, type, default: value = '' } of attributesOf(element.localName)) {
      const text = element.getAttribute(name);
      // `heading=""` shows no heading.
      const isNothing = text === '' && type?.text !== 'boolean' && name !== 'heading';
      if (isNothing || (text !== null && value === (type?.text === 'number' ? text : `'${text}'`)))
        element.removeAttribute(name);
    }
}

/** The code that a story shows: what an author would write, formatted. */
export async function shownCode(source: string): Promise<string> {
  const template = document.createElement('template');
  template.innerHTML = source.replace(comment, '');
  dropDefaults(template.content);
  const [{ format }, ...plugins] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/html'),
    import('prettier/plugins/babel'),
    import('prettier/plugins/estree'),
    import('prettier/plugins/postcss'),
  ]);
  // A boolean attribute has no value in HTML as it is written.
  const written = template.innerHTML.replaceAll(/(<[a-z][^<>]*?)=""/g, (whole, before: string) =>
    /\sheading$/.test(before) ? whole : before,
  );
  return (
    await format(written, { parser: 'html', plugins, printWidth: 100, htmlWhitespaceSensitivity: 'ignore' })
  ).trimEnd();
}
