import type { Evidence } from "../../core/tenant/Detection";
import { bracketedCodes } from "./bracketedCodes";
import type { PaneMessages } from "./en";

const PLACES: Record<Evidence["place"], string> = {
  from: "差出人",
  to: "宛先",
  cc: "CC",
  bcc: "BCC",
  replyTo: "返信先",
  subject: "件名",
  newest: "このメールの本文",
  link: "このメール内のリンク",
  signature: "署名またはフッター",
  quoted: "引用された以前のメール",
  memory: "以前の選択",
};

const EVIDENCE: Record<Evidence["kind"], (shown: string) => string> = {
  participantDomain: (shown) => `${shown} は、テナント一覧にあるこのテナントのドメインに属しています`,
  participantAddress: (shown) => `${shown} は、このお客様の連絡先として登録されています`,
  tenantId: (shown) => `メールにテナント ID ${shown} の記載があります`,
  tenantName: (shown) => `${shown} は、このテナントの名前またはアドレスです`,
  domain: (shown) => `${shown} は、テナント一覧にあるこのテナントのドメインに属しています`,
  customerName: (shown) => `メールに「${shown}」の記載があります`,
  lookUp: (shown) => `Microsoft の公開照会で、${shown} からこのテナントが見つかりました`,
  lookUpOfText: (shown) => `Microsoft の公開照会で、${shown} からこのテナントが見つかりました`,
  confirmedThread: () => "このスレッドでこのテナントを選択済みです",
  confirmedDomain: (shown) => `${shown} のドメインでこのテナントを選択済みです`,
};

