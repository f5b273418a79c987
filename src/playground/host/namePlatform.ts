interface Platformed {
  readonly OfficeExt?: { readonly HostName?: { readonly Host?: { readonly getInstance: () => { getPlatform: () => string } } } };
}

/** Has the office.js of a frame of this origin say that it runs on another platform; only before it makes its Office.context. */
export function namePlatform(frame: HTMLIFrameElement, platform: string): void {
  const host = (frame.contentWindow as unknown as Platformed).OfficeExt?.HostName?.Host?.getInstance();
  if (host !== undefined) host.getPlatform = () => platform;
}
