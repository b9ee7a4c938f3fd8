/** What two copies of the library tell each other apart by. */
interface Versioned extends CustomElementConstructor {
  readonly tag?: string;
  readonly version?: string;
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
      const theirs = known.version
        ? `${known.tag ?? known.name} ${known.version}`
        : `the class ${known.name || '(no name)'}`;
      console.warn(
        `article-elements: <${tag}> is already defined by ${theirs}, which stays; ${ours} is not registered`,
      );
    }
  } catch (error) {
    console.warn(`article-elements: ${ours} can't be registered as <${tag}>: ${String(error)}`);
  }
}
