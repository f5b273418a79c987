import type { SendCheckMessages } from "./SendCheckMessages";

export const ja: SendCheckMessages = {
  intro: "送信の前にご確認ください。",
  placeholder: (shown) => `次を入力するか削除してください：${shown}`,
  otherTenant: (customer, people) => `このメールは ${customer} 宛てです。該当しない宛先を外してください：${people}`,
  outsideMicrosoft: (people) => `アカウント チーム向けの文面は Microsoft 社外に送れません。宛先を外してください：${people}`,
  otherQueue: (asked, right) => `キューを ${asked} から ${right} に直してください。`,
  queueNotNamed: (right) => `キューの名前を書いてください：${right}`,
  notToAssignmentTeam: (address) => `割り当てチームを宛先に追加してください：${address}`,
  teamNotSeen: (address) => `Outlook では先頭の宛先しか確認できません。割り当てチームが含まれているかご確認ください：${address}`,
  requestOutside: (people) => `割り当て依頼は Microsoft 社外に送れません。宛先を外してください：${people}`,
  workloadsOpen: (codes) => `すべてのワークロードの完了をお待ちください。未完了：${codes}`,
  milestoneNotReached: "マイルストーンの達成をお待ちください。",
  unread: (parts) => `Outlook から読み取れませんでした。ご自身で確認してください：${parts}`,
  part: { subject: "件名", body: "本文", recipients: "宛先", mark: "どのお客様宛てか" },
  separator: "、",
};
