// Documents of any shape, and what may come of them. No imports that are left when this is compiled: Node reads this file as well.
import type { Arbitrary } from 'fast-check';

type FastCheck = typeof import('fast-check').default;

/** Keys of every format that is read. */
const keys = (
  'id @id headline title name url link author creator publisher source image datePublished date date_gmt dateModified viewCount ' +
  'interactionStatistic interactionType userInteractionCount timeRequired duration inLanguage articleBody content content_text type text ' +
  'html items level correction keywords previous next related recommended utilityLinks label action headlineVariants @graph @type @value ' +
  '@language itemListElement item position rendered srcset width alt caption sponsor description articleSection isAccessibleForFree ' +
  '__proto__ constructor prototype toString hasOwnProperty length then'
).split(' ');

/** Values of every kind and shape, under keys that are read, with those words among their leaves. */
export function hostileValue(fc: FastCheck, words: readonly string[]): Arbitrary<unknown> {
  const word = fc.constantFrom(...words);
  const leaf = fc.oneof(
    word,
    word,
    fc.tuple(word, word).map((pair) => pair.join('')),
    fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withTypedArray: true }),
  );
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8, noNullPrototype: false }),
    ),
  })).value;
}

// eslint-disable-next-line no-control-regex -- finding them is the purpose
const unclean = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]|\s\s|[\ud800-\udfff]/u;

/** What is wrong with a parsed value: a text that is not clean, an address that is not allowed, a number that is none, a foreign prototype. */
export function faultsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'object' && value) {
    const prototype: unknown = Object.getPrototypeOf(value);
    const own = prototype === Object.prototype || prototype === Array.prototype ? [] : [`${path}: a prototype`];
    return [...own, ...Object.entries(value).flatMap(([key, part]) => faultsOf(part, `${path}.${key}`))];
  }
  // Variants of a headline are texts, whatever the site calls them.
  const key = path.includes('.headlineVariants.') ? 'text' : path.slice(path.lastIndexOf('.') + 1);
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'string') return typeof value === 'boolean' ? [] : [`${path}: a ${typeof value}`];
  if (/url$/i.test(key) && !/^(https?|mailto):$/.test(new URL(value, 'http://x').protocol))
    return [`${path}: ${value}`];
  // Markup stays as it came, and so does a relative URL where there is no base.
  if (/html|url$|srcset/i.test(key)) return [];
  // A text that was cut may end in a space.
  const isClean = value === value.normalize().trimStart() && !unclean.test(value) && (value || key === 'alt');
  return isClean ? [] : [`${path}: ${JSON.stringify(value)}`];
}

const shared = [Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Date, URL];

/** Everything that stands on the prototypes that a page shares. */
export const prototypeNames = (): string =>
  shared
    .map(
      ({ name, prototype }) =>
        `${name}: ${Reflect.ownKeys(prototype as object)
          .map(String)
          .join()}`,
    )
    .join('\n');
