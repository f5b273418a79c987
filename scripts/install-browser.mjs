import { installBrowser } from "./installBrowser.js";

try {
  console.log(installBrowser());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
