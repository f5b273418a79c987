type Command = readonly string[];

export declare const MANIFEST: string;
export declare function certificateFiles(home: string): { readonly certificate: string; readonly key: string };
export declare function certificateCommand(): Command;
export declare function serverArguments(home: string): Command;
export declare function sideloadCommand(platform: string): Command | null;
export declare function unloadCommand(platform: string): Command | null;
export declare function addByHand(manifestFile: string): string;
export declare function removeByHand(): string;
