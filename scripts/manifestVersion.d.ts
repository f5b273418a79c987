export declare function unifiedVersion(packageVersion: string): string;
export declare function xmlVersion(packageVersion: string): string;
