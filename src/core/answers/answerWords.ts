/**
 * How the six languages say that something was done, and how they say that it was not. A sentence is held against the words
 * of all of them, for a mail may mix them and a language is no certainty; a hedge of any language is one too many.
 */

/** Words that stand alone, in languages that part words. */
export const words = (...list: readonly string[]): RegExp => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "iu");

const EN_DONE = "(?:moved|assigned|reassigned|transferred|placed|relocated|routed)";
const EN_WELL = "(?:(?:now|just|already|successfully|all|both) )*";

/** The tenant stands in a queue: said as done. */
export const MOVED: readonly RegExp[] = [
  words(`(?:has|have) ${EN_WELL}been ${EN_WELL}${EN_DONE}`, `(?:was|were|is|are) ${EN_WELL}${EN_DONE}`, `(?:I|we)(?: have|'ve)? ${EN_WELL}${EN_DONE}`, `(?:is|are) (?:now|already) in (?:the )?(?:queue|FTCQ|requested|inactive)`),
  new RegExp(`^(?:(?:done|confirmed|completed)\\b[ ,:;–-]*)?(?:tenant )?${EN_DONE} (?:in)?to `, "iu"),
  words("(?:wurden?|ist|sind|haben wir|wir haben|ich habe|habe ich)(?: [^.]*)? (?:verschoben|zugewiesen|zugeordnet|übertragen|eingereiht|umgestellt|verlegt)", "befindet sich (?:jetzt|nun|bereits|ab sofort) in"),
  words("(?:ha|han|hemos|he)(?: sido)? (?:ya )?(?:movid|trasladad|asignad|reasignad|transferid|pasad)[oa]s?", "(?:fue|fueron) (?:movid|trasladad|asignad|reasignad|transferid)[oa]s?", "se (?:movió|trasladó|asignó|reasignó|transfirió)", "ya (?:está|están) en la cola"),
  words("(?:foi|foram)(?: já)? (?:movid|transferid|atribuíd|designad|alocad|realocad|colocad)[oa]s?", "(?:já )?(?:movemos|transferimos|atribuímos|realocamos|movi|transferi) (?:o|os|esse|este|seu)", "já está na fila"),
  /(?:移動|移管|変更|アサイン|割り当て|割当|振り分け)(?:が|を|は)?(?:完了)?(?:いた|致|され|させていただき)?(?:し)?(?:まし)?(?:た|ております|済み)|(?:移動|移管|変更|アサイン|割り当て|割当|振り分け)(?:が|を|は)?完了(?:して|です)/u,
  /(?:已|已经|已經)(?:成功|完成|被|将[^，。]{0,20}?)?[^，。]{0,20}?(?:移至|移到|移动到|移動到|移入|转移到|转移至|转至|转入|分配到|分配至|调整到|调整至)|(?:移至|移到|移动到|转移到|转至|分配到|分配至)[^，。]{0,40}了/u,
];

/** Moving at all, done or not. */
export const MOVING = new RegExp(
  [
    "\\b(?:mov(?:e|ed|ing)|(?:re)?assign(?:ed|ing)?|transfer(?:red|ring)?|relocat(?:e|ed|ing)|rout(?:ed|ing))\\b",
    "versch(?:oben|ieben|iebt)|zu(?:ge)?(?:wiesen|weisen|ordnet|ordnen)|übertrag|eingereiht|umgestellt|verlegt",
    "mov(?:id|er|ió|eremos|imos|emos|i\\b)|traslad|asign|transfer|atribu|realoc|colocad|designad|devuelt|devolv",
    "移動|移管|アサイン|割り当て|割当|振り分け|戻し|戻さ|移至|移到|移动|移入|移出|移回|转移|转至|转入|转出|转回|退回|分配|调整|调出|调回",
  ].join("|"),
  "iu",
);

