import type { LanguageCode } from "../core/language/LanguageCode";

/** The mandatory FTOP task of each variant. Source: playbook, "Variants"; translations of 4058: playbook, "Languages". */
export const TASKS = {
  enablement: {
    number: 4058,
    names: {
      en: "Disengagement Process is Complete (enablement)",
      "pt-BR": "O Processo de Desligamento está Concluído (ativação)",
      es: "Proceso de desconexión se ha finalizado (habilitación)",
      de: "Prozess zur Beendigung der Beteiligung ist abgeschlossen (Aktivierung)",
      ja: "解約プロセスの完了 (有効化)",
      "zh-CN": "退出流程已完成（启用）",
    },
  },
  // The playbook translates no name of 4060: it keeps its English one.
  migration: {
    number: 4060,
    names: {
      en: "Disengagement Process is Complete",
      "pt-BR": "Disengagement Process is Complete",
      es: "Disengagement Process is Complete",
      de: "Disengagement Process is Complete",
      ja: "Disengagement Process is Complete",
      "zh-CN": "Disengagement Process is Complete",
    },
  },
} as const satisfies Record<"enablement" | "migration", { number: number; names: Record<LanguageCode, string> }>;

export type TaskNumber = (typeof TASKS)[keyof typeof TASKS]["number"];
