/** A column for each fact; three columns of two facts each; or the facts of a closing below each other. */
export type ListLayout = "wide" | "medium" | "narrow";
