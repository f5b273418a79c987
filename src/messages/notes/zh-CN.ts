import type { NoteWords } from "../../core/notes/NoteWords";
import type { StatementParams } from "../../core/notes/NoteStatement";
import { noteFormats } from "./noteFormats";

const { day, number, codes, lead, taskName } = noteFormats("zh-CN");

const figures = (p: StatementParams["milestoneReached"]) =>
  `活跃用户数：${number(p.activeUsers)}；里程碑：${number(p.needed)}；许可证总数：${number(p.seats)}${p.readOn === null ? "" : `；查询日期：${day(p.readOn)}`}`;

export const zhCN: NoteWords = {
  language: "zh-CN",
  execSummaryTitle: "执行摘要",
  titles: {
    technicalEnablement: "执行摘要 – Technical Enablement",
    engagementManagement: "执行摘要 – Engagement Management",
  },
  labels: {
    customer: "客户",
    tenantName: "租户名称",
    tenantId: "租户 ID",
    date: "日期",
    overallStatus: "总体状态",
    nextAction: "下一步行动",
    nextActionDate: "下次行动日期",
    owner: "负责人",
  },
  colon: "：",
  owners: { fm: "FastTrack 经理", assignmentTeam: "分配团队", customer: "客户" },
  day,
  summary: {
    notComplete: (p) => `启用未完成：${codes(p.codes)}。`,
    partlyComplete: (p) => `启用已完成：${codes(p.complete)}。未完成：${codes(p.open)}。`,
    complete: (p) => `启用已完成：${codes(p.codes)}。`,
    closed: (p) => `支持工作已结束：${codes(p.codes)}。`,
  },
  statements: {
    motionRfa: (p) => `FTOP 中该客户的 Motion 为 RFA（${day(p.on)}核实）。`,
    motionOther: (p) => `FTOP 中该客户的 Motion 不是 RFA（${day(p.on)}核实）。`,
    milestoneReached: (p) => `${lead(p.codes)}根据 LYNX，已达到活跃使用里程碑（${figures(p)}）。`,
    milestoneNotReached: (p) => `${lead(p.codes)}根据 LYNX，未达到活跃使用里程碑（${figures(p)}）。`,
    noBlockersConfirmed: (p) => `${lead(p.codes)}客户已确认没有技术障碍妨碍部署。`,
    migrationComplete: (p) => `${lead(p.codes)}迁移已于${day(p.on)}完成。`,
    heldOpen: (p) => `${lead(p.codes)}启用工作正在进行。`,
    contactsChecked: (p) => `FTOP 联系人中的客户团队信息完整且为最新（${day(p.on)}核实）。`,
    accountTeamEmailed: (p) => `${lead(p.codes)}已于${day(p.on)}向客户团队发送 ATU 模板邮件。`,
    accountTeamUnknown: () => "客户团队未知。",
    accountNotManaged: () => "该客户为非托管客户。",
    accountTeamUnknownAndNotManaged: () => "客户团队未知，且该客户为非托管客户。",
    faqReviewed: (p) => `FM 已于${day(p.on)}查阅“RFA Customer Engagement Completion Discussion FAQ”。`,
    noConcerns: () => "特殊情况与疑虑：无记录。",
    concerns: (p) => `特殊情况与疑虑：${p.text}`,
    nextSteps: (p) => `后续步骤：${p.text}`,
    discussionHeld: (p) => `${lead(p.codes)}已于${day(p.on)}与客户进行收尾沟通。`,
    activitiesReviewed: (p) => `已回顾的完成事项：${p.text}`,
    engagementComplete: (p) => `${lead(p.codes)}支持工作已完成；客户未做好启用其他工作负载的准备。`,
    readyForAnother: (p) => `${lead(p.of)}客户已准备好启用其他工作负载：${codes(p.codes)}。`,
    rfaDemoed: (p) => `${lead(p.of)}已在会议中演示如何填写 RFA 表单。`,
    customerEmailed: (p) => `${lead(p.codes)}已于${day(p.on)}向客户发送客户模板邮件，其中包含日后获取帮助的信息和链接。`,
    taskMarked: (p) => `${lead(p.codes)}已于${day(p.on)}标记必需任务 ${p.task}“${taskName(p.task)}”。`,
    nextActionDateSet: (p) => `FTOP 中的下次行动日期已设为${day(p.date)}。`,
    queueRequested: (p) => `已于${day(p.on)}致信分配团队；申请的队列：${p.queue}。`,
    queueConfirmed: (p) => `已于${day(p.on)}确认租户位于队列 ${p.queue}。`,
    unassigned: (p) => `FM 已于${day(p.on)}在 FTOP 中取消其对该租户的分配。`,
    serviceStatusSet: (p) => `服务状态已设为 ${p.status}。`,
  },
  nextActions: {
    nameWorkloads: () => "确定本次支持的工作负载。",
    readFigures: (p) => {
      const seats = p.missing.includes("seats");
      const users = p.missing.includes("activeUsers");
      return `${lead(p.codes)}${seats && users ? "核实许可证总数，并在 LYNX 中查询活跃用户数。" : seats ? "核实许可证总数。" : "在 LYNX 中查询活跃用户数。"}`;
    },
    reachMilestone: (p) => `${lead(p.codes)}将活跃用户数从 ${number(p.activeUsers)} 提高到里程碑要求的 ${number(p.needed)}。`,
    completeWorkloads: (p) => `${lead(p.codes)}完成该工作负载。`,
    identifyAccountTeam: () => "核实客户团队是否已知，以及该客户是否为托管客户。",
    emailAccountTeam: (p) => `${lead(p.codes)}向客户团队发送 ATU 模板邮件。`,
    reviewFaq: () => "查阅“RFA Customer Engagement Completion Discussion FAQ”。",
    writeNextSteps: () => "列出查阅常见问题后的后续步骤。",
    holdDiscussion: (p) => `${lead(p.codes)}与客户进行收尾沟通。`,
    demoRfa: () => "向客户演示 RFA 表单。",
    emailCustomer: (p) => `${lead(p.codes)}向客户发送客户模板邮件。`,
    markTask: (p) => `${lead(p.codes)}标记必需任务 ${p.task}“${taskName(p.task)}”。`,
    setNextActionDate: () => "将 FTOP 中的下次行动日期设为次年 12 月 31 日。",
    requestQueue: () => "致信分配团队，申请将租户移至其所在区域的 FTCQ Inactive 队列。",
    confirmQueue: (p) => `将租户移至队列 ${p.queue} 并确认。`,
    unassign: () => "在 FTOP 中取消自己对该租户的分配。",
    setServiceStatus: () => "将服务状态设为 Adoption 或 Migration。",
    newRfa: () => "需要再次获得帮助时，提交 RFA。",
    successReview: () => "继续进行 Support Success Execution 和 Conduct Success Review。",
  },
};

export default zhCN;
