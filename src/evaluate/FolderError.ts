/** The folder cannot be judged; the message is a sentence for the person who brought it. */
export class FolderError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FolderError";
  }
}
