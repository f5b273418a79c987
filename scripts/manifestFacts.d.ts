interface Surface {
  readonly id: string;
  readonly xml: string;
  readonly unified: string;
  readonly paneTip: string;
  readonly isPinnable: boolean;
}

interface Command {
  readonly id: string;
  readonly functionName: string;
  readonly label: string;
  readonly tip: string;
}

export declare const FACTS: {
  readonly id: string;
  readonly permission: { readonly xml: string; readonly unified: string };
  readonly ids: { readonly overrides10: string; readonly overrides11: string };
  readonly sendCheck: { readonly page: string; readonly script: string; readonly functionName: string };
  readonly mailbox: { readonly commands: string; readonly sendCheck: string };
  readonly surfaces: readonly Surface[];
  readonly commands: readonly Command[];
};
