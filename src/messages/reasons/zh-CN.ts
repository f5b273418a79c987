import { bracketedCodes } from "./bracketedCodes";
import type { ReasonMessages } from "./en";

export const zhCN: ReasonMessages = {
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
};

export default zhCN;
