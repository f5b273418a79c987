// What loads after the tenant is on screen: Fluent's controls, the closing's rules, the templates.
import "./workspace.css";
export { SettingsPage } from "./SettingsPage";
export { TenantActions } from "./TenantActions";
export { ClosingWorkspace as Workspace } from "./ClosingWorkspace";
