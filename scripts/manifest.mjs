// `npm run manifest`: writes the repository's manifest.xml, which npm run start:outlook gives to Outlook, from its facts and texts.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { addInUrls } = require("./addInUrls.js");
const { xmlManifest } = require("./xmlManifest.js");

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
writeFileSync(new URL("../manifest.xml", import.meta.url), xmlManifest(addInUrls(), version));
