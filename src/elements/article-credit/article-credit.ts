import { ArticleElement } from '../../base/article-element.js';
import { formatDate } from '../../format/format-date.js';
import { joinInParts } from '../../format/format-list.js';
import { creditMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article, Correction, Person } from '../../model/article.js';
import { languageAttributes } from '../../render/text-language.js';
import { time } from '../../render/time.js';
import { styles } from './article-credit.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

const disclosures = {
  none: 'aiNone',
  assisted: 'aiAssisted',
  generated: 'aiGenerated',
  autonomous: 'aiAutonomous',
} as const;

/**
 * Who answers for an article: responsible editor, contributors, corrections and clarifications, and how AI was used.
 *
 * @tag article-credit
 * @summary Who answers for an article, and what was put right in it.
 * @attr {string} article - The document as JSON text.
 * @csspart credit - The line of people, each correction, and the sentence on AI.
 * @csspart date - The date of a correction.
 * @csspart link - The links of people.
 * @reads editor - The responsible editor.
 * @reads contributor - Who else worked on it.
 * @reads correction - What was put right: text, an object with `text`, `datePublished` and `type`, or an array of them.
 * @reads aiDisclosure - `none`, `assisted`, `generated`, `autonomous`, or a sentence of the site's own.
 * @accessibility What kind of note a correction is stands before it as a word.
 */
export class ArticleCredit extends ArticleElement {
  static override readonly tag: string = 'article-credit';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];
  protected static override readonly overlay = ['editor', 'contributor', 'correction', 'aiDisclosure'];

  /** The responsible editor: a name, names with commas, or JSON. */
  @property() editor?: string;

  /** Who else worked on it: a name, names with commas, or JSON; `jobTitle` stands before the name. */
  @property() contributor?: string;

  /** What was put right: a text, or a JSON array of `{text, datePublished, type}`. */
  @property() correction?: string;

  /** How AI was used: `none`, `assisted`, `generated`, `autonomous`, or a sentence. */
  @property({ attribute: 'ai-disclosure' }) aiDisclosure?: string;

  protected override readonly ownMessages = creditMessages;

  protected override get boxClass(): string {
    // No size container: beside others in a row it is as wide as its words.
    return '';
  }

  protected override isEmpty({ editor, contributor, correction, aiDisclosure }: Article): boolean {
    return !editor && !contributor && !correction && !aiDisclosure;
  }

  protected override content(article: Article): unknown {
    const { editor, contributor, correction, aiDisclosure } = article;
    const { lang, dir } = languageAttributes({ own: article.inLanguage, around: this.language });
    return html`<div class="credits">
      ${
        editor || contributor
          ? html`<p class="people" part="credit">
              ${editor ? this.#people(this.#text('editorLabel'), editor) : nothing}${this.#contributors(contributor)}
            </p>`
          : nothing
      }
      ${newestFirst(correction).map(
        ({ type, datePublished, text }) =>
          html`<p class="note" part="credit">
            <b>${this.#text(type)}</b> ${datePublished ? time(this.#date(datePublished), 'date') : nothing}
            <span lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${text}</span>
          </p>`,
      )}
      ${
        aiDisclosure
          ? html`<p class="note" part="credit">
              <b>${this.#text('ai')}</b>
              ${
                Object.hasOwn(disclosures, aiDisclosure)
                  ? this.#text(disclosures[aiDisclosure as keyof typeof disclosures])
                  : html`<span lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${aiDisclosure}</span>`
              }
            </p>`
          : nothing
      }
    </div>`;
  }

  protected override placeholder(): unknown {
    return html`<p class="people"><span class="bar"></span></p>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed.
    return nothing;
  }

  #text(key: keyof typeof creditMessages.en): string {
    return translate(creditMessages, this.language, key, undefined, this.overrides);
  }

  #date(date: NonNullable<Correction['datePublished']>): ReturnType<typeof formatDate> {
    return formatDate(date, { language: this.language, timeZone: this.zone, format: 'date' });
  }

  /** Those whose part in it is told stand under that word, the rest together. */
  #contributors(people: readonly Person[] = []): unknown {
    const others = people.filter(({ jobTitle }) => !jobTitle);
    const colon = this.#text('editorLabel').endsWith('：') ? '：' : ': ';
    return [
      ...people.filter(({ jobTitle }) => jobTitle).map((person) => this.#people(person.jobTitle! + colon, [person])),
      others.length ? this.#people(this.#text('contributorLabel'), others) : nothing,
    ];
  }

  #people(label: string, people: readonly Person[]): unknown {
    const names = joinInParts(people, this.language).map((part) =>
      typeof part === 'string'
        ? part
        : html`<b>${part.url ? html`<a part="link" href=${part.url}>${part.name}</a>` : part.name}</b>`,
    );
    // The space is for those who hear or copy the line.
    return [html`<span><span class="of">${label}</span>${names}</span>`, ' '];
  }
}

/** Corrections without a date come last, in the order in which they were given. */
function newestFirst(corrections: readonly Correction[] = []): readonly Correction[] {
  const when = ({ datePublished: date }: Correction): number => date?.instant ?? date?.wall ?? -Infinity;
  return [...corrections].sort((one, other) => {
    const [a, b] = [when(one), when(other)];
    return a === b ? 0 : b - a;
  });
}
