/** A column for each fact; three columns of two facts each; the facts of a closing below each other; or the same with room for a finger. */
export type ListLayout = "wide" | "medium" | "narrow" | "touch";
