import type { AddInUrls } from "./addInUrls";

/** Every file of both manifests, as text, by its path in dist/: "manifest.xml", "manifest.json", "locales/pt-br.json", … */
export declare function manifestFiles(urls: AddInUrls, packageVersion: string): Readonly<Record<string, string>>;
