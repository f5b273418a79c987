import type { IsoDate } from "../../core/engagement/IsoDate";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { writtenDate } from "../../core/templates/writtenDate";
import type { WorkloadCode } from "../../playbook/workloads";
import { TASKS } from "../../playbook/tasks";
import type { TaskNumber } from "../../playbook/tasks";

/** How the words of a language write days, numbers, workloads and the mandatory task. */
export function noteFormats(language: LanguageCode) {
  const number = new Intl.NumberFormat(language);
  const separator = language === "ja" || language === "zh-CN" ? "、" : ", ";
  const codes = (list: readonly WorkloadCode[]) => list.map((code) => `[${code}]`).join(separator);
  return {
    day: (date: IsoDate) => writtenDate(date, language),
    number: (value: number) => number.format(value),
    /** [EXO], [TEAMS] */
    codes,
    /** The workloads that open a sentence, with the space after them; nothing where none is named. */
    lead: (list: readonly WorkloadCode[]) => (list.length > 0 ? `${codes(list)} ` : ""),
    taskName: (task: TaskNumber) => Object.values(TASKS).find(({ number: one }) => one === task)?.names[language] ?? String(task),
  };
}
