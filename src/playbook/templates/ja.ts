import type { LanguageTexts } from "./LanguageTexts";

export const ja: LanguageTexts = {
  customer: {
    subject: "【FastTrack】ご支援完了のお知らせ（{{customerName}} 様）",
    greetingNamed: "{{customerName}}\n{{recipientName}} 様",
    greetingUnnamed: "{{customerName}}\nご担当者様",
    enabled:
      "いつもお世話になっております。\nFastTrack マネージャーの {{fmName}} です。\n\nこのたび、以下のサービスの導入支援が完了いたしましたので、ご連絡申し上げます。",
    migrated:
      "いつもお世話になっております。\nFastTrack マネージャーの {{fmName}} です。\n\nこのたび、以下のサービスへの移行が完了いたしましたので、ご連絡申し上げます。",
    customerName: "お客様名",
    tenantName: "テナント",
    tenantId: "テナント ID",
    milestoneReached: "アクティブ ユーザー数は {{seats}} ライセンス中 {{activeUsers}} 名となり、FastTrack のマイルストーンである {{needed}} 名を達成されました。",
    milestoneNotReached: "アクティブ ユーザー数は {{seats}} ライセンス中 {{activeUsers}} 名、FastTrack のマイルストーンは {{needed}} 名です。",
    noBlockers: "展開の妨げとなる技術的な問題がないことを、ご確認いただいております。",
    end: "これをもちまして、上記サービスに関する FastTrack のご支援を終了させていただきます。これまでのご協力に、心より御礼申し上げます。",
    rfa: "今後、ほかのサービスの導入などで改めて支援をご希望の際は、RFA（Request for Assistance：支援リクエスト）をご提出ください。フォームはこちらです。",
    rfaLink: "RFA を提出する",
    resources: "利用のさらなる定着と活用に向けて、以下のページもぜひご利用ください。",
    adoption: "Microsoft の導入・定着化リソース",
    documentation: "Microsoft 365 のドキュメント",
    fastTrack: "Microsoft FastTrack",
    signOff: "今後ともどうぞよろしくお願いいたします。\n\n{{fmName}}\nFastTrack マネージャー",
  },
  accountTeam: {
    subject: "【FastTrack】お客様へのご支援完了に伴うお願い（{{customerName}} 様）",
    greetingNamed: "{{recipientName}} 様",
    greetingUnnamed: "アカウント チームの皆様",
    enabled:
      "お世話になっております。\nFastTrack マネージャーの {{fmName}} です。\n\n下記のお客様につきまして、対象サービスの導入支援が完了いたしましたので、FastTrack としての支援を終了いたします。",
    migrated:
      "お世話になっております。\nFastTrack マネージャーの {{fmName}} です。\n\n下記のお客様につきまして、対象サービスへの移行が完了いたしましたので、FastTrack としての支援を終了いたします。",
    customerName: "お客様名",
    tenantName: "テナント名",
    tenantId: "テナント ID",
    workloads: "対象サービス",
    seats: "ライセンス数",
    activeUsers: "アクティブ ユーザー数（LYNX）",
    milestone: "アクティブ ユーザー数のマイルストーン",
    milestoneReached: "{{needed}} 名（達成）",
    milestoneNotReached: "{{needed}} 名（未達成）",
    noBlockers: "展開の妨げとなる技術的な問題がないことをお客様に確認済み",
    nextActionDate: "FTOP の次回アクション日",
    queue: "完了後の FTOP キュー",
    review: "つきましては、お客様との支援完了レビューを実施していただけますでしょうか。レビューの終了後、本件の担当を外れさせていただきます。",
    support: "支援の完了に向けて、ご協力をお願いいたします。レビューの日程が決まりましたらお知らせください。また、事前に解決すべき懸念点がございましたら、併せてお知らせいただけますと幸いです。",
    rfa: "お客様が改めて FastTrack の支援をご希望の際は、RFA（Request for Assistance）をご提出いただくようご案内ください。",
    rfaLink: "RFA を提出する",
    signOff: "どうぞよろしくお願いいたします。\n\n{{fmName}}\nFastTrack マネージャー",
  },
  workloadNames: { IDSEC: "ID セキュリティ", CORE: "Microsoft 365 コア サービス" },
};
