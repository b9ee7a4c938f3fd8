import type { Problem } from '../model/problem.js';

/** What of several addresses one gave. */
export interface Part {
  readonly address: string;
  readonly value: unknown;
  readonly base: string;
  readonly problems?: readonly Problem[] | undefined;
}

/** A document that was found, or what went wrong. */
export type Found =
  | { readonly error: unknown }
  | {
      readonly value: unknown;
      /** What its relative URLs stand against, where that is not the page. */
      readonly base?: string;
      readonly problems?: readonly Problem[] | undefined;
      readonly parts?: readonly Part[] | undefined;
      /** Whether it says what is on show: then there is nothing to read again. */
      readonly isKnown: boolean;
      /** Another is on its way. */
      readonly rest?: unknown;
    };

/** What is on show when a route is followed, and later. */
export interface Shown {
  readonly value: unknown;
  readonly parts: readonly Part[] | undefined;
  readonly isPolled: boolean;
}

/** The element whose route is followed. */
export interface FollowHost extends Node {
  readonly crossOrigin?: string | null | undefined;
  /** Lists may have several addresses. */
  readonly readContent?: unknown;
}

/** Tells what a route names, now and later, until the returned function is called. `fresh` asks the server again. */
export type Follow = (
  host: FollowHost,
  named: string,
  tell: (found: Found) => void,
  shown: Shown,
  fresh: boolean,
) => () => void;
