import type { Evidence } from "../../core/tenant/Detection";
import { bracketedCodes } from "./bracketedCodes";
import type { PaneMessages } from "./en";

const PLACES: Record<Evidence["place"], string> = {
  from: "发件人",
  to: "收件人",
  cc: "抄送",
  bcc: "密件抄送",
  replyTo: "答复地址",
  subject: "主题",
  newest: "此邮件的正文",
  link: "此邮件中的链接",
  signature: "签名或页脚",
  quoted: "下方引用的旧邮件",
  memory: "您以前的选择",
};

const EVIDENCE: Record<Evidence["kind"], (shown: string) => string> = {
  participantDomain: (shown) => `${shown} 属于您的租户列表中此租户的域名`,
  participantAddress: (shown) => `${shown} 已登记为此客户的联系人`,
  tenantId: (shown) => `邮件中包含租户 ID ${shown}`,
  tenantName: (shown) => `${shown} 是此租户的名称或地址`,
  domain: (shown) => `${shown} 属于您的租户列表中此租户的域名`,
  customerName: (shown) => `邮件中提到“${shown}”`,
  lookUp: (shown) => `Microsoft 公开查询显示 ${shown} 对应此租户`,
  lookUpOfText: (shown) => `Microsoft 公开查询显示 ${shown} 对应此租户`,
  confirmedThread: () => "您已为此对话选择此租户",
  confirmedDomain: (shown) => `您已为 ${shown} 的域名选择此租户`,
};

