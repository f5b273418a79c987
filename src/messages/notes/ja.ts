import type { NoteWords } from "../../core/notes/NoteWords";
import type { StatementParams } from "../../core/notes/NoteStatement";
import { noteFormats } from "./noteFormats";

const { day, number, codes, lead, taskName } = noteFormats("ja");

const figures = (p: StatementParams["milestoneReached"]) =>
  `アクティブ ユーザー数：${number(p.activeUsers)}、マイルストーン：${number(p.needed)}、総ライセンス数：${number(p.seats)}${p.readOn === null ? "" : `、確認日：${day(p.readOn)}`}`;

export const ja: NoteWords = {
  language: "ja",
  execSummaryTitle: "エグゼクティブ サマリー",
  titles: {
    technicalEnablement: "エグゼクティブ サマリー – Technical Enablement",
    engagementManagement: "エグゼクティブ サマリー – Engagement Management",
  },
  labels: {
    customer: "お客様",
    tenantName: "テナント名",
    tenantId: "テナント ID",
    date: "日付",
    overallStatus: "全体ステータス",
    nextAction: "次回アクション",
    nextActionDate: "次回アクション日",
    owner: "担当",
  },
  colon: "：",
  owners: { fm: "FastTrack マネージャー", assignmentTeam: "割り当てチーム", customer: "お客様" },
  day,
  summary: {
    notComplete: (p) => `オンボーディング未完了：${codes(p.codes)}。`,
    partlyComplete: (p) => `オンボーディング完了：${codes(p.complete)}。未完了：${codes(p.open)}。`,
    complete: (p) => `オンボーディング完了：${codes(p.codes)}。`,
    closed: (p) => `エンゲージメント終了：${codes(p.codes)}。`,
  },
  statements: {
    motionRfa: (p) => `FTOP で、お客様のモーションが RFA であることを確認した（${day(p.on)}）。`,
    motionOther: (p) => `FTOP で、お客様のモーションが RFA 以外であることを確認した（${day(p.on)}）。`,
    milestoneReached: (p) => `${lead(p.codes)}LYNX でのアクティブ利用のマイルストーンに到達した（${figures(p)}）。`,
    milestoneNotReached: (p) => `${lead(p.codes)}LYNX でのアクティブ利用のマイルストーンに到達していない（${figures(p)}）。`,
    noBlockersConfirmed: (p) => `${lead(p.codes)}展開を妨げる技術的な障害がないことを、お客様が確認した。`,
    migrationComplete: (p) => `${lead(p.codes)}${day(p.on)}に移行が完了した。`,
    heldOpen: (p) => `${lead(p.codes)}オンボーディングを継続している。`,
    contactsChecked: (p) => `アカウント チームが FTOP の連絡先に最新の情報で登録されていることを確認した（${day(p.on)}）。`,
    accountTeamEmailed: (p) => `${lead(p.codes)}${day(p.on)}に ATU テンプレートをアカウント チームに送付した。`,
    accountTeamUnknown: () => "アカウント チームは不明である。",
    accountNotManaged: () => "担当営業の付かない（マネージドではない）アカウントである。",
    accountTeamUnknownAndNotManaged: () => "アカウント チームは不明であり、担当営業の付かない（マネージドではない）アカウントである。",
    faqReviewed: (p) => `${day(p.on)}に FM が「RFA Customer Engagement Completion Discussion FAQ」を確認した。`,
    noConcerns: () => "特殊な状況および懸念事項：記録なし。",
    concerns: (p) => `特殊な状況および懸念事項：${p.text}`,
    nextSteps: (p) => `次のステップ：${p.text}`,
    discussionHeld: (p) => `${lead(p.codes)}${day(p.on)}にお客様とエンゲージメント完了の打ち合わせを実施した。`,
    activitiesReviewed: (p) => `確認した完了済みの活動：${p.text}`,
    engagementComplete: (p) => `${lead(p.codes)}エンゲージメントは完了した。お客様は、別のワークロードを開始する準備ができていない。`,
    readyForAnother: (p) => `${lead(p.of)}お客様は、別のワークロードのオンボーディングを開始する準備ができている：${codes(p.codes)}。`,
    rfaDemoed: (p) => `${lead(p.of)}打ち合わせで RFA フォームの記入方法を実演した。`,
    customerEmailed: (p) => `${lead(p.codes)}${day(p.on)}に、今後の支援に関する情報とリンクを記載したお客様向けテンプレートをお客様に送付した。`,
    taskMarked: (p) => `${lead(p.codes)}${day(p.on)}に必須タスク ${p.task}「${taskName(p.task)}」を完了にした。`,
    nextActionDateSet: (p) => `FTOP の次回アクション日を${day(p.date)}に設定した。`,
    queueRequested: (p) => `${day(p.on)}に割り当てチームへメールで依頼した。依頼したキュー：${p.queue}。`,
    queueConfirmed: (p) => `${day(p.on)}に、テナントがキュー ${p.queue} にあることを確認した。`,
    unassigned: (p) => `${day(p.on)}に、FM が FTOP でテナントの割り当てを解除した。`,
    serviceStatusSet: (p) => `サービス ステータスを ${p.status} に設定した。`,
  },
  nextActions: {
    nameWorkloads: () => "エンゲージメントの対象ワークロードを記録する。",
    readFigures: (p) => {
      const seats = p.missing.includes("seats");
      const users = p.missing.includes("activeUsers");
      return `${lead(p.codes)}${seats && users ? "総ライセンス数を調べ、LYNX でアクティブ ユーザー数を確認する。" : seats ? "総ライセンス数を調べる。" : "LYNX でアクティブ ユーザー数を確認する。"}`;
    },
    reachMilestone: (p) => `${lead(p.codes)}アクティブ ユーザー数を ${number(p.activeUsers)} からマイルストーンの ${number(p.needed)} に引き上げる。`,
    completeWorkloads: (p) => `${lead(p.codes)}ワークロードを完了させる。`,
    identifyAccountTeam: () => "アカウント チームが判明しているか、マネージド アカウントかを確認する。",
    emailAccountTeam: (p) => `${lead(p.codes)}ATU テンプレートをアカウント チームに送付する。`,
    reviewFaq: () => "「RFA Customer Engagement Completion Discussion FAQ」を確認する。",
    writeNextSteps: () => "FAQ の確認に基づく次のステップを記載する。",
    holdDiscussion: (p) => `${lead(p.codes)}お客様とエンゲージメント完了の打ち合わせを実施する。`,
    demoRfa: () => "お客様に RFA フォームを実演する。",
    emailCustomer: (p) => `${lead(p.codes)}お客様向けテンプレートをお客様に送付する。`,
    markTask: (p) => `${lead(p.codes)}必須タスク ${p.task}「${taskName(p.task)}」を完了にする。`,
    setNextActionDate: () => "FTOP の次回アクション日を翌年の 12 月 31 日に設定する。",
    requestQueue: () => "テナントを該当地域の FTCQ Inactive キューに移動するよう、割り当てチームにメールで依頼する。",
    confirmQueue: (p) => `テナントをキュー ${p.queue} に移動し、完了を連絡する。`,
    unassign: () => "FTOP でテナントの割り当てを解除する。",
    setServiceStatus: () => "サービス ステータスを Adoption または Migration に設定する。",
    newRfa: () => "再び支援を希望する際に RFA を提出する。",
    successReview: () => "Support Success Execution および Conduct Success Review に進む。",
  },
};

export default ja;
