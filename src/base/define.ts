/** What two copies of the library tell each other apart by. */
interface Versioned extends CustomElementConstructor {
  readonly tag?: string;
  readonly version?: string;
}

const told = new Set<string>();

function warnOnce(message: string): void {
  if (!told.has(message)) console.warn(`article-elements: ${message}`);
  told.add(message);
}

/**
 * Registers a class under a tag and never throws. The same element in the same version twice is silent, anything else that
 * holds the tag stays, with one warning that names both. A class has one tag a registry: under a second one it registers a subclass.
 */
export function define(constructor: Versioned, tag: string, registry: CustomElementRegistry): void {
  const ours = `${constructor.tag} ${constructor.version}`;
  try {
    const known: Versioned | undefined = registry.get(tag);
    if (!known) {
      try {
        registry.define(tag, constructor);
      } catch {
        registry.define(tag, class extends constructor {});
      }
    } else if (known !== constructor && (known.tag !== constructor.tag || known.version !== constructor.version)) {
      const { name, version } = known;
      warnOnce(
        known.tag === constructor.tag
          ? `version ${version} is on this page already, and its elements stay; those of ${constructor.version} are not registered`
          : `<${tag}> is already defined by the class ${name || '(no name)'}, which stays; ${ours} is not registered`,
      );
    }
  } catch (error) {
    warnOnce(`${ours} can't be registered as <${tag}>: ${String(error)}`);
  }
}
