export declare const DEFAULT_LANGUAGE: "en-US";
export declare const LANGUAGES: readonly string[];
export declare const NAME: string;
/** Key, then language. */
export declare const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>>;
