/** What a browser has, replaced for one test. */
export interface StandIn {
  (holder: object, name: string, value: unknown): void;
  /** Takes one back before the test is over. */
  restore(holder: object, name: string): void;
}

/** Puts stand-ins on navigator, document or window, and takes them away after each test. */
export function stand(): StandIn {
  const undo = new Map<string, () => void>();
  const standIn: StandIn = (holder, name, value) => {
    const own = Object.getOwnPropertyDescriptor(holder, name);
    if (!undo.has(name))
      undo.set(name, () => {
        if (own) Object.defineProperty(holder, name, own);
        else Reflect.deleteProperty(holder, name);
      });
    Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  };
  standIn.restore = (_, name) => {
    undo.get(name)?.();
    undo.delete(name);
  };
  afterEach(() => {
    for (const back of undo.values()) back();
    undo.clear();
  });
  return standIn;
}
