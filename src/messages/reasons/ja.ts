import { bracketedCodes } from "./bracketedCodes";
import type { ReasonMessages } from "./en";

export const ja: ReasonMessages = {
  reason: (reason, date) => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "エンゲージメントの対象ワークロードを指定してください。";
      case "figuresMissing":
        return reason.missing.length === 2 ? "総ライセンス数とアクティブ ユーザー数を入力してください。" : reason.missing[0] === "seats" ? "総ライセンス数を入力してください。" : "アクティブ ユーザー数を入力してください。";
      case "milestoneNotReached":
        return `${reason.codes.length > 0 ? `${bracketedCodes(reason.codes)} ` : ""}アクティブ ユーザー数は ${reason.activeUsers} です（必要数は ${reason.needed}）。`;
      case "workloadsOpen":
        return `${bracketedCodes(reason.codes)} が完了していません。`;
      case "accountTeamNotSaid":
        return "アカウント チームが判明しているかどうかを指定してください。";
      case "accountTeamUnknown":
        return "連絡するアカウント チームがないため、代わりに FAQ を確認します。";
      case "accountTeamNotEmailed":
        return "アカウント チームへのメールが未送信です。";
      case "faqNotReviewed":
        return "FAQ が未確認です。";
      case "nextStepsMissing":
        return "次のステップを入力してください。";
      case "discussionNotHeld":
        return "お客様との完了の打ち合わせが未実施です。";
      case "anotherWorkload":
        return `お客様は ${bracketedCodes(reason.codes)} に進みます。代わりに RFA フォームを実演してください。`;
      case "rfaNotDemoed":
        return "RFA フォームを実演していません。";
      case "customerNotEmailed":
        return "お客様へのメールが未送信です。";
      case "taskNotMarked":
        return `タスク ${reason.task} が完了になっていません。`;
      case "regionUnknown":
        return "地域が不明です。";
      case "queueNotRequested":
        return "キューへの移動が未依頼です。";
      case "queueNotConfirmed":
        return `テナントが ${reason.queue} にあることを確認していません。`;
      case "taskMarked":
        return "FTOP タスクはすでに完了になっています。先にそのステップを元に戻してください。";
      case "serviceStatusSet":
        return "サービス ステータスはすでに設定されています。先にそのステップを元に戻してください。";
      case "workloadsHaveSteps":
        return `${bracketedCodes(reason.codes)} のステップが記録されています。先に元に戻してください。`;
      case "accountTeamEmailed":
        return "アカウント チームにメールを送付済みのため、判明しているものとして扱います。";
      case "anotherWorkloadNotNamed":
        return "お客様が次に進むワークロードを指定してください。";
      case "noAnotherWorkload":
        return "お客様が別のワークロードに進むという記録がありません。";
      case "notInMigration":
        return "移行では使用しません。";
      case "queueRequested":
        return "キューへの移動はすでに依頼済みです。先にそのステップを元に戻してください。";
      case "queueConfirmed":
        return "キューはすでに確認済みです。先にそのステップを元に戻してください。";
      case "unassigned":
        return "割り当てはすでに解除されています。先にそのステップを元に戻してください。";
      case "dateTooEarly":
        return `日付が${date(reason.earliest)}より前です。`;
      case "nothingToUndo":
        return "元に戻す操作はありません。";
    }
  },
};

export default ja;
