// `globalThis.litHtmlVersions ??= []`, as Lit does it, finds <img id="litHtmlVersions"> where a page has one, and throws on it.
// So these three, which Lit writes itself, are arrays before Lit is evaluated. Imported first by lit.ts.
for (const name of ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions']) {
  if (!Array.isArray(Reflect.get(globalThis, name)))
    Object.defineProperty(globalThis, name, { value: [], writable: true, configurable: true });
}
