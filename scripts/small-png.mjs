// Pictures for the repository: fewer colours, and a table of those that are left, make a third of the bytes.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Sixteen steps a channel: what a glyph's edge loses is far below what a comparison tells apart. */
export function fewerColours(picture) {
  const { data } = picture;
  for (let index = 0; index < data.length; index++) {
    const step = data[index] >> 4;
    data[index] = index % 4 === 3 ? 255 : (step << 4) | step;
  }
  return picture;
}

const chunk = (type, data) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length, 0);
  sizes.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)]);
};

/** The bytes of a PNG: by a table of colours (PNG specification, 11.2.1 and 11.2.2) where 256 are enough. */
export function smallPng({ width, height, data }) {
  const table = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    if (!table.has(colour)) table.set(colour, table.size);
    // Each row begins with the number of its filter: none.
    rows[pixel + Math.floor(pixel / width) + 1] = table.get(colour);
  }
  if (table.size > 256) return PNG.sync.write({ width, height, data }, { colorType: 2, deflateLevel: 9 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.alloc(table.size * 3);
  for (const [colour, place] of table) colours.writeUIntBE(colour, place * 3, 3);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
