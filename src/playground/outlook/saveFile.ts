/** Hands the browser a file to save. A mail's own type is never given: what it is to be opened with is not the mail's to say. */
export function saveFile(name: string, content: Uint8Array, type: "message/rfc822" | "application/octet-stream"): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
