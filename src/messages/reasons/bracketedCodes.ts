/** The codes of a row, as the playbook writes them: [EXO] [TEAMS]. */
export const bracketedCodes = (codes: readonly string[]): string => codes.map((code) => `[${code}]`).join(" ");
