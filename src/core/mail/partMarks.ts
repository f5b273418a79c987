// Containers of quotations and signatures, by the id and class names that mail clients give them.
export const QUOTE_MARK = /(?:^|\s)(?:gmail_quote|gmail_attr|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|x_gmail_quote|OutlookMessageHeader)(?:\s|$)/i;
export const OLDER_MARK = /(?:^|\s)(?:x_)*(?:divRplyFwdMsg|appendonsend|reply-intro|mail-editor-reference-message-container|stopSpelling)(?:\s|$)/i;
export const SIGNATURE_MARK = /(?:^|\s)(?:x_)*(?:Signature|gmail_signature|ms-outlook-mobile-signature|_MailAutoSig|moz-signature|AppleMailSignature|protonmail_signature_block)(?:\s|$)/i;

// Outlook on the web indents the writer's own words with a blockquote of this style.
export const INDENTED = /border\s*:\s*none/i;

// The line above Outlook's header block of an older message in desktop Outlook.
export const OUTLOOK_RULE = /border(?:-top)?\s*:\s*(?:solid|none)[^;"]*#?(?:E1E1E1|B5C4DF)/i;

/** Whether an id or class says that its element holds a signature or an older message. */
export const namesPart = (mark: string): boolean => mark.includes("&") || QUOTE_MARK.test(mark) || OLDER_MARK.test(mark) || SIGNATURE_MARK.test(mark);
