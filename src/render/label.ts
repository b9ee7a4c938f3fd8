import type { TextOverrides } from '../i18n/message.js';
import { commonMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import type { Article } from '../model/article.js';

/** The labels that the library has words and marks for. */
const known = {
  live: 'labelLive',
  breaking: 'labelBreaking',
  opinion: 'labelOpinion',
  sponsored: 'labelSponsored',
} as const;

/** What kind of article it is, in words. `paid` is the kind of what somebody paid for: no name for a blocker to look for. */
export interface Label {
  readonly kind: 'live' | 'breaking' | 'opinion' | 'paid' | '';
  readonly text: string;
}

/** The label of an article, in the language of its surroundings. A sponsor makes a label by being there. */
export function labelOf({ label, sponsor }: Article, language: string, overrides?: TextOverrides): Label | undefined {
  if (sponsor)
    return { kind: 'paid', text: translate(commonMessages, language, 'paidFor', { name: sponsor.name }, overrides) };
  if (!label) return undefined;
  if (!Object.hasOwn(known, label)) return { kind: '', text: label };
  const kind = label as keyof typeof known;
  return {
    kind: kind === 'sponsored' ? 'paid' : kind,
    text: translate(commonMessages, language, known[kind], undefined, overrides),
  };
}
