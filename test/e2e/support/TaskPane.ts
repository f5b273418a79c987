import { en } from "../../../src/messages/pane/en";
import type { FrameLocator, Locator } from "playwright-core";

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type EmailName = "Customer email" | "Account team email" | "Assignment request";

/** The task pane as an FM who reads English sees it: regions, buttons and fields by their accessible names. */
export class TaskPane {
  readonly tenant: Locator;
  readonly emails: Locator;
  readonly steps: Locator;
  readonly notes: Locator;
  readonly settings: Locator;
  /** What an email still needs. */
  readonly missing: Locator;
  readonly totalSeats: Locator;
  readonly activeUsers: Locator;
  readonly templateLanguage: Locator;
  /** What came of the last email. */
  readonly outcome: Locator;

  constructor(readonly frame: FrameLocator) {
    this.tenant = frame.getByRole("region", { name: "Tenant", exact: true });
    this.emails = frame.getByRole("region", { name: en.emails });
    this.steps = frame.getByRole("region", { name: "Closing steps" });
    this.notes = frame.getByRole("region", { name: "Notes checklist" });
    this.settings = frame.getByRole("region", { name: en.settings });
    this.missing = frame.getByRole("form", { name: en.neededTitle });
    this.totalSeats = frame.getByRole("textbox", { name: "Total seats" });
    this.activeUsers = frame.getByRole("textbox", { name: "Active users" });
    this.templateLanguage = frame.getByRole("combobox", { name: "Template language" });
    this.outcome = this.emails.getByRole("status").first();
  }

  /** The tenant's name, or "Please choose", or "No customer". */
  get heading(): Locator {
    return this.tenant.getByRole("heading", { level: 1 });
  }

  /** A step of the closing, by the beginning of its title. */
  step(title: string): Locator {
    return this.steps.getByRole("listitem").filter({ has: this.frame.getByRole("heading", { level: 3, name: title }) });
  }

  /** A criterion of the checklist: "I2", "O5". Its accessible name ends with what it is: Met, Open. */
  criterion(id: string): Locator {
    return this.notes.getByRole("checkbox", { name: new RegExp(`^${id} `) });
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  /** Waits until that tenant is on screen and its closing can be worked on. */
  async shows(customer: string): Promise<void> {
    await this.tenant.getByRole("heading", { level: 1, name: customer, exact: true }).waitFor();
    await this.button("Customer email").waitFor();
  }

  async write(email: EmailName): Promise<void> {
    await this.button(email).click();
  }

  /** Where a tenant list is chosen; the directory must be open. */
  get importField(): Locator {
    return this.frame.getByLabel("Import tenants");
  }

  /** Imports a tenant list with nothing to ask about it. */
  async importTenants(file: UploadedFile): Promise<void> {
    await this.button("Tenant directory").click();
    await this.importField.setInputFiles(file);
    await this.button("Import").click();
  }

  async changeTenant(search: string, customer: string): Promise<void> {
    await this.button("Change tenant").click();
    await this.tenant.getByRole("searchbox").fill(search);
    await this.button(en.chooseThis(customer)).click();
  }
}
