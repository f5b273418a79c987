// Every browser has it; jsdom does not. A light theme that never changes.
Object.assign(window, { matchMedia: (media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });

export {};