/** The review with the customer was held: said as done. */
export const DISCUSSED: readonly RegExp[] = [
  words(
    "(?:I|we)(?: have|'ve)? (?:now |just |already )*(?:held|had|completed|conducted|done) (?:the|our|this|a) (?:[\\p{L}-]+ ){0,3}(?:review|discussion|conversation|meeting|call)",
    "(?:review|discussion|conversation|meeting|call)(?: with [^.]{1,60}?)? (?:was|has been|is) (?:now |already )*(?:held|completed|done|conducted)",
    "(?:review|discussion|conversation|meeting|call)(?: with [^.]{1,60}?)? took place",
  ),
  words("(?:gespräch|besprechung|review|termin|abschlussgespräch|abschlussbesprechung)(?: mit [^.]{1,60}?)? (?:hat|haben|fand|wurde)(?: [^.]*)? (?:stattgefunden|statt|geführt|abgehalten|durchgeführt)", "(?:wir haben|ich habe|haben wir|habe ich) [^.]{0,80}(?:gespräch|besprechung|review)[^.]{0,60} (?:geführt|gehabt|durchgeführt|abgehalten)"),
  words("(?:hemos (?:tenido|mantenido|realizado|celebrado)|(?:mantuvimos|tuvimos|realizamos|celebramos)) (?:ya )?(?:la|nuestra|una) (?:revisión|reunión|conversación|llamada)", "(?:la )?(?:revisión|reunión|conversación|llamada)(?: [^.]{1,60}?)? (?:se (?:realizó|celebró|llevó a cabo)|tuvo lugar|fue realizada|se ha (?:realizado|celebrado))"),
  words("(?:já )?(?:fizemos|realizamos|tivemos|conduzimos|fiz|realizei) (?:a|nossa|uma) (?:revisão|reunião|conversa|discussão|chamada)", "(?:a )?(?:revisão|reunião|conversa|discussão)(?: [^.]{1,60}?)? (?:foi (?:realizada|feita|concluída|conduzida)|aconteceu|ocorreu)"),
  /(?:レビュー|打ち合わせ|打合せ|会議|ミーティング|面談)(?:が|を|は)?(?:[^。]{0,10})(?:実施|完了|終了|開催)(?:いた|致|され)?(?:し)?まし(?:た)|(?:レビュー|打ち合わせ|打合せ|会議|ミーティング|面談)(?:が|を|は)?(?:行い|行われ|終わり)ました/u,
  /(?:已|已经|已經)[^，。]{0,30}(?:进行|完成|召开|举行|开展)[^，。]{0,12}(?:回顾|会议|讨论|沟通|评审)|(?:回顾|会议|讨论|沟通|评审)[^，。]{0,10}(?:已|已经)[^，。]{0,6}(?:完成|结束|进行|召开|举行)/u,
];

/** Speaking of the review at all. */
export const DISCUSSION = /review|discussion|conversation|meeting|\bcall\b|gespräch|besprechung|termin|revisión|reunión|conversación|llamada|revisão|reunião|conversa|discussão|chamada|レビュー|打ち?合わ?せ|会議|ミーティング|面談|回顾|会议|讨论|沟通|评审/iu;

export const NEGATED: readonly RegExp[] = [
  /n't(?![\p{L}])/iu,
  words("not", "never", "no longer", "neither", "nor", "cannot", "unable", "failed?", "failure", "rejected", "declined", "cancel(?:l?ed)?", "reverted", "undone", "by mistake", "in error", "wrongly", "moved back", "out of", "without", "nobody", "none", "nothing"),
  words("nicht", "kein(?:e[mnrs]?)?", "nie(?:mals)?", "weder", "fehlgeschlagen", "abgelehnt", "versehentlich", "irrtümlich", "zurückgestellt", "storniert"),
  words("no (?:se|ha|han|fue|fueron|hemos|he|está|están|pudo|pudimos|podemos|puede|tuvimos|mantuvimos|realizamos|tuvo|lo|la)", "aún no", "todavía no", "nunca", "tampoco", "sin", "por error", "falló", "rechazad[oa]", "revertid[oa]"),
  words("não", "nunca", "nem", "sem", "por engano", "por erro", "falhou", "rejeitad[oa]", "revertid[oa]"),
  /ません|ない|なかった|なく|せず|未(?:完了|実施|移動|対応|アサイン)|まだ|失敗|誤って|取り消/u,
  /未|没|沒|不(?:能|会|是|可|在|会)|无法|無法|尚无|失败|误|撤销|取消/u,
];

