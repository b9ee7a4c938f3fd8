import type { CleanHtml } from './context.js';
import { flow } from './flow.js';
import { loadSanitiser } from './sanitise.js';
import { tidy } from './tidy.js';

export { htmlStyles } from './html.styles.js';

/** Loads what cleans HTML; `native` chooses between the platform's sanitiser and DOMPurify. */
export async function loadCleaner(native?: boolean): Promise<CleanHtml> {
  const sanitise = await loadSanitiser(native);
  return (html, context) => {
    const root = sanitise(html);
    tidy(root, context);
    return flow(document.adoptNode(root), context);
  };
}
