/** The interface language Outlook runs in, as it says it: "en-US", "ja-JP"; "en-US" where it says none. */
export function displayLanguage(): string {
  const language = Office.context.displayLanguage as unknown;
  return typeof language === "string" && language !== "" ? language : "en-US";
}
