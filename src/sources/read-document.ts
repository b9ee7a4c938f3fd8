import { decodeBytes } from '../model/formats/decode-bytes.js';
import { kindOfMarkup } from '../model/formats/kind-of-markup.js';
import type { Problem } from '../model/problem.js';
import type { Received } from './fetch-document.js';
import { failure } from './source-error.js';
import { totalPages } from './total-pages.js';

/** The raw value that a response holds, and what was wrong with the response itself. */
export interface ReadDocument {
  readonly value: unknown;
  readonly problems?: readonly Problem[];
}

/** What an answer said, for as long as somebody has what was read of it. */
interface Answer {
  readonly text: string;
  readonly tag: string | null;
  readonly base: string;
  readonly document: ReadDocument;
}

const answers = new WeakMap<object, Answer>();
/** The last value of each address. */
const values = new Map<string, WeakRef<object>>();

function lastAnswer(url: string, base: string): Answer | undefined {
  const value = values.get(url)?.deref();
  const answer = value && answers.get(value);
  return answer?.base === base ? answer : undefined;
}

/** What an address answered last, where its server calls that the same as what it answers now. */
export function knownDocument(url: string, base: string, tag: string | null): ReadDocument | undefined {
  const last = lastAnswer(url, base);
  return tag && last?.tag === tag ? last.document : undefined;
}

/** Reads a response. An answer that says the same as the one before it is the same value: nobody has to read that again. */
export async function readDocument(received: Received, url: string): Promise<ReadDocument> {
  const { bytes, contentType, tag, base, short } = received;
  const text = decodeBytes(bytes, contentType).trimStart();
  const last = lastAnswer(url, base);
  if (last?.text === text && !short) return last.document;
  const document = await readText(text, received, url);
  const { value } = document;
  if (typeof value === 'object' && value) {
    // What may have been cut off is not known again by its name alone.
    answers.set(value, { text, tag: short ? null : tag, base, document });
    if (received.pages > 1) totalPages.set(value, received.pages);
    values.set(url, new WeakRef(value));
  }
  return document;
}

/**
 * Reads the text of a response. The format is told from the content, never from the MIME type. Asynchronous, since what reads XML is
 * loaded when it is first needed.
 */
async function readText(text: string, { base, short }: Received, url: string): Promise<ReadDocument> {
  const first = text[0];
  if (!first) throw failure('unreadable', url, 'answered without content.');
  const isJson = '{["'.includes(first);
  const kind = isJson ? undefined : kindOfMarkup(text);
  if (kind === 'feed') {
    const { readFeed } = await import('../model/formats/feed-xml.js');
    const feed = readFeed(text, base);
    if (feed && short && feed.problems.length) throw failure('unreadable', url, 'is a feed that ends before its end.');
    if (feed) return { value: feed.raw, ...(feed.problems.length && { problems: feed.problems }) };
  }
  if (first === '<')
    throw failure('unknown-format', url, kind === 'html' ? 'is an HTML page, not data.' : 'is XML of an unknown kind.');
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    throw isJson
      ? failure('unreadable', url, `is broken JSON. ${error as Error}`)
      : failure('unknown-format', url, 'is not JSON.');
  }
}
