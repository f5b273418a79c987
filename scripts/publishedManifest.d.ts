import type { AddInUrls } from "./addInUrls";

export declare function manifestVersion(packageVersion: string): string;
export declare function publishedManifest(xml: string, urls: AddInUrls, packageVersion: string): string;
