import { intl } from '../format/intl-cache.js';
import { listExtraKeys } from '../i18n/list-extra-keys.js';
import { listMessages } from '../i18n/messages.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import { heading } from '../render/heading.js';
import type { ListLayout } from './list-attributes.js';

/** The texts of a list, and the keys of those that come later. */
export const listTexts = { en: { ...listMessages.en, ...Object.fromEntries(listExtraKeys.map((key) => [key, ''])) } };

/** The classes of what a list stands in. To ask for the digits of a language takes as long as to make a row: only ranks need them. */
export function listClass(layout: ListLayout, show: string | undefined, language: string): string {
  const digits = layout === 'ranked' && intl('NumberFormat', language).resolvedOptions().numberingSystem;
  return `box layout-${layout}${/^g|car/.test(layout) ? ' cards' : ''}${show ? ' asked' : ''}${digits ? ` digits-${digits}` : ''}`;
}

/** What stands above the items. */
export interface ListHeader {
  /** Empty: there is none to see. */
  readonly text: string;
  readonly url: string | undefined;
  readonly level: number;
  /** The buttons of a carousel; `nothing` keeps their place. */
  readonly turns?: unknown;
}

/** The rule and the heading. */
export function listHeader({ text, url, level, turns }: ListHeader): TemplateResult {
  const title = text ? heading(level, 'heading', url ? html`<a href=${url}>${text}</a>` : text) : nothing;
  return turns
    ? html`<div class="header" part="header">
        <slot name="heading">${title}</slot>
        <div class="turns">${turns}</div>
      </div>`
    : html`<slot name="heading">${text ? html`<div class="header" part="header">${title}</div>` : nothing}</slot>`;
}

/** What a list does about what happens in it. */
interface Listeners {
  readonly click: (event: MouseEvent) => void;
  readonly error: EventListenerObject & AddEventListenerOptions;
}

/** The list itself, ordered where its order is its meaning. */
export const listBox = (
  isOrdered: boolean,
  name: string,
  content: unknown,
  { click, error }: Listeners,
): TemplateResult =>
  isOrdered
    ? html`<ol
        class="list"
        part="list"
        role="list"
        aria-label=${name}
        @click=${click}
        @auxclick=${click}
        @error=${error}
      >
        ${content}
      </ol>`
    : html`<ul
        class="list"
        part="list"
        role="list"
        aria-label=${name}
        @click=${click}
        @auxclick=${click}
        @error=${error}
      >
        ${content}
      </ul>`;
