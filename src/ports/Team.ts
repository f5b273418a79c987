import type { TeamConfig } from "../core/team/TeamConfig";

export interface TeamState {
  readonly config: TeamConfig;
  /** Where config.json is not as its schema has it, such as "/partnerDomains/0"; "/" is the whole. null: nothing is wrong. */
  readonly fault: string | null;
}

/** A team's configuration, which may arrive after the pane was drawn. Never rejects. */
export interface Team {
  current(): TeamState;
  /** When it is known what holds, or that it will not be known in time. */
  settled(): Promise<TeamState>;
  /** Returns the way to stop. */
  onChanged(listener: () => void): () => void;
}
