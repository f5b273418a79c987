/** HTML was to be written into a message in plain text: Outlook's InvalidFormatError. */
export class InvalidFormatError extends Error {
  constructor() {
    super("The message is in plain text and takes no HTML.");
    this.name = "InvalidFormatError";
  }
}
