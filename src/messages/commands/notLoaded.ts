import type { LanguageCode } from "../../core/language/LanguageCode";

/** What is said where not even the sentences could be loaded: in the page's first script. */
export const NOT_LOADED: Readonly<Record<LanguageCode, string>> = {
  en: "FastTrack Closeout could not be loaded, so nothing was written. Check your connection and try again.",
  "pt-BR": "Não foi possível carregar o FastTrack Closeout, e nada foi inserido. Verifique a conexão e tente novamente.",
  es: "No se pudo cargar FastTrack Closeout y no se ha insertado nada. Compruebe la conexión e inténtelo de nuevo.",
  de: "FastTrack Closeout konnte nicht geladen werden, nichts wurde eingefügt. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.",
  ja: "FastTrack Closeout を読み込めなかったため、何も挿入していません。接続を確認して再試行してください。",
  "zh-CN": "无法加载 FastTrack Closeout，因此未写入任何内容。请检查网络连接，然后重试。",
};
