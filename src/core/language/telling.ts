export { aboveName } from "./aboveName";
// What tells a mail's language, always loaded together: one script.
export { detectLanguage, mayNeedHan } from "./detectLanguage";
export { offeredLanguage } from "./offeredLanguage";