/** The pane in Japanese. Outlook's own words: 宛先, 件名, 返信, 新規メール, 差出人. */
export const ja: PaneMessages = {
  languageName: "日本語",
  reading: "メールを読み取っています…",
  tenant: "テナント",
  statusDetected: "特定済み",
  statusAsk: "テナントの選択",
  statusNone: "お客様なし",
  tenantId: "テナント ID",
  tenantName: "テナント名",
  country: "国/地域",
  queue: "キュー",
  region: "地域",
  regionName: (region) => ({ Americas: "南北アメリカ", APJ: "APJ", EMEA: "EMEA" })[region],
  domains: "ドメイン",
  notKnown: "不明",
  queueNeedsRegion: "地域が不明なため、キューを決められません。どの地域ですか？",
  regionIsSuggestion: "テナントの作成場所に基づく候補にすぎません。地域を選択すると確定します。",
  why: "このテナントと判断した理由",
  whyAsk: "メールからわかること",
  evidence: (piece) => EVIDENCE[piece.kind](piece.shown),
  place: (place) => PLACES[place],
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "twoCustomers":
        return "このメールには複数のお客様が含まれています。完了手続きを行うお客様を選択してください。";
      case "domainInTwoTenants":
        return `${doubt.domain} は、テナント一覧の複数のテナントに登録されています。正しいテナントを選択してください。`;
      case "unknownDomain":
        return `テナント一覧に、ドメイン ${doubt.domain} を持つテナントはありません。`;
      case "lookAlike":
        return `ご注意ください：${doubt.domain} は ${doubt.of} に似ていますが、別のドメインです。`;
      case "onlyWeakEvidence":
        return "弱い手がかりしかありません。差出人や宛先にお客様がおらず、本文にもテナント ID、テナント名、ドメインの記載がありません。";
      case "unconfirmedTenantId":
        return `メールに記載のテナント ID ${doubt.tenantId} は、テナント一覧の ID と異なります。`;
      case "textNamesAnother":
        return `本文に別のテナントの記載があります：${doubt.shown}`;
      case "bodyUnread":
        return "Outlook からメールの本文を取得できなかったため、本文は確認していません。";
      case "bodyCut":
        return "メールが長すぎるため、全文は読み取れませんでした。後半の内容は確認していません。";
      case "directoryUnread":
        return "現在、テナント一覧を読み取れません。わかっているのは、この作業ウィンドウにすでに表示されたテナントだけです。テナントを検索するか、追加してください。";
    }
  },
  noCustomer: "このメールには、お客様の参加も記載もありません。",
  noMailTitle: "メールが開かれていません",
  noMail: "メールを 1 通開くか選択すると、お客様と完了手続きがここに表示されます。",
  noMailOf: "Outlook は、配信レポート、グループやアーカイブのメールボックスにあるメール、一部の暗号化メール、および複数選択したメールをアドインに渡しません。その場合も、テナントを選択してメールの文面をコピーできます。",
  itemNote: {
    meeting: "これは会議の招待です。招待への返信や変更は行わず、メールは別のメッセージとして開きます。",
    appointment: "これは予定です。予定には何も書き込みません。文面をコピーし、メールとして送信してください。",
    report: "これはメール システムからの配信レポートです。返信は行いません。文面をコピーし、メールとして送信してください。",
    protected: "このメールは暗号化されており、Outlook は本文をアドインに渡しません。差出人、宛先、件名のみを確認しました。",
    shared: "このメールは共有メールボックスにあります。送信する前に差出人を確認してください。",
  },
  mailNotRead: "Outlook からメールを読み取れませんでした。もう一度選択するか、テナントをご自身で選択してください。",
  tryAgain: "再試行",
  outlookNotReady: "Outlook から応答がありません。この作業ウィンドウを閉じて、開き直してください。",
  storageFault: {
    blocked: "ブラウザーがアドインに保存領域を提供していません。このアドインのサイト データを許可するか、プライベート ウィンドウを終了してから、作業ウィンドウを開き直してください。現在の入力内容は、作業ウィンドウを閉じるまで保持されます。",
    full: "このブラウザーの保存領域がいっぱいです。このコンピューターの空き容量を増やしてください。これまでに保存した内容は残っています。現在の入力内容は、作業ウィンドウを閉じるまで保持されます。",
    closed: "ブラウザーがアドインの保存領域を閉じました。これまでに保存した内容は残っています。現在の入力内容は、作業ウィンドウを閉じるまで保持されます。メモをコピーしてから、作業ウィンドウを開き直してください。",
    corrupt: "このテナントについて保存された完了手続きの記録が破損しており、読み取れません。記録は変更されません。現在の入力内容は作業ウィンドウを閉じるまで保持されます。閉じる前にメモをコピーしてください。",
    newerVersion: "新しいバージョンのアドインがここにデータを保存しています。Outlook を終了してもう一度開くと、そのバージョンになります。保存済みの内容は変更されません。現在の入力内容は、作業ウィンドウを閉じるまで保持されます。",
    failed: "入力内容をこのコンピューターに保存できません。作業ウィンドウを閉じるまでは保持されます。メモをコピーしてから、作業ウィンドウを開き直してください。",
  },
  candidates: "該当するテナント",
  chooseThis: (name) => `${name} を選択`,
  changeTenant: "テナントを変更",
  forgetChoice: "このメールでの選択を取り消す",
  neverCustomer: (domain) => `${domain} を常にお客様から除外`,
  searchTenants: "名前、ドメイン、テナント ID で検索",
  searchNothing: "テナント一覧に該当するものがありません。入力内容を確認するか、テナントを追加してください。",
  directoryEmpty: "テナント一覧が空です。ここでテナントを追加するか、「テナント ディレクトリ」で FTOP のエクスポートをインポートしてください。",
  addTenant: "テナントを追加",
  saveTenant: "テナントを保存",
  customerName: "お客様名",
  domain: "メール ドメイン",
  cancel: "キャンセル",
  close: "閉じる",
  save: "保存",
  badTenantId: "テナント ID は 1f3a5b7c-1234-4abc-8def-0123456789ab のような GUID です。",
  badTenantName: "テナント名は contoso.onmicrosoft.com のような形式です。",
  badDomain: "contoso.com のようなメール ドメインを入力してください。gmail.com などのフリーメールは、どのテナントにも属しません。",
  badCustomerDomain: "contoso.com のようなメール ドメインを入力してください。gmail.com などのフリーメール、Microsoft、自社、パートナーが顧客になることはありません。",
  badNumber: (least) => `${least} 以上の整数を入力してください。`,
  badAddress: "name@contoso.com のようなメール アドレスを入力してください。複数ある場合はセミコロンで区切ります。",
  alreadyThere: (name) => `${name} はすでにテナント一覧にあります。何も変更していません。`,
  alreadyThereDomains: (name, domains) => `${name} はすでにテナント一覧にありました。${domains} を追加し、ほかの内容はそのまま残しました。`,
  alreadyThereFilled: (name) => `${name} はすでにテナント一覧にありました。不足していた内容を追加し、ほかはそのまま残しました。`,
  ofAnother: (name) => `テナント一覧では、すでに ${name} のものです。そのテナントを開いてください。`,
  addedToDirectory: (name) => `${name} をテナント一覧に追加しました。`,
  tenantNeedsKey: "テナント ID、テナント名、メール ドメインのいずれかを入力してください。",

  emails: "メール",
  customerEmail: "お客様へのメール",
  accountTeamEmail: "アカウント チームへのメール",
  assignmentRequest: "割り当て依頼",
  customerEmailHint: "完了内容と、再度支援を依頼する方法",
  accountTeamEmailHint: "お客様とのレビュー後に担当を終了",
  assignmentRequestHint: (queue) => `${queue} への移動`,
  templateLanguage: "テンプレートの言語",
  languageOf: (language) => ({ en: "英語", "pt-BR": "ポルトガル語（ブラジル）", es: "スペイン語", de: "ドイツ語", ja: "日本語", "zh-CN": "中国語（簡体字）" })[language],
  assignmentIsEnglish: "割り当て依頼は常に英語で、キューの正式名称を使います。",
  writing: "メールを挿入しています…",
  done: {
    replyOpened: "本文の入った返信を開きました。内容を確認して送信してください。",
    newMessageOpened: "本文の入った新規メールを開きました。内容を確認して送信してください。",
    insertedAtTop: "メールの先頭に本文を挿入しました。",
    insertedAtCursor: "カーソルの位置に本文を挿入しました。",
    replacedEarlier: "以前に挿入した本文と置き換えました。",
  },
  ifNotOpened: "何も開かない場合は、メールをコピーして貼り付けてください。",
  warning: {
    subjectKept: "入力済みの件名は変更していません。",
    subjectNotSet: "件名を設定できませんでした。ご自身で入力してください。",
    recipientsKept: "入力済みの受信者は変更していません。正しいかご確認ください。",
    notOnlyTeam: "入力済みの受信者は変更していません。割り当てチーム以外の宛先が含まれています。送信前に宛先をご確認ください。",
    recipientsNotSet: "受信者を設定できませんでした。ご自身で追加してください。",
    recipientsUnchecked: "Outlook からすべての受信者を取得できません。「宛先」をご確認ください。",
    selectionKept: "選択中のテキストを残すため、先頭に挿入しました。",
    selectionUnknown: "カーソルの位置を取得できなかったため、先頭に挿入しました。",
    markNotSaved: "送信前のチェックは、このメールを認識できません。",
    bodyUnchecked: "ほかの部分に変更がないことを Outlook で確認できませんでした。送信前に本文全体をご確認ください。",
  },
  failure: {
    noMail: "メールが開かれていません。メールを開いて再試行するか、メールをコピーしてください。",
    alreadyInserted: "この本文はすでにメールに入っています。",
    earlierEdited: "この種類の本文はすでにメールに入っていますが、編集済みか以前のものであるため置き換えませんでした。置き換えるには、メールから削除してください。",
    earlierPictures: "この種類の本文はすでにメールに入っています。置き換えると画像が失われるため、ご自身で削除してください。",
    otherInserted: "別の完了連絡の本文がすでにメールに入っています。両方が同じ宛先に送られます。",
    timeout: "Outlook から時間内に応答がありませんでした。本文が入っているか確認し、入っていなければコピーして貼り付けてください。",
    failed: "メールを挿入できませんでした。コピーして貼り付けてください。",
    refused: "Outlook がメールを受け付けませんでした。コピーして貼り付けてください。",
    itemChanged: "途中で別のメールが開かれたため、挿入を中止しました。元のメールに戻るか、メールをコピーしてください。",
    unsupported: "この Outlook では、メールを開いたり入力したりできません。コピーして貼り付けてください。",
    templateNotLoaded: "テンプレートを読み込めませんでした。接続を確認して再試行してください。",
  },
  writtenParts: { body: "本文", subject: "件名", recipients: "受信者" },
  alreadyWritten: (parts) => `メールに入力済み：${parts}`,
  maybeWritten: (parts) => `入力された可能性があります。ご確認ください：${parts}`,
  replaceIt: "置き換える",
  insertAsWell: "追加で挿入",
  undoInsert: "挿入を元に戻す",
  insertStands: (email) => `メールに挿入済み：${email}`,
  insertUndone: "挿入した本文をメールから取り除きました。",
  insertNotUndone: {
    edited: "本文が編集されているか、複数入っています。手動で削除してください。",
    pictures: "失われる可能性のある画像が含まれています。本文は手動で削除してください。",
    timeout: "Outlook から時間内に応答がありませんでした。本文が残っていないかご確認ください。",
    failed: "Outlook で本文を取り除けませんでした。手動で削除してください。",
    itemChanged: "別のメールが開いています。本文を挿入したメールを開き、手動で削除してください。",
  },
  headersLeft: "件名または宛先が残っている可能性があります。ご確認ください。",
  copyEmail: "メールをコピー",
  copyEmailOf: { customer: "お客様へのメールをコピー", accountTeam: "アカウント チームへのメールをコピー", assignment: "割り当て依頼をコピー" },
  copy: "コピー",
  copySubject: "件名をコピー",
  copyRecipients: "宛先をコピー",
  subject: "件名",
  recipients: "宛先",
  copiedToPaste: "本文をコピーしました。新しいメールに貼り付けてください。件名と宛先は下にあります。",
  markSent: "送信しました",
  copied: "コピーしました。",
  copyByHand: "ここではコピーが許可されていません。テキストを選択し、手動でコピーしてください。",
  early: (reasons) => `プレイブックの手順より早い段階です：${reasons}`,
  notNow: "プレイブックでは、この操作はまだ行えません。",
  neededTitle: "このメールに必要な情報",
  neededIntro: "メールに記載する項目です。一度入力すると保存されます。",
  insertNow: "保存してメールを作成",
  fmName: "ご自身の名前",
  rfaLink: "新しい RFA（Request for Assistance）のリンク",
  nextActionDate: "次回アクション日",
  customerAddresses: "お客様のアドレス",
  accountTeamAddresses: "アカウント チームのアドレス",
  assignmentTeamAddress: "割り当てチームのアドレス",
  workloads: "ワークロード",

  closingSteps: "完了手続き",
  progress: (done, all) => `${all} 件中 ${done} 件完了`,
  variant: "種類",
  variantName: { enablement: "有効化", migration: "移行" },
  stepStatus: { done: "完了", ready: "要対応", waiting: "待機中", notNeeded: "不要" },
  stepTitle: (step, task) =>
    ({
      milestone: "マイルストーンの達成",
      accountTeamEmail: "アカウント チームへのメール連絡",
      faqReview: "FAQ の確認",
      discussion: "完了の打ち合わせの実施",
      customerEmail: "お客様へのメール連絡",
      task: `FTOP タスク ${task} の完了`,
      notes: "FTOP ノートの更新",
      nextActionDate: "次回アクション日の設定",
      assignmentRequest: "キューへの移動の依頼",
      queueConfirmed: "キューへの移動の確認",
      unassign: "テナントの割り当て解除",
      serviceStatus: "サービス ステータスの設定",
    })[step],
  doneOn: (date) => `${date}に完了`,
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
  totalSeats: "総ライセンス数",
  activeUsers: "アクティブ ユーザー数",
  perLynx: "LYNX の値",
  noBlockers: "展開を妨げる技術的な障害がないことを、お客様が確認済み",
  stillOpen: (code) => `${code} のオンボーディングは継続中`,
  workloadDone: (code) => `${code} の移行は完了`,
  accountTeam: "アカウント チーム",
  accountTeamName: { known: "判明", unknown: "不明", notManaged: "マネージドではない", unknownAndNotManaged: "不明で、マネージドでもない" },
  pleaseSay: "指定してください",
  fillIn: "入力してください。",
  listed: (items) => items.join("、"),
  sentences: (items) => items.join(""),
  nextSteps: "次のステップ",
  concerns: "特殊な状況または懸念事項",
  markReviewed: "本日 FAQ を確認済み",
  faqDetails: "懸念事項・次のステップ・確認",
  anotherWorkload: "お客様は別のワークロードを開始する準備ができていますか？",
  yes: "はい",
  no: "いいえ",
  whichWorkload: "対象のワークロード",
  rfaDemoed: "RFA フォームを実演済み",
  markHeld: "本日打ち合わせを実施済み",
  markTask: (task) => `FTOP でタスク ${task} を完了済み`,
  markNotes: "FTOP でノートを更新済み",
  markDate: (date) => `FTOP で${date}に設定済み`,
  confirmQueue: "キューを確認",
  unassign: "割り当てを解除",
  serviceStatus: "サービス ステータス",
  serviceStatusName: { Adoption: "Adoption", Migration: "Migration" },
  undoStep: (step) => `元に戻す：${step}`,
  undo: "元に戻す",

  notesChecklist: "ノートのチェックリスト",
  inputs: "打ち合わせの前",
  outputs: "打ち合わせの後",
  criterion: (id, task) =>
    ({
      I1: "FTOP で、お客様のモーションが RFA になっている",
      I2: "Technical Enablement ノート：アクティブ利用のマイルストーン達成、または技術的な障害なし",
      I3: "アカウント チームが FTOP の連絡先に最新の情報で登録されている",
      I4: "Engagement Management ノート：アカウント チームに ATU テンプレートを送付済み",
      O1: "Engagement Management ノート：アカウント チームに ATU テンプレートを送付済み",
      O2: "Engagement Management ノート：アカウント チームが不明またはマネージドではない、FAQ を確認済み、次のステップ",
      O3: "ノート：エンゲージメント完了または追加のワークロード、RFA フォームを実演済み",
      O4: "Engagement Management ノート：お客様にお客様向けテンプレートを送付済み、最新の状況",
      O5: "次回アクション日が翌年の 12 月 31 日になっている",
      O6: "Engagement Management ノート：割り当てチームにメール送付済み、依頼したキューを記載",
      O7: "FTOP で自分がテナントに割り当てられていない",
      O8: "Engagement Management ノート：FAQ を確認済み、懸念事項と次のステップを記載",
      O9: `必須タスク ${task} が完了になっている`,
      O10: "サービス ステータスが Adoption または Migration になっている",
    })[id],
  criterionStatus: { met: "満たしている", open: "未対応", notApplicable: "対象外" },
  copyTechnicalEnablement: "Technical Enablement ノートをコピー",
  copyEngagementManagement: "Engagement Management ノートをコピー",
  reviewNotes: "ノートをレビュー",
  noteLanguage: "ノートの言語",

  openClosings: "未完了の手続き一覧",
  closingReport: "完了手続きレポート",
  tenantDirectory: "テナント ディレクトリ",
  settings: "設定",
  interfaceLanguage: "作業ウィンドウの言語",
  asOutlook: "Outlook と同じ",
  asTeam: (language) => `チームと同じ：${language}`,
  partnerDomains: "自社とパートナーのドメイン",
  partnerDomainsHint: "お客様とはみなしません。セミコロンで区切ります。",
  importDirectory: "テナント ディレクトリでテナントをインポート",
  saved: "保存しました。",
  lookUpDomain: "ドメインを照会",
  lookUpSends: (domain) => `Microsoft のサインイン サービスに送信されるのは ${domain} だけです。メールのほかの内容は送信されません。`,
  lookingUp: "照会しています…",
  lookUpFound: (domain, tenantId) => `${domain} はテナント ${tenantId} のものです。`,
  lookUpNotFound: (domain) => `Microsoft には ${domain} のテナントがありません。`,
  lookUpUnclear: { offline: "このコンピューターはオフラインです。後でもう一度お試しください。", noAnswer: "Microsoft から応答がありません。後でもう一度お試しください。", unclear: "応答からは、このドメインの所有者がわかりません。" },
  lookUpBusy: (time) => `Microsoft から待つように求められています。${time} 以降に再度照会できます。`,
  lookUpUnread: (domain) => `ディレクトリを読み取れないため、${domain} はすでに登録されている可能性があります。Microsoft の応答でわかるのは、このドメインを持つテナントだけです。再び読み取れるようになったら、ディレクトリと照合してください。`,
  lookUpSetting: "不明なドメインを Microsoft に照会する",
  lookUpChoice: { byButton: "ボタンを押したときだけ", always: "常に" },
  setByTeam: "チームが設定しています。",
  lookUpOff: "チームがこの機能をオフにしています。",
  lookUpSent: (domain) => `Microsoft のサインイン サービスに送信されたのは ${domain} だけです。メールのほかの内容は送信されていません。`,
  lookUpSendsOnly: "メールの内容のうち、Microsoft のサインイン サービスに送信されるのは不明なドメインだけです。",
  lookUpProposed: "チームは「常に」を推奨しています。ご自身で選択すると有効になります。",
  addToDirectory: "ディレクトリに追加",
  cloud: "クラウド",
  cloudName: { gcc: "米国政府機関（GCC）", usGov: "米国政府機関（GCC High または DoD）", china: "中国（21Vianet）" },
  learnt: (domain, tenant) => `${domain} を ${tenant} のドメインとして学習しました。`,
  forgetDomain: (domain) => `${domain} の学習を取り消す`,
  domainForgotten: (domain) => `${domain} の学習を取り消しました。このスレッドでの選択はそのまま残ります。`,
  partnersOfTeam: (domains) => `チームの設定：${domains}`,
  assignmentTeamOfTeam: (addresses) => `チームが設定しています：${addresses}`,
  teamConfigFault: (place) => `チームの構成ファイルの ${place} に誤りがあるため、使用していません。アドインの管理者に知らせてください。`,
  backup: "バックアップ",
  backupHint: "ディレクトリ、完了手続き、選択内容、設定を 1 つのファイルに保存します。",
  saveBackup: "バックアップを保存",
  restoreBackup: "バックアップを復元",
  restoreWarns: "このコンピューターにアドインが保存しているすべての内容を、バックアップで置き換えます。",
  restoreNow: "すべて置き換える",
  restored: (tenants, closings) => `復元しました。テナント：${tenants}、完了手続き：${closings}。`,
  backupFault: { notBackup: "このファイルはこのアドインのバックアップではありません。何も変更していません。", broken: "このバックアップは壊れているか不完全です。何も変更していません。", newerVersion: "このバックアップは新しいバージョンのアドインのものです。先にアドインを更新してください。何も変更していません。", storage: "ブラウザーのストレージを使用できませんでした。何も変更していません。" },
  working: "処理しています…",
  deleteEverything: "すべて削除",
  deleteWarns: "ディレクトリ、すべての完了手続き、選択内容、設定をこのコンピューターから削除します。元に戻せません。先にバックアップを保存してください。",
  deleteNow: "今すぐ削除",
  deletedAll: "すべて削除しました。",
  nothingLeaves: "ここで入力した内容や開いた内容は、Microsoft に照会するドメインを除き、このコンピューターの外に出ません。",
  privacy: "プライバシー",
  support: "ヘルプ",
};

export default ja;
