import type { CDPSession } from "playwright-core";

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  readonly nodes: readonly number[];
}

// What the engine makes of hot code grows with use until all of it is compiled, and what the browser counts about a page (layout shifts,
// long frames, requests) is its own: neither is anything that a script holds on to.
const OF_THE_BROWSER: readonly (string | undefined)[] = ["code", "native", "hidden", "synthetic"];

/** Bytes of all that the scripts of a page and of its frames still hold: objects, functions, texts, arrays and numbers. */
export async function heldByScripts(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }): void => { chunks.push(chunk); };
  session.on("HeapProfiler.addHeapSnapshotChunk", add);
  await session.send("HeapProfiler.takeHeapSnapshot", {});
  session.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as HeapSnapshot;
  const { node_fields: fields, node_types: [types] } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let held = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!OF_THE_BROWSER.includes(types[nodes[at + type] ?? 0])) held += nodes[at + size] ?? 0;
  }
  return held;
}
