const forbidden =
  /^(script|style|iframe|object|embed|form|base|link|meta|template|frame|frameset|portal|applet|marquee|x-canary|animate|set|foreignobject)$/;
const addresses = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'ping', 'background', 'cite'];
const allowed = /^(https?|mailto):$/;
const turning = /[\u202a-\u202e\u2066-\u2069]/;

function faultsOfElement(el: Element): string[] {
  const faults: string[] = [];
  const tag = `<${el.localName}`;
  if (forbidden.test(el.localName)) faults.push(tag);
  for (const { name, value } of el.attributes) {
    if (/^on|^(srcdoc|is|shadowrootmode|http-equiv|autofocus)$/.test(name)) faults.push(`${tag} ${name}=${value}`);
    // Those that scripts set, as the library's own does, are none of a document's.
    if (name === 'style' && /url|ran|script|import|direction|bidi|position/i.test(value))
      faults.push(`${tag} ${value}`);
    if (turning.test(value)) faults.push(`${tag} ${name} turns round`);
    const parts = name === 'srcset' ? value.split(/\s*,\s+/).map((one) => one.replace(/\s.*/s, '')) : [value];
    if (name === 'srcset' || addresses.includes(name))
      for (const part of parts)
        if (!URL.canParse(part, el.baseURI) || !allowed.test(new URL(part, el.baseURI).protocol))
          faults.push(`${tag} ${name}=${part}`);
  }
  return faults;
}

/** What data did to the tree of an element that it must not: in its shadow root, and in those of the elements in it. */
export function treeFaults(host: Element): string[] {
  const faults: string[] = [];
  const visit = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Element)) {
        if (turning.test(node.textContent ?? '')) faults.push(`a text turns round: ${node.textContent}`);
        continue;
      }
      faults.push(...faultsOfElement(node));
      if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  if (host.shadowRoot) visit(host.shadowRoot);
  return faults;
}
