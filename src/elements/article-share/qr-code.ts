import { encode } from 'uqr';

/** The quiet zone around a code, in modules (ISO/IEC 18004). */
const border = 4;

/** A QR code of the text: its size in modules, and its dark ones as a path. */
export function qrCode(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border });
  let path = '';
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) path += `M${x} ${y}h1v1h-1z`;
    });
  });
  return { size, path };
}
