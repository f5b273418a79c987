import type { OpenItem } from "../../../src/playground/host/HostPage";
import { needsNewPane } from "../../../src/playground/host/needsNewPane";
import { MemoryDraft } from "../../e2e/support/probe/MemoryDraft";
import { mailOf } from "./mailOf";

const user = { name: "Robin", address: "robin@microsoft.com" };
const draft = (id: string): OpenItem => ({ surface: "compose", draft: new MemoryDraft(id, "html", user) });
const mail: OpenItem = { surface: "read", mail: mailOf() };
const none: OpenItem = { surface: "none" };

test.each<[string, OpenItem, OpenItem, boolean]>([
  ["mail to mail", mail, { surface: "read", mail: mailOf({ id: "other" }) }, false],
  ["mail to nothing", mail, none, false],
  ["nothing to mail", none, mail, false],
  ["mail to draft", mail, draft("a"), true],
  ["draft to mail", draft("a"), mail, true],
  ["draft to nothing", draft("a"), none, true],
  ["draft to another", draft("a"), draft("b"), true],
  ["draft to the same", draft("a"), draft("a"), false],
])("%s", (_what, from, to, needed) => {
  expect(needsNewPane(from, to)).toBe(needed);
});