/** The pane in Simplified Chinese. Outlook's own words: 收件人, 抄送, 主题, 对话, 答复, 新邮件. */
export const zhCN: PaneMessages = {
  languageName: "中文（简体）",
  reading: "正在读取邮件…",
  tenant: "租户",
  statusDetected: "已识别",
  statusAsk: "请选择租户",
  statusNone: "无客户",
  tenantId: "租户 ID",
  tenantName: "租户名称",
  country: "国家/地区",
  queue: "队列",
  region: "区域",
  regionName: (region) => ({ Americas: "美洲", APJ: "APJ", EMEA: "EMEA" })[region],
  domains: "域名",
  notKnown: "未知",
  queueNeedsRegion: "区域未知，无法确定队列。请问是哪个区域？",
  regionIsSuggestion: "这只是根据租户创建地点的推测，您选择区域后才生效。",
  why: "为什么是此租户？",
  whyAsk: "邮件中的线索",
  evidence: (piece) => EVIDENCE[piece.kind](piece.shown),
  place: (place) => PLACES[place],
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "twoCustomers":
        return "此邮件涉及多个客户。请选择要为其收尾的客户。";
      case "domainInTwoTenants":
        return `在您的租户列表中，${doubt.domain} 属于多个租户。请选择正确的租户。`;
      case "unknownDomain":
        return `您的租户列表中没有域名为 ${doubt.domain} 的租户。`;
      case "lookAlike":
        return `请注意：${doubt.domain} 与 ${doubt.of} 相似，但不是同一个域名。`;
      case "onlyWeakEvidence":
        return "只有间接线索：没有客户人员参与，邮件正文中也没有租户 ID、租户名称或域名。";
      case "unconfirmedTenantId":
        return `邮件中的租户 ID ${doubt.tenantId} 与您的租户列表不一致。`;
      case "textNamesAnother":
        return `正文提到另一个租户：${doubt.shown}。`;
      case "bodyUnread":
        return "Outlook 未提供此邮件的正文，因此未对正文进行检查。";
      case "bodyCut":
        return "此邮件过长，无法完整读取。后面的内容未进行检查。";
      case "directoryUnread":
        return "目前无法读取您的租户列表，因此只能识别此窗格之前显示过的租户。请搜索或添加租户。";
    }
  },
  noCustomer: "此邮件没有客户参与，也未提到任何客户。",
  noMailTitle: "未打开邮件",
  noMail: "请打开或选择一封邮件，客户和收尾步骤将显示在此处。",
  noMailOf: "Outlook 不会向加载项提供送达报告、群组邮箱或存档邮箱中的邮件、部分加密邮件，也不会同时提供多封邮件。您仍可选择租户并复制邮件内容。",
  itemNote: {
    meeting: "这是会议邀请。不会对其进行答复或更改；邮件将作为单独的邮件打开。",
    appointment: "这是约会。不会在其中写入任何内容：请复制邮件内容，并以邮件发送。",
    report: "这是邮件系统发出的送达报告。不会对其答复：请复制邮件内容，并以邮件发送。",
    protected: "此邮件已加密，Outlook 不向加载项提供其正文。仅检查了发件人、收件人和主题。",
    shared: "此邮件位于共享邮箱中。发送前请核对发件人。",
  },
  mailNotRead: "无法通过 Outlook 读取此邮件。请重新选择邮件，或自行选择租户。",
  tryAgain: "重试",
  outlookNotReady: "Outlook 没有响应。请关闭此窗格，然后重新打开。",
  storageFault: {
    blocked: "浏览器未向加载项提供存储空间。请允许此加载项使用网站数据，或退出隐私窗口，然后重新打开窗格。您现在输入的内容会保留到关闭窗格为止。",
    full: "此浏览器的存储空间已满。请在此计算机上释放空间。之前保存的内容仍在；您现在输入的内容会保留到关闭窗格为止。",
    closed: "浏览器关闭了加载项的存储。之前保存的内容仍在；您现在输入的内容会保留到关闭窗格为止。请先复制备注，再重新打开窗格。",
    corrupt: "此租户已保存的收尾记录已损坏，无法读取。该记录将保持原样。您现在输入的内容会保留到关闭窗格为止：请在此之前复制备注。",
    newerVersion: "较新版本的加载项已在此处保存数据。请关闭并重新打开 Outlook 以获取该版本。已保存的内容不会更改；您现在输入的内容会保留到关闭窗格为止。",
    failed: "当前无法在此计算机上保存您输入的内容。关闭窗格前，内容会一直保留：请先复制备注，再重新打开窗格。",
  },
  candidates: "可能的租户",
  chooseThis: (name) => `选择 ${name}`,
  changeTenant: "更改租户",
  forgetChoice: "清除我对此邮件的选择",
  neverCustomer: (domain) => `将 ${domain} 标记为非客户`,
  searchTenants: "按名称、域名或租户 ID 搜索",
  searchNothing: "您的租户列表中没有匹配项。请检查拼写，或添加租户。",
  directoryEmpty: "您的租户列表为空。请在此添加租户，或在“租户目录”中导入 FTOP 导出文件。",
  addTenant: "添加租户",
  saveTenant: "保存租户",
  customerName: "客户名称",
  domain: "邮件域名",
  cancel: "取消",
  close: "关闭",
  save: "保存",
  badTenantId: "租户 ID 是 GUID，例如 1f3a5b7c-1234-4abc-8def-0123456789ab。",
  badTenantName: "租户名称的格式如 contoso.onmicrosoft.com。",
  badDomain: "请输入邮件域名，例如 contoso.com。gmail.com 等公共邮箱不属于任何租户。",
  badCustomerDomain: "请输入邮件域名，例如 contoso.com。gmail.com 等公共邮箱、Microsoft、您自己的公司和合作伙伴都不会是客户。",
  badNumber: (least) => `请输入不小于 ${least} 的整数。`,
  badAddress: "请输入电子邮件地址，例如 name@contoso.com。多个地址用分号分隔。",
  alreadyThere: (name) => `${name} 已在您的租户列表中，未作任何更改。`,
  alreadyThereDomains: (name, domains) => `${name} 原已在您的租户列表中：已添加 ${domains}，其余内容保持不变。`,
  alreadyThereFilled: (name) => `${name} 原已在您的租户列表中：已补充缺少的内容，其余内容保持不变。`,
  ofAnother: (name) => `在您的租户列表中，它已属于 ${name}。请改为打开该租户。`,
  addedToDirectory: (name) => `${name} 已添加到您的租户列表。`,
  tenantNeedsKey: "请填写租户 ID、租户名称或邮件域名。",

  emails: "邮件",
  customerEmail: "致客户的邮件",
  accountTeamEmail: "致客户团队的邮件",
  assignmentRequest: "分配申请",
  customerEmailHint: "已完成的内容以及如何再次求助",
  accountTeamEmailHint: "与客户回顾后退出支持",
  assignmentRequestHint: (queue) => `移至 ${queue}`,
  templateLanguage: "模板语言",
  languageOf: (language) => ({ en: "英语", "pt-BR": "葡萄牙语（巴西）", es: "西班牙语", de: "德语", ja: "日语", "zh-CN": "中文（简体）" })[language],
  assignmentIsEnglish: "分配申请始终使用英语，并使用队列的正式名称。",
  writing: "正在插入邮件内容…",
  done: {
    replyOpened: "已打开包含邮件内容的答复。请阅读后发送。",
    newMessageOpened: "已打开包含邮件内容的新邮件。请阅读后发送。",
    insertedAtTop: "邮件内容已插入到开头。",
    insertedAtCursor: "邮件内容已插入到光标处。",
    replacedEarlier: "已用此内容替换先前插入的内容。",
  },
  ifNotOpened: "没有打开？请复制邮件内容并粘贴。",
  warning: {
    subjectKept: "已保留您的主题。",
    subjectNotSet: "无法设置主题，请自行填写。",
    recipientsKept: "已保留您的收件人，请核对是否正确。",
    notOnlyTeam: "已保留您的收件人，其中有人不属于分配团队。发送前请核对收件人。",
    recipientsNotSet: "无法设置收件人，请自行添加。",
    recipientsUnchecked: "Outlook 未显示所有收件人，请检查“收件人”一栏。",
    selectionKept: "已保留您选中的文本，因此邮件内容插入在开头。",
    selectionUnknown: "Outlook 未提供光标位置，因此邮件内容插入在开头。",
    markNotSaved: "发送前检查将无法识别此邮件。",
    bodyUnchecked: "Outlook 未能确认邮件的其余部分保持不变。发送前请通读一遍。",
  },
  failure: {
    noMail: "邮件已不再打开。请打开邮件后重试，或复制邮件内容。",
    alreadyInserted: "您的邮件中已有此内容。",
    earlierEdited: "您的邮件中已有此类内容，因已被编辑或为先前所留，所以未予替换。如需替换，请先在邮件中将其删除。",
    earlierPictures: "您的邮件中已有此类内容。替换会丢失图片，请自行在邮件中删除。",
    otherInserted: "您的邮件中已有另一封结项邮件的内容，两者将发给相同的收件人。",
    timeout: "Outlook 未及时响应。请查看内容是否已插入；如果没有，请复制并粘贴。",
    failed: "Outlook 无法插入邮件内容。请复制并粘贴。",
    refused: "Outlook 未接受邮件内容。请复制并粘贴。",
    itemChanged: "期间打开了另一封邮件，因此未再写入内容。请返回原邮件，或复制邮件内容。",
    unsupported: "此 Outlook 无法打开或填写邮件。请复制邮件内容并粘贴。",
    templateNotLoaded: "无法加载模板。请检查网络连接，然后重试。",
  },
  writtenParts: { body: "正文", subject: "主题", recipients: "收件人" },
  alreadyWritten: (parts) => `已写入您的邮件：${parts}。`,
  maybeWritten: (parts) => `可能已写入您的邮件，请查看：${parts}。`,
  replaceIt: "替换",
  insertAsWell: "一并插入",
  undoInsert: "撤消插入",
  insertStands: (email) => `已插入到您的邮件中：${email}。`,
  insertUndone: "已从您的邮件中移除插入的内容。",
  insertNotUndone: {
    edited: "插入的内容已被编辑或不止一处，请手动删除。",
    pictures: "您的邮件包含可能丢失的图片，请手动删除插入的内容。",
    timeout: "Outlook 未及时响应，请查看内容是否仍在。",
    failed: "Outlook 无法移除该内容，请手动删除。",
    itemChanged: "当前打开的是另一封邮件。请打开包含该内容的邮件并手动删除。",
  },
  headersLeft: "插入时填写的主题或收件人可能仍在，请检查。",
  copyEmail: "复制邮件内容",
  copyEmailOf: { customer: "复制致客户的邮件", accountTeam: "复制致客户团队的邮件", assignment: "复制分配申请" },
  copy: "复制",
  copySubject: "复制主题",
  copyRecipients: "复制收件人",
  subject: "主题",
  recipients: "收件人",
  copiedToPaste: "正文已复制。请粘贴到新邮件中；主题和收件人在下方。",
  markSent: "我已发送",
  copied: "已复制。",
  copyByHand: "此处不允许复制。请选中文本后自行复制。",
  early: (reasons) => `按 Playbook 为时尚早：${reasons}`,
  notNow: "按 Playbook，现在还不能执行此操作。",
  neededTitle: "此邮件所需的信息",
  neededIntro: "邮件中会用到以下各项。只需填写一次，内容会保存下来。",
  insertNow: "保存并撰写邮件",
  fmName: "您的姓名",
  rfaLink: "新 RFA（Request for Assistance）的链接",
  nextActionDate: "下次行动日期",
  customerAddresses: "客户的地址",
  accountTeamAddresses: "客户团队的地址",
  assignmentTeamAddress: "分配团队的地址",
  workloads: "工作负载",

  closingSteps: "收尾步骤",
  progress: (done, all) => `已完成 ${done}/${all}`,
  variant: "类型",
  variantName: { enablement: "启用", migration: "迁移" },
  stepStatus: { done: "已完成", ready: "待办", waiting: "等待中", notNeeded: "不需要" },
  stepTitle: (step, task) =>
    ({
      milestone: "达到里程碑",
      accountTeamEmail: "邮件告知客户团队",
      faqReview: "查阅 FAQ",
      discussion: "进行收尾沟通",
      customerEmail: "邮件告知客户",
      task: `标记 FTOP 任务 ${task}`,
      notes: "更新 FTOP 备注",
      nextActionDate: "设置下次行动日期",
      assignmentRequest: "申请队列",
      queueConfirmed: "租户已进入队列",
      unassign: "取消对租户的分配",
      serviceStatus: "设置服务状态",
    })[step],
  doneOn: (date) => `已于${date}完成`,
  reason: (reason, date) => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "请指明本次支持的工作负载。";
      case "figuresMissing":
        return reason.missing.length === 2 ? "请填写许可证总数和活跃用户数。" : reason.missing[0] === "seats" ? "请填写许可证总数。" : "请填写活跃用户数。";
      case "milestoneNotReached":
        return `${reason.codes.length > 0 ? `${bracketedCodes(reason.codes)} ` : ""}活跃用户数为 ${reason.activeUsers}，需达到 ${reason.needed}。`;
      case "workloadsOpen":
        return `未完成：${bracketedCodes(reason.codes)}。`;
      case "accountTeamNotSaid":
        return "请指明客户团队是否已知。";
      case "accountTeamUnknown":
        return "没有可致信的客户团队，改为查阅 FAQ。";
      case "accountTeamNotEmailed":
        return "未向客户团队发送邮件。";
      case "faqNotReviewed":
        return "未查阅 FAQ。";
      case "nextStepsMissing":
        return "请填写后续步骤。";
      case "discussionNotHeld":
        return "未与客户进行收尾沟通。";
      case "anotherWorkload":
        return `客户将继续启用 ${bracketedCodes(reason.codes)}：请改为演示 RFA 表单。`;
      case "rfaNotDemoed":
        return "未演示 RFA 表单。";
      case "customerNotEmailed":
        return "未向客户发送邮件。";
      case "taskNotMarked":
        return `任务 ${reason.task} 未标记。`;
      case "regionUnknown":
        return "区域未知。";
      case "queueNotRequested":
        return "未申请队列。";
      case "queueNotConfirmed":
        return `未确认租户已进入 ${reason.queue}。`;
      case "taskMarked":
        return "FTOP 任务已标记。请先撤消该步骤。";
      case "serviceStatusSet":
        return "服务状态已设置。请先撤消该步骤。";
      case "workloadsHaveSteps":
        return `${bracketedCodes(reason.codes)} 已有步骤记录。请先撤消这些步骤。`;
      case "accountTeamEmailed":
        return "已向客户团队发送邮件，因此客户团队为已知。";
      case "anotherWorkloadNotNamed":
        return "请指明客户将继续启用哪个工作负载。";
      case "noAnotherWorkload":
        return "没有客户将继续启用其他工作负载的记录。";
      case "notInMigration":
        return "此项不适用于迁移。";
      case "queueRequested":
        return "队列已申请。请先撤消该步骤。";
      case "queueConfirmed":
        return "队列已确认。请先撤消该步骤。";
      case "unassigned":
        return "您的分配已取消。请先撤消该步骤。";
      case "dateTooEarly":
        return `日期早于${date(reason.earliest)}。`;
      case "nothingToUndo":
        return "没有可撤消的操作。";
    }
  },
  totalSeats: "许可证总数",
  activeUsers: "活跃用户数",
  perLynx: "以 LYNX 为准",
  noBlockers: "客户已确认没有技术障碍妨碍部署",
  stillOpen: (code) => `${code} 仍在启用中`,
  workloadDone: (code) => `${code} 已完成迁移`,
  accountTeam: "客户团队",
  accountTeamName: { known: "已知", unknown: "未知", notManaged: "非托管客户", unknownAndNotManaged: "未知，且为非托管客户" },
  pleaseSay: "请指定",
  fillIn: "请填写此项。",
  listed: (items) => items.join("、"),
  sentences: (items) => items.join(""),
  nextSteps: "后续步骤",
  concerns: "特殊情况或疑虑",
  markReviewed: "今天已查阅 FAQ",
  faqDetails: "疑虑、后续步骤、查阅",
  anotherWorkload: "客户是否已准备好启用其他工作负载？",
  yes: "是",
  no: "否",
  whichWorkload: "哪个工作负载",
  rfaDemoed: "我已演示 RFA 表单",
  markHeld: "今天已进行沟通",
  markTask: (task) => `已在 FTOP 中标记任务 ${task}`,
  markNotes: "已在 FTOP 中更新备注",
  markDate: (date) => `已在 FTOP 中设为${date}`,
  confirmQueue: "确认队列",
  unassign: "取消分配",
  serviceStatus: "服务状态",
  serviceStatusName: { Adoption: "Adoption", Migration: "Migration" },
  undoStep: (step) => `撤消：${step}`,
  undo: "撤消",

  notesChecklist: "备注检查清单",
  inputs: "沟通之前",
  outputs: "沟通之后",
  criterion: (id, task) =>
    ({
      I1: "FTOP 中该客户的 Motion 为 RFA",
      I2: "Technical Enablement 备注：已达到活跃使用里程碑，或没有技术障碍",
      I3: "FTOP 联系人中的客户团队信息完整且为最新",
      I4: "Engagement Management 备注：已向客户团队发送 ATU 模板邮件",
      O1: "Engagement Management 备注：已向客户团队发送 ATU 模板邮件",
      O2: "Engagement Management 备注：客户团队未知或为非托管客户、已查阅 FAQ、后续步骤",
      O3: "备注：支持工作已完成或有更多工作负载、已演示 RFA 表单",
      O4: "Engagement Management 备注：已向客户发送客户模板邮件、最新状态",
      O5: "下次行动日期为次年 12 月 31 日",
      O6: "Engagement Management 备注：已致信分配团队，并注明申请的队列",
      O7: "FTOP 中未将该租户分配给您",
      O8: "Engagement Management 备注：已查阅 FAQ，列出疑虑和后续步骤",
      O9: `已标记必需任务 ${task}`,
      O10: "服务状态已设为 Adoption 或 Migration",
    })[id],
  criterionStatus: { met: "已满足", open: "未完成", notApplicable: "不适用" },
  copyTechnicalEnablement: "复制 Technical Enablement 备注",
  copyEngagementManagement: "复制 Engagement Management 备注",
  reviewNotes: "审核备注",
  noteLanguage: "备注语言",

  openClosings: "未完成的收尾",
  closingReport: "收尾报告",
  tenantDirectory: "租户目录",
  settings: "设置",
  interfaceLanguage: "此窗格的语言",
  asOutlook: "与 Outlook 相同",
  asTeam: (language) => `与团队相同：${language}`,
  partnerDomains: "贵公司及合作伙伴的域名",
  partnerDomainsHint: "不会被视为客户。用分号分隔。",
  importDirectory: "在租户目录中导入租户",
  saved: "已保存。",
  lookUpDomain: "查询域名",
  lookUpSends: (domain) => `只会将 ${domain} 发送到 Microsoft 的登录服务，不发送邮件的其他任何内容。`,
  lookingUp: "正在查询…",
  lookUpFound: (domain, tenantId) => `${domain} 属于租户 ${tenantId}。`,
  lookUpNotFound: (domain) => `Microsoft 没有 ${domain} 的租户。`,
  lookUpUnclear: { offline: "此计算机处于脱机状态。请稍后再试。", noAnswer: "Microsoft 没有应答。请稍后再试。", unclear: "应答未说明此域名属于谁。" },
  lookUpBusy: (time) => `Microsoft 要求等待。${time} 之后可再次查询。`,
  lookUpUnread: (domain) => `目前无法读取您的目录，${domain} 可能已在其中。Microsoft 的应答只说明此域名属于哪个租户；目录恢复可读后，请与之核对。`,
  lookUpSetting: "向 Microsoft 查询未知域名",
  lookUpChoice: { byButton: "仅在按下按钮时", always: "始终" },
  setByTeam: "由您的团队设定。",
  lookUpOff: "您的团队已关闭此功能。",
  lookUpSent: (domain) => `只将 ${domain} 发送到了 Microsoft 的登录服务，未发送邮件的其他任何内容。`,
  lookUpSendsOnly: "邮件中只有未知域名会发送到 Microsoft 的登录服务，不发送其他任何内容。",
  lookUpProposed: "您的团队建议选择“始终”。您选择后才会生效。",
  addToDirectory: "添加到目录",
  cloud: "云",
  cloudName: { gcc: "美国政府 (GCC)", usGov: "美国政府 (GCC High 或 DoD)", china: "中国（世纪互联）" },
  learnt: (domain, tenant) => `已记住 ${domain} 属于 ${tenant}。`,
  forgetDomain: (domain) => `忘记 ${domain}`,
  domainForgotten: (domain) => `已忘记 ${domain}。您对此会话的选择仍然有效。`,
  partnersOfTeam: (domains) => `来自您的团队：${domains}`,
  assignmentTeamOfTeam: (addresses) => `由您的团队设定：${addresses}`,
  teamConfigFault: (place) => `您团队的配置文件在 ${place} 处有错误，未被使用。请告知加载项的管理者。`,
  backup: "备份",
  backupHint: "目录、收尾、您的选择和设置，保存在一个文件中。",
  saveBackup: "保存备份",
  restoreBackup: "还原备份",
  restoreWarns: "这将用备份替换加载项在此计算机上保存的所有内容。",
  restoreNow: "全部替换",
  restored: (tenants, closings) => `已还原。租户：${tenants}。收尾：${closings}。`,
  backupFault: { notBackup: "此文件不是本加载项的备份。未做任何更改。", broken: "此备份已损坏或不完整。未做任何更改。", newerVersion: "此备份来自更新版本的加载项。请先更新加载项。未做任何更改。", storage: "浏览器的存储未能使用。未做任何更改。" },
  working: "正在处理…",
  deleteEverything: "全部删除",
  deleteWarns: "这将从此计算机删除目录、所有收尾、您的选择和设置，且无法撤消：请先保存备份。",
  deleteNow: "立即删除",
  deletedAll: "已全部删除。",
  nothingLeaves: "您在此输入或打开的内容不会离开此计算机，向 Microsoft 查询的域名除外。",
  privacy: "隐私",
  support: "帮助",
};

export default zhCN;
