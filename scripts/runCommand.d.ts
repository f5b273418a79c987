export declare function runCommand(command: readonly string[], folder: string): boolean;
