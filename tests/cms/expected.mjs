// What has to be seen of the posts where an answer has what it has.
import { textsOf } from './body.mjs';
import { posts } from './posts.mjs';
import { pathOf } from './sources.mjs';

const moment = (date) => new Date(date).toISOString();
const inList = {
  date: ({ published }) => ({ date: moment(published) }),
  author: ({ author }) => ({ author }),
  section: ({ section }) => ({ section }),
  description: ({ standfirst }) => ({ description: standfirst }),
  image: ({ picture }) => (picture ? { image: picture.file } : {}),
};
/** Where nothing names a picture, a list takes the first of the text. */
const firstOf = ({ body }) => {
  const image = body.find(({ type }) => type === 'image');
  return image ? { image: image.file } : {};
};
const inArticle = {
  date: inList.date,
  modified: ({ modified }) => ({ modified: moment(modified) }),
  author: inList.author,
  section: inList.section,
  description: inList.description,
  keywords: ({ tags }) => ({ keywords: tags }),
  comments: ({ comments = 0 }) => ({ comments: `${comments} bình luận` }),
  body: (post) => ({
    body: textsOf(post),
    pictures: post.body.filter(({ type }) => type === 'image').map(({ file }) => file),
  }),
};

/** Of what an answer has, what has a value. */
const pick = (table, { has, adapt }, post) => {
  const adapted = { ...post, ...adapt?.(post) };
  const picked = Object.assign({}, ...has.map((name) => table[name]?.(adapted)));
  return Object.fromEntries(Object.entries(picked).filter(([, value]) => value !== undefined));
};

/** What a list has to show of an answer with all posts, or with some. */
export const expectedList = (source, shown = posts) =>
  shown.map((post) => ({
    headline: source.adapt?.(post).headline ?? post.headline,
    path: pathOf(post),
    ...(source.has.includes('body') && firstOf(post)),
    ...pick(inList, source, post),
  }));

/** What header, meta, body and tags have to show of a post. */
export const expectedArticle = (source, post) => {
  const { section, keywords, headline = post.headline } = source.adapt?.(post) ?? {};
  return {
    headline,
    ...(section && { section }),
    ...(keywords && { keywords }),
    ...pick(inArticle, source, post),
  };
};
