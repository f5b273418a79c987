// What loads after the tenant is on screen: Fluent's controls, the closing's rules, the templates.
export { SettingsPage } from "./SettingsPage";
export { TenantActions } from "./TenantActions";
export { ClosingWorkspace as Workspace } from "./ClosingWorkspace";
