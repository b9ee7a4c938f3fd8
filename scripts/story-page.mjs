// Functions that run inside a page of Storybook; each is sent there as text and may use nothing of this module.

/** Records what Storybook says about the story on its channel, from the moment that there is one. */
export function recordEvents() {
  const names = [
    'storyFinished',
    'storyErrored',
    'storyMissing',
    'storyThrewException',
    'playFunctionThrewException',
    'docsRendered',
    'storybook/docs/snippet-rendered',
  ];
  window.recorded = [];
  const faultsOf = ({ type, status, result }) =>
    status === 'failed'
      ? (result?.violations ?? [{ id: 'failed', nodes: [] }]).map(
          ({ id, nodes }) => `${type}: ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
        )
      : [];
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(created) {
      channel = created;
      for (const name of names)
        channel.on(name, (event) =>
          window.recorded.push({
            name,
            id: typeof event === 'string' ? event : (event?.storyId ?? event?.id),
            status: event?.status,
            message: event?.message ?? event?.description ?? '',
            code: event?.source,
            faults: event?.reporters?.flatMap(faultsOf),
          }),
        );
    },
  });
}

/** What Storybook knows about its stories once they run. */
export async function extractStories() {
  const all = Object.values(await window.__STORYBOOK_PREVIEW__.extract());
  const controlled = (argTypes) => Object.keys(argTypes).filter((name) => argTypes[name].control?.type);
  return all.map(({ id, tags, component, argTypes }) => ({ id, tags, component, controls: controlled(argTypes) }));
}

/** Changes the story, as Storybook's own list on the left does. */
export function showEntry(selection) {
  window.recorded.length = 0;
  // Else an element that both stories have would stay, with what the first did to it.
  document.querySelector('#storybook-root').replaceChildren();
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', selection);
}

/** What was said about an entry, once it has come to its end. */
export function eventsOf({ id, type }) {
  const ends =
    type === 'docs' ? ['docsRendered'] : ['storyFinished', 'storyErrored', 'storyMissing', 'storyThrewException'];
  // What is thrown while a story renders has no id.
  const events = window.recorded.filter((event) => event.id === id || event.id === undefined);
  return events.some(({ name }) => ends.includes(name)) && events;
}

/** The trees of our elements under a root, the surroundings that they stand in, and the code that the story shows. */
export async function serializeTree(selector) {
  const root = document.querySelector(selector);
  const all = (node) =>
    [...node.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
  const ours = () => all(root).filter((el) => el.localName.includes('-') && el.shadowRoot);
  await Promise.all(
    [...new Set(all(root).map((el) => el.localName))]
      .filter((name) => name.includes('-'))
      .map((name) => window.customElements.whenDefined(name)),
  );
  const late = new Promise((resolve) => setTimeout(resolve, 3000));
  // Parts that are fetched later, such as the buttons of a carousel, are waited for by the update.
  for (const el of ours()) await Promise.race([Promise.all([el.loaded, el.updateComplete]), late]);
  // Two frames, for what an observer tells of the first.
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  const lines = [];
  const write = (node, depth) => {
    if (node.nodeType === window.Node.TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(' '.repeat(depth) + text);
    } else if (node.nodeType === window.Node.ELEMENT_NODE && node.localName !== 'style') {
      // What is far below the fold is laid out when the page is at rest; until then a list says how much room it takes.
      const written = (name, value) => (name === 'class' ? value.replace(/(^| )late\b/, '') : value);
      const attributes = [...node.attributes]
        .filter(({ name, value }) => name !== 'style' || !/^--_rows: \d+;$/.test(value))
        .map(({ name, value }) => `${name}="${written(name, value)}"`)
        .sort();
      lines.push(' '.repeat(depth) + [node.localName, ...attributes].join(' '));
    }
    for (const child of node.childNodes) write(child, depth + 1);
    // Attributes of a host are the author's; what is inside is ours.
    if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) write(child, depth + 2);
  };
  for (const el of ours()) {
    lines.push(`<${el.localName}> ${el.state}`);
    for (const child of el.shadowRoot.childNodes) write(child, 1);
  }
  const first = ours()[0];
  const around = {
    lang: first?.closest('[lang]')?.lang ?? '',
    dir: first?.closest('[dir]')?.dir ?? '',
    width: first?.parentElement.getBoundingClientRect().width ?? 0,
  };
  const code = window.recorded.findLast(({ name }) => name === 'storybook/docs/snippet-rendered')?.code;
  // What an element says of the page that it stands on is the page's, not the story's.
  const tree = [window.location.href, encodeURIComponent(window.location.href)].reduce(
    (text, address) => text.replaceAll(address, 'this page'),
    lines.join('\n'),
  );
  return { code, around, tree };
}
