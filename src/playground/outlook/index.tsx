import { createRoot } from "react-dom/client";
import { sampleDirectoryCsv, sampleMails } from "../samples";
import { App } from "./App";
import { FaultChoices } from "./FaultChoices";
import { Outlook } from "./Outlook";
import type { PlaygroundHandle } from "./playgroundHandle";
import { loadPreferences } from "./preferences";
import { answerLookUps } from "./recordedLookUps";
import { RibbonCommands } from "./RibbonCommands";
import { SendCheck } from "./SendCheck";
import { onFirstRun } from "./seed";
import { seedDirectory } from "./seedDirectory";
import "./styles";

const root = document.getElementById("root");
if (root === null) throw new TypeError("index.html has no #root");

answerLookUps(window);
const preferences = loadPreferences();
const outlook = new Outlook(preferences.language, () => Date.now());
const commands = new RibbonCommands(outlook, document.body);
const sendCheck = new SendCheck(outlook, document.body);
const faults = new FaultChoices([commands, sendCheck]);
const handle: PlaygroundHandle = { outlook, host: null, commands, sendCheck, faults };
window.playground = handle;
outlook.onRecipientsTyped = (draft, field) => {
  const shown = handle.host?.item;
  if (shown?.surface === "compose" && shown.draft === draft) handle.host?.recipientsChanged(field);
};

// Before the pane is there, so that it finds the directory.
await Promise.all([
  outlook.receive(sampleMails),
  onFirstRun(sampleDirectoryCsv, seedDirectory).catch(() => {
    outlook.showToast("This browser did not store the sample directory, so the add-in knows no tenants.", "error", null);
  }),
]);
outlook.selectMail(new URLSearchParams(location.search).get("mail") ?? sampleMails[0]?.id ?? "");

createRoot(root).render(
  <App
    outlook={outlook}
    commands={commands}
    sendCheck={sendCheck}
    faults={faults}
    firstPreferences={preferences}
    now={Date.now()}
    onHost={(host) => {
      handle.host = host;
      faults.usePane(host);
    }}
  />,
);
