/** Namespaces that feeds use, each with the prefix that it has here; compared without scheme, letter case and ending. */
const known: ReadonlyMap<string, string> = new Map([
  // RSS 2.0 has none; these are those of 0.90 and 1.0, or were tried for 2.0.
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
]);
/** Prefixes that mean what they say where nothing declares them. */
const customary: ReadonlySet<string> = new Set(known.values());

/** What one element declares, over what is declared around it. */
export interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

function namespaceOf(uri: string): string {
  const bare = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
  return known.get(bare) ?? (bare && `?${bare}`);
}

/** The scope in an element with those attributes: the one around it, where it declares nothing. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope | undefined): Scope | undefined {
  let declared: Map<string, string> | undefined;
  for (const name of Object.keys(attributes))
    if (name.startsWith('xmlns'))
      (declared ??= new Map<string, string>()).set(name.slice(6), namespaceOf(attributes[name]!));
  return declared ? { declared, outer } : outer;
}

/** The namespace that a prefix stands for. */
export function lookUp(prefix: string, scope: Scope | undefined): string {
  for (let inner = scope; inner; inner = inner.outer) {
    const namespace = inner.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return customary.has(prefix) ? prefix : '?';
}

/** Prefix and local name as they are written, in lower case, since feeds by hand are not careful. */
export function splitName(written: string): readonly [prefix: string, local: string] {
  const colon = written.indexOf(':');
  const name = written.toLowerCase();
  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
}

/**
 * The name of an element by its namespace, not by the prefix that the feed chose: `dc:creator`. Elements of the feed's own format have
 * none.
 */
export function nameOf(written: string, scope: Scope | undefined, own: string): string {
  const [prefix, local] = splitName(written);
  const namespace = lookUp(prefix, scope);
  return namespace && namespace !== own ? `${namespace}:${local}` : local;
}
