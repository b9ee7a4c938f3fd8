import type { Image } from '../model/article.js';

export { largePictureStyles } from './large-picture.styles.js';

/** Shows a picture as large as the window in a dialog, which is made for it and goes with it. */
export function showLarge(root: ShadowRoot, image: Image, opener: HTMLElement, closeLabel: string): void {
  const { url, alt, caption, srcset } = image;
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  const picture = document.createElement('img');
  dialog.className = 'large';
  dialog.setAttribute('aria-label', alt || caption || opener.getAttribute('aria-label')!);
  close.type = 'button';
  close.className = 'close';
  close.textContent = closeLabel;
  picture.alt = alt ?? '';
  if (srcset) {
    picture.sizes = '100vw';
    picture.srcset = srcset;
  }
  picture.src = url;
  dialog.append(close, picture);
  if (caption) dialog.appendChild(document.createElement('p')).textContent = caption;
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  root.append(dialog);
  dialog.showModal();
}
