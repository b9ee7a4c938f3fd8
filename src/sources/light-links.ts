const isItem = (element: Element): boolean => !element.slot && !element.matches('script,template,style');

/** What belongs to each item: a list's entry, or a child with a link and the children after it that have none. */
function groupsOf(list: Element): Element[][] {
  const groups: Element[][] = [];
  for (const child of list.children) {
    if (!isItem(child)) continue;
    const entries = child.matches('li') ? [child] : [...child.querySelectorAll('li')];
    for (const entry of entries) {
      const around = entry.parentElement!.closest('li');
      // An entry within an entry is part of it.
      if (!around || !list.contains(around)) groups.push([entry]);
    }
    if (entries.length) continue;
    if (child.matches('a[href]') || child.querySelector('a[href]')) groups.push([child]);
    else groups.at(-1)?.push(child);
  }
  return groups;
}

/** All elements of a group that match. */
const within = <Found extends Element>(group: readonly Element[], selector: string): Found[] =>
  group.flatMap((part) => [
    ...(part.matches(selector) ? [part as Found] : []),
    ...part.querySelectorAll<Found>(selector),
  ]);

function itemOf(group: readonly Element[]): object | undefined {
  const links = within<HTMLAnchorElement>(group, 'a[href]');
  const [time] = within<HTMLTimeElement>(group, 'time');
  const [picture] = within<HTMLImageElement>(group, 'img');
  const textOf = (link: HTMLAnchorElement): string => {
    const text = link.querySelector('h1,h2,h3,h4,h5,h6')?.textContent ?? link.textContent;
    return (time && link.contains(time) ? text.replace(time.textContent, '') : text).trim();
  };
  const link = links.find(textOf) ?? links[0];
  if (!link) return undefined;
  const attributes = ['alt', 'width', 'height', 'srcset', 'sizes'] as const;
  return {
    url: link.getAttribute('href'),
    headline: textOf(link) || picture?.alt,
    datePublished: time && (time.dateTime || time.textContent),
    image: picture && {
      url: picture.getAttribute('src'),
      ...Object.fromEntries(attributes.map((name) => [name, picture.getAttribute(name)])),
    },
    inLanguage: link.lang || group[0]!.getAttribute('lang'),
    ...(group[0] as HTMLElement).dataset,
    ...link.dataset,
  };
}

// Whoever reads JSON decodes entities; what the page shows are no entities any more.
const keepText = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('&', '&amp;') : value;

/** The links of a list's own content as JSON of items, with the dates and pictures beside them; undefined where there is none. */
export function readLinks(list: Element): string | undefined {
  const items = groupsOf(list).flatMap((group) => itemOf(group) ?? []);
  return items.length ? JSON.stringify(items, keepText) : undefined;
}
