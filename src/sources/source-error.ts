/** Why no document could be had; the codes of `article-error`. */
export type SourceErrorCode =
  'cors-or-network' | 'timeout' | 'http' | 'too-large' | 'unreadable' | 'unknown-format' | 'bad-route';

/** What is known of a failure beside its code and its words. */
export interface SourceErrorDetails {
  readonly url?: string | undefined;
  /** Of HTTP. */
  readonly status?: number | undefined;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** A route that was present but gave no document. Its message is written for the site's owner. */
export class SourceError extends Error implements SourceErrorDetails {
  readonly code: SourceErrorCode;
  declare readonly url: string | undefined;
  declare readonly status: number | undefined;
  declare readonly retryAfter: number | undefined;

  constructor(code: SourceErrorCode, message: string, details: SourceErrorDetails = {}) {
    super(message);
    this.code = code;
    Object.assign(this, details);
  }
}

/** A failure of a URL; its message is a sentence that begins with the URL. */
export const failure = (
  code: SourceErrorCode,
  url: string,
  predicate: string,
  details?: SourceErrorDetails,
): SourceError => new SourceError(code, `${url.slice(0, 200)} ${predicate}`, { url, ...details });
