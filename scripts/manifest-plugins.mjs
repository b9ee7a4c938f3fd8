// What the manifest's analyzer does not do by itself; custom-elements-manifest.config.mjs puts it together.
import { readFileSync } from 'node:fs';

/** The helpers of src/base/attributes.ts by what the analyzer has to know of them. */
const spread = {
  oneOf: 'reflect: true',
  flag: 'type: Boolean, reflect: true',
  wholeNumber: 'reflect: true',
  share: 'reflect: true',
};

/** The analyzer can't read `@property({ ...oneOf([…]) })`: gives it the same module with the spread options written out. */
export function readModules({ ts, globs }) {
  return globs.map((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const edits = [];
    const visit = (node) => {
      if (ts.isSpreadAssignment(node) && isPropertyOptions(ts, node.parent)) {
        const name = (ts.isCallExpression(node.expression) ? node.expression.expression : node.expression).getText();
        edits.push([node.getStart(), node.end, spread[name] ?? 'converter: undefined']);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    if (!edits.length) return source;
    let text = source.text;
    for (const [start, end, options] of edits.reverse()) text = text.slice(0, start) + options + text.slice(end);
    return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  });
}

const isPropertyOptions = (ts, node) =>
  ts.isObjectLiteralExpression(node) &&
  ts.isCallExpression(node.parent) &&
  node.parent.expression.getText() === 'property';

/** Writes out what an editor can't look up: the values of a named union of literals, and what a generic base's `Value` is. */
export function typesPlugin() {
  const unions = new Map();
  const bases = new Map();
  const valueOf = (name) => bases.get(name)?.value ?? (bases.has(name) ? valueOf(bases.get(name).base) : 'Value');
  return {
    name: 'types',
    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        if (node.type.types.every((type) => ts.isLiteralTypeNode(type)))
          unions.set(node.name.text, node.type.getText());
      if (!ts.isClassDeclaration(node)) return;
      const [base] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
      if (base)
        bases.set(node.name?.text, { base: base.expression.getText(), value: base.typeArguments?.[0]?.getText() });
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const { name, members = [], attributes = [] } of manifest.modules.flatMap(
        ({ declarations = [] }) => declarations,
      )) {
        const written = (word) => (word === 'Value' ? valueOf(name) : (unions.get(word) ?? word));
        // Not in place: a base and the elements under it share the object.
        for (const member of [...members, ...attributes])
          if (member.type) member.type = { text: member.type.text.replace(/\b[A-Z]\w+\b/g, written) };
      }
    },
  };
}

/** `@reads headline - What for` and `@accessibility A sentence.` of a class, for the docs; a base's hold for the elements under it. */
export function docsPlugin() {
  const classes = new Map();
  return {
    name: 'docs',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const tags = ts.getJSDocTags(node).map((tag) => ({
        name: tag.tagName.text,
        text: (ts.getTextOfJSDocComment(tag.comment) ?? '').replaceAll(/\s+/g, ' '),
      }));
      const of = (name) => tags.filter((tag) => tag.name === name).map(({ text }) => text);
      classes.set(node.name.text, { reads: of('reads').map(readNamed), accessibility: of('accessibility') });
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
      const chain = (name) => {
        const declaration = declarations.find((other) => other.name === name);
        return declaration ? [name, ...chain(declaration.superclass?.name)] : [];
      };
      for (const declaration of declarations.filter(({ tagName }) => tagName))
        for (const kind of ['reads', 'accessibility'])
          declaration[kind] = chain(declaration.name).flatMap((name) => classes.get(name)?.[kind] ?? []);
    },
  };
}

function readNamed(text) {
  const [, name, description] = /^(\S+)\s*-?\s*(.*)$/.exec(text) ?? [];
  return { name, description };
}

const built = (path) => path?.replace(/^\/?(\.\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ name, privacy = '' }) => !/private|protected/.test(privacy) && !/^[#_]/.test(name);

/** Members that are public for Lit, or for the element's own controller, and no part of its contract. */
const internal = new Set(
  'styles createProperty connectedCallback disconnectedCallback attributeChangedCallback given'.split(' '),
);

/** Keeps only what a consumer may use, names the built modules, and says which module registers which tag. */
export function publishPlugin() {
  return {
    name: 'publish',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.schemaVersion = '2.1.0';
      for (const module of manifest.modules) module.path = built(module.path);
      for (const module of manifest.modules) {
        addDefinition(module, manifest);
        for (const { declaration } of module.exports ?? [])
          if (declaration?.module)
            declaration.module = declaration.module.startsWith('./')
              ? module.path.replace(/[^/]*$/, '') + declaration.module.slice(2)
              : built(declaration.module);
        for (const declaration of module.declarations ?? []) publishDeclaration(declaration);
      }
    },
  };
}

function addDefinition(module, manifest) {
  const [, tag] = /^dist\/elements\/([^/]+)\/define\.js$/.exec(module.path) ?? [];
  if (!tag) return;
  const name = tag.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
  const found = manifest.modules.flatMap((other) => other.declarations ?? []).find((other) => other.name === name);
  if (found?.tagName !== tag) throw new Error(`${name} has no "@tag ${tag}"`);
  const declaration = { name, module: `dist/elements/${tag}/${tag}.js` };
  module.exports.push({ kind: 'custom-element-definition', name: tag, declaration });
}

function publishDeclaration(declaration) {
  if (declaration.superclass?.module) declaration.superclass.module = built(declaration.superclass.module);
  declaration.members = declaration.members?.filter((member) => isPublic(member) && !internal.has(member.name));
  // A base class is no element of its own.
  if (!declaration.tagName) delete declaration.customElement;
  // The analyzer takes `new SomeEvent(value)` for an event named `value`: only documented ones count.
  declaration.events = declaration.events?.filter((event) => event.description);
  const { members = [], attributes = [], events = [] } = declaration;
  for (const { inheritedFrom } of [...members, ...attributes, ...events])
    if (inheritedFrom?.module) inheritedFrom.module = built(inheritedFrom.module);
}
