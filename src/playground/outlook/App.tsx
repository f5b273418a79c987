import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { OfficeHost } from "../host/OfficeHost";
import type { FaultChoices } from "./FaultChoices";
import type { Outlook } from "./Outlook";
import { listedMails, openDraft, openItem, openMail } from "./OutlookState";
import type { OutlookState } from "./OutlookState";
import { savePreferences } from "./preferences";
import type { Preferences } from "./preferences";
import type { RibbonCommands } from "./RibbonCommands";
import { saveFile } from "./saveFile";
import type { SendCheck } from "./SendCheck";
import { THEME_COLOURS } from "./themeColours";
import { useShortcuts } from "./useShortcuts";
import { useSystemDark } from "./useSystemDark";
import { ComposeForm } from "./views/ComposeForm";
import { DropZone } from "./views/DropZone";
import { FaultsMenu } from "./views/FaultsMenu";
import { FOLDERS, FolderList } from "./views/FolderList";
import { Icon } from "./views/Icon";
import { MessageList } from "./views/MessageList";
import { ReadingPane } from "./views/ReadingPane";
import { Ribbon } from "./views/Ribbon";
import type { RibbonActions } from "./views/Ribbon";
import { SendDialog } from "./views/SendDialog";
import { SettingsMenu } from "./views/SettingsMenu";
import { TaskPane } from "./views/TaskPane";
import { ToastBar } from "./views/ToastBar";
import { TopBar } from "./views/TopBar";

const NO_DRAFTS: OutlookState["drafts"] = [];

interface Props {
  readonly outlook: Outlook;
  readonly commands: RibbonCommands;
  readonly sendCheck: SendCheck;
  readonly faults: FaultChoices;
  readonly firstPreferences: Preferences;
  readonly now: number;
  readonly onHost: (host: OfficeHost | null) => void;
}

