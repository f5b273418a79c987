import "./fabricConfig";
import "./pane.css";
import { createRoot } from "react-dom/client";
import { browserClipboard } from "../adapters/browser/browserClipboard";
import { browserEmailsUnderWay } from "../adapters/browser/emailsUnderWay";
import { browserKeptMarks } from "../adapters/browser/keptMarks";
import { broadcastMarkNews } from "../adapters/browser/markNews";
import { browserTurns } from "../adapters/browser/pageTurns";
import { paneTurns } from "../adapters/browser/paneTurns";
import { browserLookUp } from "../adapters/http/browserLookUp";
import { browserTeamFile } from "../adapters/http/teamFile";
import { openOfficeMail } from "../adapters/office/officeMail";
import { openStores } from "../adapters/storage/openStores";
import { settingsWithTeam } from "../app/settingsWithTeam";
import { interfaceLanguage } from "../core/language/interfaceLanguage";
import { loadPaneMessages } from "../messages/pane";
import { INTO_DRAFT } from "../ports/PageTurns";
import { App } from "./App";
import { interfaceLanguageOf } from "./interfaceLanguageOf";
import { followShade } from "./shade";
import { OutlookNotReady } from "./views/OutlookNotReady";

/** Outlook, the settings and the sentences are waited for side by side; then the pane is drawn once. */
async function start(): Promise<void> {
  const followOutlook = followShade();
  const root = createRoot(document.getElementById("root") as HTMLElement);
  const team = browserTeamFile();
  const stores = openStores();
  const turns = paneTurns(browserTurns());
  const [mail, settings] = await Promise.all([openOfficeMail((look) => turns.atLeisure(INTO_DRAFT, look)).catch(() => null), stores.settings.load()]);
  if (mail === null) {
    const m = await loadPaneMessages(settings.interfaceLanguage ?? interfaceLanguage(navigator.language));
    root.render(<OutlookNotReady m={m} />);
    return;
  }
  followOutlook();
  const language = interfaceLanguageOf(settingsWithTeam(settings, team.current().config), mail.displayLanguage());
  const m = await loadPaneMessages(language);
  const services = { mail, ...stores, clipboard: browserClipboard, emailsUnderWay: browserEmailsUnderWay(), keptMarks: browserKeptMarks(), markNews: broadcastMarkNews(), turns, clock: { now: () => new Date() }, lookUp: browserLookUp(), team };
  root.render(<App services={services} firstSettings={settings} firstMessages={m} firstLanguage={language} />);
}

void start();
