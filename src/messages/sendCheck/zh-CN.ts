import type { SendCheckMessages } from "./SendCheckMessages";

export const zhCN: SendCheckMessages = {
  intro: "发送前请注意：",
  placeholder: (shown) => `请填写或删除：${shown}`,
  otherTenant: (customer, people) => `此邮件是写给 ${customer} 的，请移除不属于该客户的收件人：${people}`,
  outsideMicrosoft: (people) => `给客户团队的内容不得发到 Microsoft 以外，请移除：${people}`,
  otherQueue: (asked, right) => `请更正队列：应为 ${right}，而不是 ${asked}。`,
  queueNotNamed: (right) => `请写明队列：${right}。`,
  notToAssignmentTeam: (address) => `请添加分配团队：${address}`,
  teamNotSeen: (address) => `Outlook 只显示前面的收件人，请自行确认其中有分配团队：${address}`,
  requestOutside: (people) => `分配申请不得发到 Microsoft 以外，请移除：${people}`,
  workloadsOpen: (codes) => `请等到所有工作负载完成。未完成：${codes}`,
  milestoneNotReached: "请等到里程碑达成。",
  unread: (parts) => `Outlook 未能显示以下内容，请自行检查：${parts}`,
  part: { subject: "主题", body: "正文", recipients: "收件人", mark: "所属客户" },
  separator: "、",
};
