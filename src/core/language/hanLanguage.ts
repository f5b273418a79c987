/**
 * Frequent Han characters that only one of the three writes today: Simplified Chinese (and neither Traditional Chinese nor
 * Japanese), Traditional Chinese (and neither of the others), Japanese (and neither Chinese). Checked against GB 2312, Big5 and
 * JIS X 0208 by a test.
 */
export const ONLY_SIMPLIFIED =
  "这们为时说对请谢过还问题电邮书长东车见贝页风马鸟鱼龙门间关开业务员动发经现进应该让给认识设计许证试议论调记录课读语谁话讲谈诉讨诚误远运达边迁选连递违线级组织结统续维编绍细终约纪纯红纸练绝络联职团队园图圆围际阶阳阴阵难产亲亿仅传伤众侧债兰兴养军农净减凤击刘则刚创删别剂剧办劳势劝华协单卖卢卫厅历压厌县变启响唤块坚坛垒处备头夹奖妇妈实宠审宽导寻层岁岛币师帐带帮庆库废张强归彻忆忧态总恶悬惯戏战户执扩扫扬抚抢护报拟拥拨择挡损换摆摇显晓术权杨标样桥检欢毕汇汉汤沟济测浏润涨满滚滤灭灵灾炼热爱牵环玛疗监盘码础积稳穷竞笔签简类紧纠绕缓缩罗罚肃肠脑脸艺节苏药营获虑虽补规视览觉订训讯访译详诸贡财责败货质购贷贸费贺资赖赛赞赠跃转轮软轻载辅输迟逻遗郑酱释鉴针钟钢钱铁银错键镜闭闲闻阅陆陈险隐顶项顺须顾顿预领频颜额飞饭饮馆驱验骤齐龄吗买馈摊绩贵赢够况凭适优复惊极构确离种网从气个";
export const ONLY_TRADITIONAL =
  "對說與學國體點應關總麼嗎讓從證錄讀寫邊遞續絕聽團圖圓圍隨產價傳眾專屬將當據數斷舊顯權條樣檔檢歡氣匯沒濟滿濾靈狀獨碼礙稱穩簽經處號覺覽譯賴賽贊蹤轉輕辭邏鄰釋錢鐵閱險隱靜顏驅驗驟黃齊齡佈佔妳啟壓壞實寬帶幫廢彈恆懷懶戰戶搖撥擇擊擔擴攜攝敘曉曆榮樂樓檯歐歲歷殘殼淚淺淨渾滾漲灣爐爭牆獎畫疊瘋發皺盜盡礦禮稅穌窩竊篩籃綁綠緣緻縣縱繞繪繳繼纖纜聲聰肅腦腳膠臉艷藝莊萊萬蔣藥虛蟲裝觸詢誡謊譽讚豐豬貓貪賣賬贏趕趙踐輛辦逕遙遲邁鄉醫釐鈔鈕銷鏈鑰閒闊雖雙雜雞頌顆飄餘騙驕鬆鬥鬧鬱麵黨儘們會來";
export const ONLY_JAPANESE =
  "気駅対売広検済円様働込応経総図単戻変実発処両営覚県験険厳権顔関黒歳児乗楽薬訳読続帰辺毎拡払仮価団囲圧壱壊増峠巣帯徴恵悪悩戦抜拝挙捜掲摂斉暁枠栄桜桟歩歯歴沢浄涙渇渋渓満滝瀬焼犠獣畑畳疎稲穂窓竜粋粛絵絶継緑縁縄繊縦聴脳臓舗荘蔵薫蛍覧説謡譲賛転軽逓遅酔醸釈鉄鉱銭鋳錬録閲闘隠隣隷雑霊頼顕騒髄鶏黙齢斎塀匂";

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
