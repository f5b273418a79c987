export declare const ICON_FILES: Readonly<Record<string, { readonly size: number; readonly source: string }>>;
