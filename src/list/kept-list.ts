import { type ParsedList, parseList } from '../model/parse-list.js';
import type { ParseOptions } from '../model/parse-options.js';
import { mergeLists } from './merge-lists.js';

/** Where the document came from. */
interface Source {
  readonly version: number;
  readonly parts: readonly { readonly value: unknown; readonly base: string }[] | undefined;
}

/** What was read is kept until the document or the way to read it changes: rules may change without it. */
export class KeptList {
  #kept: { raw: unknown; key: string; parsed: ParsedList } | undefined;

  /** Reads a document, or gives what was read of it before. */
  read(raw: unknown, { version, parts }: Source, options: ParseOptions): ParsedList {
    const key = [version, options.timeZone, options.language, options.protocols, options.itemsPath].join();
    let kept = this.#kept;
    if (!kept || kept.raw !== raw || kept.key !== key) {
      const parse = (value: unknown, base?: string): ParsedList => parseList(value, { ...options, base });
      const parsed = parts ? mergeLists(parts.map(({ value, base }) => parse(value, base))) : parse(raw, options.base);
      kept = this.#kept = { raw, key, parsed };
    }
    return kept.parsed;
  }
}
