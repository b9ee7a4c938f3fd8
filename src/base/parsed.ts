import type { Problem } from '../model/problem.js';
import type { OmittedItem } from '../model/select-items.js';
import type { LoadRoute } from './events.js';

/** How far an element has come with its data. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';

/** What an element made of its data. */
export interface Parsed<Value> {
  /** The value after parsing, with the single attributes over it. */
  readonly value: Value;
  /** What was wrong with the data. */
  readonly problems: readonly Problem[];
  /** The way that the document came; absent where there is neither document nor attribute. */
  readonly route?: LoadRoute | undefined;
  /** What a list left out. */
  readonly omitted?: readonly OmittedItem[] | undefined;
  /** More is needed before this can be shown: what stood there stays meanwhile. */
  readonly isPending?: boolean | undefined;
}
