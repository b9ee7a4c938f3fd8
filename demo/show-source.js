// Shows the markup of each example as it stands in this page's own file: fetched, since a browser writes markup back differently.
const examples = document.querySelectorAll('.example');
const answer = await fetch(document.URL);
const page = await answer.text();
const sources = page.matchAll(/<div class="live[^>]*>\n?([\s\S]*?)\s*<\/div>/g);
for (const example of examples) {
  const source = sources.next().value?.[1] ?? '';
  const indent = source.match(/^ */)[0];
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  code.textContent = source.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
  pre.append(code);
  example.append(pre);
}
