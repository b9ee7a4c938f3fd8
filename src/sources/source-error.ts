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
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: SourceErrorCode, message: string, { url, status, retryAfter, cause }: SourceErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
