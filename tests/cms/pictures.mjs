import { PNG } from 'pngjs';
import { smallPng } from '../../scripts/small-png.mjs';
import { figuresOf } from './body.mjs';
import { posts } from './posts.mjs';

/** As large as the pictures that publishers take, so that they come in several widths. */
export const size = { width: 1600, height: 1000 };

/** The picture of every file that posts name: a slope of one colour, another for each. */
export function makePictures() {
  const files = posts.flatMap((post) => [post.picture, ...figuresOf(post)]).flatMap((picture) => picture?.file ?? []);
  return new Map(files.map((file, index) => [file, pictureOf(index)]));
}

function pictureOf(number) {
  const picture = new PNG(size);
  for (let place = 0; place < picture.data.length; place += 4) {
    const row = Math.floor(place / 4 / size.width);
    const shade = Math.floor((row * 16) / size.height);
    picture.data.set([(number * 20) % 256, 96 + shade * 8, 128, 255], place);
  }
  return smallPng(picture);
}
