/** A browser's storage over plain data: its entries are its own keys, as they are in a browser. */
export function fakeStorage(): Storage {
  const storage = {} as Record<string, string>;
  const methods = {
    getItem: (name: string) => storage[name] ?? null,
    setItem: (name: string, text: string) => { storage[name] = text; },
    removeItem: (name: string) => { Reflect.deleteProperty(storage, name); },
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(storage, name, { value, enumerable: false });
  return storage as unknown as Storage;
}
