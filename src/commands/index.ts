// The page that the manifest names for ribbon commands. There are none that run without the pane: Outlook only needs to
// see that office.js gets ready here.
export {};
