import { buildPlayground } from "../../../scripts/buildPlayground.js";
import { installBrowser } from "../../../scripts/installBrowser.js";
import { serveFolder } from "../../../scripts/serveFolder.js";
import { forgetTable } from "../faultMatrix/table";
import { testServer } from "./testServer";

/** Once before all browser tests: a browser, the playground as production builds it, and a server for it. */
export default async function globalSetup(): Promise<void> {
  forgetTable();
  process.env["BROWSER_PATH"] = installBrowser();
  // Its port is another one each time: a page that opens again need not fetch everything again.
  testServer.current = await serveFolder(await buildPlayground(), 0, true);
  process.env["PLAYGROUND_URL"] = testServer.current.url;
}
