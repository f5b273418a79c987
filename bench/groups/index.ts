import type { AnyGroup } from "../Group";
import { closings } from "./closings";
import { detect } from "./detect";
import { directory } from "./directory";
import { insert } from "./insert";
import { pane } from "./pane";
import { sendCheck } from "./sendCheck";

/** Every group there is, in the order in which they run: the longest comes last. */
export const groups: readonly AnyGroup[] = [pane, insert, detect, sendCheck, closings, directory];
