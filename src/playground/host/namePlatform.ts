/** Has the office.js of a frame of this origin say that it runs on another platform. */
export function namePlatform(frame: HTMLIFrameElement, platform: string): void {
  const { Office: office } = frame.contentWindow as unknown as { readonly Office?: { readonly context?: object } };
  if (office?.context !== undefined) Object.defineProperty(office.context, "platform", { value: platform, configurable: true });
}