export const NOT_DONE_YET: readonly RegExp[] = [
  words("(?:will|would|shall|should|can|could|may|might|must|to|need|needs)(?: (?:soon|then|now|also|only|first|again|shortly|probably))*(?: have)? (?:be|been|get|move|assign|transfer|place|hold|have|confirm)", "(?:I|we|it|they|you|that)'(?:ll|d)", "going to", "about to", "will", "being", "soon", "shortly", "tomorrow", "next (?:week|month|monday|tuesday|wednesday|thursday|friday)", "in progress", "pending", "waiting", "planned", "plan", "scheduled", "expected?", "requested to", "asked to", "once", "when", "whenever", "until", "unless", "if", "whether", "as soon as", "before", "after", "think", "thought", "believe", "believed", "assume", "assumed", "seems?", "apparently", "probably", "perhaps", "maybe", "hope", "almost", "partly", "partially", "would", "should", "supposed", "except"),
  /(?:^|[^\p{L}])please(?! (?:note|be|find|see))/iu,
  words("wird", "werden(?! (?:konnte|konnten))", "werde", "würden?", "soll(?:en|te|ten)?", "müss(?:en|te|ten)", "muss", "kann", "können", "könnte", "darf", "wenn", "falls", "sobald", "sofern", "ob", "bis", "bevor", "nachdem", "morgen", "demnächst", "bald", "in kürze", "geplant", "vorgesehen", "ausstehend", "vermutlich", "wohl", "wahrscheinlich", "vielleicht", "teilweise", "fast", "glaube", "denke", "bitte (?!beachten)[\\p{L}]+"),
  words("ser[áé]n?", "seremos", "estar[áé]n?", "va a", "van a", "vamos a", "voy a", "cuando", "si", "en cuanto", "una vez", "antes de", "después de", "hasta que", "pendientes?", "mañana", "pronto", "próxim[oa]", "deber(?:á|ía|ían|án)", "podr(?:á|ía|ían|án)", "puede", "pueden", "por favor", "prevé", "previsto", "creo", "parece", "quizás?", "parcialmente", "habr(?:á|ía|án)", "[\\p{L}]+(?:aremos|eremos|iremos|aré|eré|iré)"),
  words("serão", "será", "seria", "vai", "vão", "vamos", "vou", "quando", "caso", "se (?:o|a|os|as|for|você|já|tudo)", "assim que", "antes de", "depois de", "até que", "amanhã", "em breve", "próxim[oa]", "dever(?:á|ia|iam|ão)", "poder(?:á|ia|iam|ão)", "pode", "favor", "previst[oa]", "acho", "parece", "talvez", "teria"),
  /予定|次第|たら|れば|場合|(?:した|の)後|(?:て|で)ください|てほしい|でしょう|かもしれ|はず|と思|ようです|一部/u,
  /(?:^|[^已])将(?!租户|该|您)|会(?:在|被|尽快|于)|即将|待|之后|以后|如果|若|倘|请(?!知悉|查收|注意|放心|确认收到)|需要|应该|应当|可能|计划|预计|稍后|明天|下周|正在|准备|大概|似乎|部分/u,
];

export const QUESTION: readonly RegExp[] = [/[?？؟]["'”’)\]]*$/u, /(?:ましたか|ますか|ですか|でしょうか|吗|呢)[。.]?$/u, /^(?:has|have|was|were|is|are|did|does|could|can|would|will|when|ist|wurden?|haben sie|wann|foi|quando|cuándo|¿)\s/iu];

/** The region of a queue, in the words that queues are called by. Source: playbook, "Languages". */
export const REGION_WORDS = {
  Americas: [words("americas?", "américas?", "amerika", "AMER"), /南北アメリカ|アメリカ|美洲/u],
  APJ: [words("APJ", "APAC", "asia pacific(?: japan)?"), /アジア太平洋|亚太/u],
  EMEA: [words("EMEA", "europe", "europa"), /ヨーロッパ|欧州|欧洲/u],
} as const;

/** That a queue is spoken of, whichever. */
export const QUEUE = /FTCQ|\bqueues?\b|warteschlange|\bcolas?\b|\bfilas?\b|キュー|队列/iu;
/** A queue that is told apart from any other without its region: not "our queue". */
export const ASKED_QUEUE = /FTCQ|(?:requested|inactive)\s+queue|gewünschte\w*\s+warteschlange|cola\s+solicitada|fila\s+solicitada|ご?依頼の(?:あった)?キュー|(?:所请求|请求)的队列/iu;
/** The message that asked, which is itself assigned and moved about. */
export const REQUEST = words("request", "ticket", "case", "e-?mail", "message", "anfrage", "fall", "nachricht", "solicitud", "caso", "correo", "mensaje", "solicitação", "chamado", "pedido", "mensagem");
export const TENANT = /tenant|mandant|inquilino|locat[aá]rio|arrendatario|onmicrosoft|テナント|租户|租戶/iu;
/** A queue of another kind: FTCQ without what makes it the inactive one. */
export const OTHER_QUEUE = /FTCQ(?!\s*[-‒–]?\s*(?:Inactive|Inativo|Inactivo|アクティブでない|非活动))/iu;
