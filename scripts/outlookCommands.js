const path = require("path");
const { LOCAL_URL } = require("./addInUrls.js");

// Heavy and seldom needed, so fetched when asked for instead of installed with every checkout.
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDELOADER = "office-addin-debugging@7.0.0";
const MANIFEST = "manifest.xml";

/** Where office-addin-dev-certs 3 leaves the certificate of localhost and its key. */
const certificateFiles = (home) => {
  const folder = path.join(home, ".office-addin-dev-certs");
  return { certificate: path.join(folder, "localhost.crt"), key: path.join(folder, "localhost.key") };
};

/** Makes a certificate for localhost and has the system trust it. Asks for the system's consent the first time. */
const certificateCommand = () => ["npx", "--yes", CERTIFICATES, "install"];

/** Arguments for node: the pages as Outlook gets them, with Microsoft's hosted office.js, under the address in manifest.xml. */
const serverArguments = (home) => {
  const { certificate, key } = certificateFiles(home);
  return [
    path.join("node_modules", "webpack", "bin", "webpack.js"),
    "serve",
    ...["--mode", "development"],
    ...["--host", "localhost"],
    ...["--port", new URL(LOCAL_URL).port],
    ...["--server-type", "https"],
    ...["--server-options-cert", certificate],
    ...["--server-options-key", key],
    // Hot replacement would leave the pane's state from before a change; the overlay is an inline frame that the policy of the pages forbids.
    "--no-hot",
    "--no-client-overlay",
  ];
};

/** Only classic Outlook on Windows takes an add-in from a command; null elsewhere: it is added by hand. Without a debugger, which would stop the pane on load. */
const sideloadCommand = (platform) => (platform === "win32" ? ["npx", "--yes", SIDELOADER, "start", MANIFEST, "desktop", "--app", "outlook", "--no-debug"] : null);

const unloadCommand = (platform) => (platform === "win32" ? ["npx", "--yes", SIDELOADER, "stop", MANIFEST] : null);

/** Source: Microsoft, "Sideload Outlook add-ins for testing", add-in only manifest, by hand. */
const addByHand = (manifestFile) =>
  [
    "To add the add-in to Outlook on the web, new Outlook or Outlook on Mac:",
    "  1. Open https://aka.ms/olksideload in a browser and sign in. Outlook opens, then the window “Add-Ins for Outlook”.",
    "  2. Choose My add-ins. At the bottom, under Custom Addins, choose Add a custom add-in, then Add from File.",
    `  3. Choose ${manifestFile} and accept.`,
    "  4. Open a message: the menu FastTrack Closeout is in the ribbon or under Apps. Classic Outlook can take up to 24 hours to show it.",
  ].join("\n");

const removeByHand = () =>
  [
    "To remove the add-in where it was added by hand:",
    "  1. Open https://aka.ms/olksideload in a browser, and choose My add-ins.",
    "  2. Under Custom Addins, choose the three dots of FastTrack Closeout, then Remove.",
  ].join("\n");

module.exports = { MANIFEST, addByHand, certificateCommand, certificateFiles, removeByHand, serverArguments, sideloadCommand, unloadCommand };