export function App({ outlook, commands, sendCheck, faults, firstPreferences, now, onHost }: Props): React.JSX.Element {
  const state = useSyncExternalStore(outlook.subscribe, () => outlook.state);
  const [preferences, setPreferences] = useState(firstPreferences);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [faultsOpen, setFaultsOpen] = useState(false);
  const activeFaults = useSyncExternalStore(faults.subscribe, () => faults.count);
  const [foldersShown, setFoldersShown] = useState(false);
  const systemDark = useSystemDark();
  const theme = preferences.theme === "system" ? (systemDark ? "dark" : "light") : preferences.theme;

  const mail = openMail(state);
  const draft = openDraft(state);
  // What is typed into a draft shows in the list of drafts, where that is open.
  useDraftVersions(state.folder === "drafts" ? state.drafts : NO_DRAFTS);
  const mails = listedMails(state, now);
  const item = useMemo(() => openItem(state), [state]);
  const itemKey = item.surface === "read" ? item.mail.id : item.surface === "compose" ? item.draft.id : "";

  const change = useCallback(
    (part: Partial<Preferences>) => {
      setPreferences((before) => {
        const after = { ...before, ...part };
        savePreferences(after);
        return after;
      });
      if (part.language !== undefined) outlook.setDisplayLanguage(part.language);
    },
    [outlook],
  );

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  // A pane that is not pinned closes when another item is opened.
  const [paneItem, setPaneItem] = useState(itemKey);
  if (paneItem !== itemKey) {
    setPaneItem(itemKey);
    if (!preferences.panePinned && preferences.paneOpen) setPreferences({ ...preferences, paneOpen: false });
  }

  const openPane = (): void => {
    change({ paneOpen: true });
  };
  const actions: RibbonActions = {
    newMail: () => {
      outlook.newMessage();
    },
    reply: () => {
      outlook.reply(false);
    },
    replyAll: () => {
      outlook.reply(true);
    },
    forward: () => {
      outlook.forward();
    },
    remove: () => {
      outlook.deleteOpen();
    },
    toggleRead: () => {
      outlook.toggleRead();
    },
    download: () => {
      const file = outlook.openAsEml();
      if (file !== null) saveFile(file.name, file.content, "message/rfc822");
    },
    openFiles: (files) => void outlook.dropFiles(files),
    format: (command) => {
      document.execCommand(command);
    },
    switchBody: () => {
      draft?.switchBody(draft.bodyType === "html" ? "text" : "html");
    },
    togglePane: () => {
      change({ paneOpen: !preferences.paneOpen });
    },
    openPane,
    runCommand: (functionName) => void commands.run(functionName, item, preferences.language),
  };
  useShortcuts(actions);

  const dismiss = useCallback(() => {
    outlook.dismissToast();
  }, [outlook]);
  const drop = useCallback((files: readonly File[]) => void outlook.dropFiles(files), [outlook]);

  const showing = mail !== null || draft !== null;
  return (
    <div className={`outlook${preferences.paneOpen ? " with-pane" : ""}${preferences.paneWidth === "wide" ? " wide-pane" : ""}${showing ? " showing-item" : ""}${foldersShown ? " showing-folders" : ""}`}>
      <TopBar
        search={state.search}
        onSearch={(text) => {
          outlook.search(text);
        }}
        settingsOpen={settingsOpen}
        faultsOpen={faultsOpen}
        activeFaults={activeFaults}
        onFaults={() => {
          setFaultsOpen(!faultsOpen);
          setSettingsOpen(false);
        }}
        onSettings={() => {
          setSettingsOpen(!settingsOpen);
          setFaultsOpen(false);
        }}
        foldersShown={foldersShown}
        onFolders={() => {
          setFoldersShown(!foldersShown);
        }}
      />
      {settingsOpen && (
        <SettingsMenu
          preferences={preferences}
          onChange={change}
          onClose={() => {
            setSettingsOpen(false);
          }}
        />
      )}
      {faultsOpen && (
        <FaultsMenu
          faults={faults}
          onClose={() => {
            setFaultsOpen(false);
          }}
        />
      )}
      <div className="rail" aria-hidden="true">
        <span className="rail-here">
          <Icon name="mail" />
        </span>
        <Icon name="calendar" />
        <Icon name="people" />
      </div>
      <main className="work">
        <Ribbon open={draft === null ? (mail === null ? "nothing" : "mail") : draft.bodyType === "html" ? "htmlDraft" : "textDraft"} unread={mail?.unread ?? false} paneOpen={preferences.paneOpen} actions={actions} />
        <div className="columns">
          <FolderList
            state={state}
            onSelect={(folder) => {
              setFoldersShown(false);
              outlook.selectFolder(folder);
            }}
          />
          <MessageList
            title={FOLDERS.find((folder) => folder.folder === state.folder)?.name ?? ""}
            mails={mails}
            selected={state.activeDraft ?? state.selectedMail}
            now={now}
            searched={state.search !== ""}
            onSelect={(id) => {
              if (state.folder === "drafts") outlook.openDraft(id);
              else outlook.selectMail(id);
            }}
            onDelete={actions.remove}
          />
          <section className="reading-place" aria-label="Reading pane">
            <button
              type="button"
              className="plain-button back-button"
              onClick={() => {
                outlook.closeItem();
              }}
            >
              <Icon name="back" size={18} />
              Back to the list
            </button>
            {mail !== null && <ReadingPane mail={mail} theme={theme} notices={state.notices[mail.id] ?? []} onOpenPane={openPane} onReply={actions.reply} onReplyAll={actions.replyAll} onForward={actions.forward} />}
            {state.drafts.map((other) => (
              <ComposeForm
                key={other.id}
                draft={other}
                shown={other === draft}
                notices={state.notices[other.id] ?? []}
                onOpenPane={openPane}
                onSend={() => {
                  void sendCheck.send(other, preferences.language);
                }}
                onDiscard={() => {
                  outlook.discard(other);
                }}
              />
            ))}
            {!showing && (
              <div className="nothing-open">
                <Icon name="mail" size={72} />
                <p>Select a message to read</p>
                <p className="nothing-hint">or drop .eml files anywhere on this page</p>
              </div>
            )}
          </section>
          {preferences.paneOpen && (
            <TaskPane
              outlook={outlook}
              item={item}
              language={preferences.language}
              device={preferences.device}
              colours={THEME_COLOURS[theme]}
              pinned={preferences.panePinned}
              onPin={() => {
                change({ panePinned: !preferences.panePinned });
              }}
              onClose={() => {
                change({ paneOpen: false });
              }}
              onHost={onHost}
            />
          )}
        </div>
      </main>
      <ToastBar
        toast={state.toast}
        onUndo={() => {
          outlook.undo();
        }}
        onDismiss={dismiss}
      />
      {state.objection !== null && (
        <SendDialog
          text={state.objection.text}
          onSend={() => {
            outlook.answerObjection(true);
          }}
          onKeep={() => {
            outlook.answerObjection(false);
          }}
        />
      )}
      <DropZone onFiles={drop} />
    </div>
  );
}

function useDraftVersions(drafts: OutlookState["drafts"]): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = drafts.map((draft) => draft.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [drafts],
  );
  return useSyncExternalStore(subscribe, () => drafts.reduce((sum, draft) => sum + draft.version, 0));
}
