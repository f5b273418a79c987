export declare const ICON_SOURCES: Readonly<Record<string, string>>;
