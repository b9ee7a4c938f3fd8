import { isContent } from './light-dom.js';

type Group = readonly HTMLElement[];

/** What belongs to each item: a list's entry, or a child with a link and the children after it that have none. */
function groupsOf(list: Element): Group[] {
  const groups: HTMLElement[][] = [];
  for (const child of list.children as HTMLCollectionOf<HTMLElement>) {
    if (!isContent(child)) continue;
    const entries = find<HTMLLIElement>([child], 'li');
    for (const entry of entries) {
      const around = entry.parentElement!.closest('li');
      // An entry within an entry is part of it.
      if (!around || !list.contains(around)) groups.push([entry]);
    }
    if (entries.length) continue;
    if (find([child], 'a[href]').length) groups.push([child]);
    else groups.at(-1)?.push(child);
  }
  return groups;
}

/** All elements of a group that match. */
const find = <Found extends HTMLElement>(group: Group, selector: string): Found[] =>
  group.flatMap((part) => (part.matches(selector) ? (part as Found) : [...part.querySelectorAll<Found>(selector)]));

function itemOf(group: Group): object | undefined {
  const links = find<HTMLAnchorElement>(group, 'a[href]');
  const [time] = find<HTMLTimeElement>(group, 'time');
  const [picture] = find<HTMLImageElement>(group, 'img');
  const textOf = (link: HTMLElement): string =>
    (link.querySelector('h1,h2,h3,h4,h5,h6') ?? link).textContent
      .replace(time && link.contains(time) ? time.textContent : '', '')
      .trim();
  const link = links.find(textOf) ?? links[0];
  const attributes = ['src', 'alt', 'width', 'height', 'srcset', 'sizes'];
  return (
    link && {
      url: link.getAttribute('href'),
      headline: textOf(link) || picture?.alt,
      datePublished: time && (time.dateTime || time.textContent),
      image: picture && Object.fromEntries(attributes.map((name) => [name, picture.getAttribute(name)])),
      inLanguage: link.lang || group[0]!.lang,
      ...group[0]!.dataset,
      ...link.dataset,
    }
  );
}

// Whoever reads JSON decodes entities; what the page shows are no entities any more.
const keepText = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('&', '&amp;') : value;

/** The links of a list's own content as JSON of items, with the dates and pictures beside them; undefined where there is none. */
export function readLinks(list: Element): string | undefined {
  const items = groupsOf(list).flatMap((group) => itemOf(group) ?? []);
  return items.length ? JSON.stringify(items, keepText) : undefined;
}
