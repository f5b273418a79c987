/**
 * Frequent Han characters that only one of the three writes today: Simplified Chinese (and neither Traditional Chinese nor
 * Japanese), Traditional Chinese (and neither of the others), Japanese (and neither Chinese). Checked against GB 2312, Big5 and
 * JIS X 0208 by a test.
 */
export const ONLY_SIMPLIFIED =
  "这们为时说对请谢过还问题电邮书长东车见贝页马龙门间关开业务员动发经现进应该让给认识设计许证试议论调记录课读语谁话讲谈误远运达边迁选适连线级组织结统续维编绍细终约纪纯绝络联职团队园图围际难产亲亿仅优传众侧债兴养军净减则刚创别办势协单卖卫厅历压厌县变启响块坚处备复头奖实审宽导层岁岛币师带帮庆库废张强归忆态总恶惊惯戏战户执扩报拟拥择损换摆显术权杨极构标样桥检欢毕汇测润满滚热爱环码确础离种积稳竞笔签简类紧罗罚肃脑节药营获虑虽补规视览觉订训讯访译详责败货质购贷贸费贺资赖赛赠转轮软轻载输迟遗郑释针钟钱银错键镜闭闻阅陆陈险隐项顺须顾顿预领频额飞饭馆驱验齐龄吗买从凭况";
export const ONLY_TRADITIONAL =
  "對說與學國體點應關總麼嗎讓從證錄讀寫邊遞續絕聽團圖圓圍隨產價傳專屬將當據數斷舊顯權條樣檔檢歡氣匯沒濟滿靈狀獨碼礙穩簽經處號覺覽譯賴賽轉輕辭鄰釋錢鐵閱險靜顏驗黃齊齡佈佔妳啟壓壞實寬帶幫廢懷戰戶擇擊擔擴攜敘曉歷歲殘灣爐爭獎畫瘋發盡禮稅篩綠緣縣繪繼聲聰腦膠臉藝萬藥虛裝觸詢譽豐賣賬贏趕輛辦遙遲鄉醫釐銷鏈鑰閒雖雙雜顆餘鬆麵黨儘會來們";
export const ONLY_JAPANESE =
  "気駅対売広検済円様働込応経総図単戻変実発処両営覚県験険厳権顔関児楽薬訳読続帰辺毎拡払仮価団囲圧増帯悪戦抜挙捜掲摂暁枠栄桜歩歯歴沢浄渋満焼犠獣疎稲窓粛絵絶継緑縁縄縦聴脳臓舗蔵覧説譲賛転軽遅鉄鉱銭録閲隠隣雑霊頼騒齢斎";

const countOf = (characters: string): ((text: string) => number) => {
  const set = new Set(characters);
  return (text) => {
    let count = 0;
    for (const character of text) if (set.has(character)) count++;
    return count;
  };
};

const countSimplified = countOf(ONLY_SIMPLIFIED);
const countTraditional = countOf(ONLY_TRADITIONAL);
const countJapanese = countOf(ONLY_JAPANESE);

/** One may be a name ("张伟"); among so many it stands in a sentence. */
const FEWEST_CHARACTERS = 2;
const SENTENCE = 4;

/**
 * The language of Han characters without any kana: only what a language alone writes counts, for most characters are common to
 * all three ("了解" is Chinese and Japanese).
 *
 * @returns "other" for Traditional Chinese; null where it cannot be told
 */
export function hanLanguage(text: string): "zh-CN" | "ja" | "other" | null {
  const simplified = countSimplified(text);
  const traditional = countTraditional(text);
  const japanese = countJapanese(text);
  const fewest = (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= SENTENCE ? 1 : FEWEST_CHARACTERS;
  const leads = (count: number): boolean => count >= fewest && count > (2 * (simplified + traditional + japanese)) / 3;
  if (leads(simplified)) return "zh-CN";
  if (leads(japanese)) return "ja";
  return leads(traditional) ? "other" : null;
}
